package vn.sohoa.core.review;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.sohoa.core.describe.PaperId;
import vn.sohoa.core.describe.PaperTypeId;
import vn.sohoa.core.record.DossierId;
import vn.sohoa.core.record.PageId;
import vn.sohoa.core.text.Box;

/**
 * One question to a person: a field of a paper, or, where {@code field} is empty, what the paper is.
 *
 * @param value proposed; the id of a type where the question is what the paper is
 * @param raw as it stands on the page
 * @param box in the pixels of the page's words; empty for a whole page
 * @param alternatives other readings, best first
 */
public record ReviewItem(
        UUID id,
        DossierId dossier,
        PaperId paper,
        PaperTypeId type,
        String field,
        String value,
        String raw,
        PageId page,
        Optional<Box> box,
        double confidence,
        List<String> alternatives) {

    public ReviewItem {
        alternatives = List.copyOf(alternatives);
    }
}
