package vn.sohoa.core.delivery;

import java.util.List;
import vn.sohoa.core.describe.PaperId;

/**
 * What a verification code answers for: nothing of what the paper says but who issued it, and when.
 *
 * @param agency that issued the paper; empty where nothing sure is known
 * @param date of issue, as the catalogue keeps dates; may be empty too
 * @param files that were delivered, newest first
 */
public record Verification(PaperId paper, String agency, String date, List<DeliveredFile> files) {

    public Verification {
        files = List.copyOf(files);
    }
}
