package vn.sohoa.api.review;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.sohoa.core.catalogue.PaperEntry;

/**
 * A thing that a paper says, for a person to put right.
 *
 * @param field empty where it is what the paper is
 * @param type what the paper's type is called
 * @param label what the field is called; empty where it is what the paper is
 * @param standing in standard form; empty where there is no value
 * @param shown the same as people write it
 * @param raw as the machine read it; empty where it read nothing
 * @param answered whether the standing value is a person's
 * @param said who said it last, and when; null where nobody did
 * @param seen number of that answer
 * @param form how values are written, for a key of messages
 * @param picture of its place, or of a whole page; null while nothing can be shown
 */
public record Amendable(
        PaperEntry paper,
        String field,
        String type,
        String label,
        String standing,
        String shown,
        String raw,
        boolean answered,
        @Nullable Said said,
        long seen,
        String form,
        @Nullable Picture picture) {

    /** Who and when. */
    public record Said(String reviewer, Instant at) {}

    public boolean ofPaper() {
        return field.isEmpty();
    }

    /** Whether the paper has the field, if only empty. */
    public boolean isKnown() {
        return ofPaper() || paper.field(field).isPresent();
    }

    /** Whether there is a value that a person can find right. */
    public boolean canBeConfirmed() {
        return !answered && !standing.isEmpty();
    }
}
