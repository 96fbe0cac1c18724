package vn.sohoa.api.delivery;

import java.util.List;
import vn.sohoa.core.delivery.DeliveredFile;

/**
 * What anybody is told of a copy, by its code: nothing of the paper but who issued it, and when.
 *
 * @param agency empty where nothing sure is known, as is the date
 * @param files none where the code is unknown
 */
public record Check(State state, String agency, String date, List<File> files) {

    /** Whether the paper that the copy is of holds good. */
    public enum State {
        AUTHENTIC,
        SUPERSEDED,
        REVOKED,
        UNKNOWN
    }

    /**
     * A file that was delivered.
     *
     * @param older whether the archive holds a newer version
     */
    public record File(DeliveredFile.Kind kind, String digest, boolean older) {}

    static final Check UNKNOWN = new Check(State.UNKNOWN, "", "", List.of());

    public Check {
        files = List.copyOf(files);
    }
}
