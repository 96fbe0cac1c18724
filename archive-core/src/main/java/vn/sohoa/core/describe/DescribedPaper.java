package vn.sohoa.core.describe;

import java.util.List;
import vn.sohoa.core.record.PageId;

/**
 * A paper of a dossier: pages that belong together.
 *
 * @param type {@link PaperTypeId#OTHER} where no type is likely enough
 * @param title as printed, NFC, one line; empty where there is none
 * @param confidence that the type is right, 0 to 1, calibrated
 * @param accepted whether type and pages are above the threshold; a person is asked about the others
 * @param alternatives other types, likeliest first
 * @param findings codes of what somebody should know: {@code HAND_FILLED}, {@code TWO_PAPERS_ON_A_SHEET},
 *     {@code NOT_IN_MANIFEST}, {@value #NOT_DESCRIBED}
 */
public record DescribedPaper(
        PaperTypeId type,
        String title,
        double confidence,
        boolean accepted,
        List<PaperTypeId> alternatives,
        List<PageId> pages,
        List<FieldValue> fields,
        List<String> findings) {

    /** A finding: describing failed. */
    public static final String NOT_DESCRIBED = "NOT_DESCRIBED";

    public DescribedPaper {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("a confidence is 0 to 1, not " + confidence);
        }
        if (pages.isEmpty()) {
            throw new IllegalArgumentException("a paper has a page");
        }
        alternatives = List.copyOf(alternatives);
        pages = List.copyOf(pages);
        fields = List.copyOf(fields);
        findings = List.copyOf(findings);
    }
}
