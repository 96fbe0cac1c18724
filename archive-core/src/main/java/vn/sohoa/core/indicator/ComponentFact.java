package vn.sohoa.core.indicator;

import java.time.Instant;
import java.util.UUID;
import vn.sohoa.core.describe.PaperTypeId;

/**
 * A component or result of a dossier, in digital form.
 *
 * @param id of the paper, or of the attachment where it was used again
 * @param result whether it is the result of the dossier
 * @param digitisedAt when it was preserved, or attached
 * @param digitisedBy agency that handed the files in, empty where none is named; id of the officer where it was attached
 */
public record ComponentFact(
        UUID id,
        PaperTypeId type,
        boolean result,
        Source source,
        Instant digitisedAt,
        String digitisedBy,
        Signed signed) {}
