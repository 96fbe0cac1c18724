package vn.sohoa.core.catalogue;

import java.time.Instant;

/**
 * What a person said of whom a dossier is about.
 *
 * @param code personal id or enterprise code; empty with the name for nobody that is known
 * @param number grows with each in the archive
 */
public record OwnerAnswer(String code, String name, String reviewer, Instant at, long number) {

    /** The number where nobody has answered yet. */
    public static final long NONE = 0;

    public boolean isNobody() {
        return code.isEmpty() && name.isEmpty();
    }
}
