package vn.sohoa.describe.segment;

import java.util.List;
import vn.sohoa.core.describe.DossierPage;
import vn.sohoa.core.describe.PaperTypeId;
import vn.sohoa.describe.classify.PageClass;

/**
 * Pages that are one paper.
 *
 * @param type likeliest
 * @param first what its first readable page is taken for: the key of its doubt
 * @param score of that, 0 to 1, not calibrated
 * @param joins scores of the pages that were joined to it as going on
 * @param alternatives other types, likeliest first
 * @param title as printed, in one line, or empty
 * @param heads how many papers seem to begin on its first page
 */
public record Segment(
        PaperTypeId type,
        PageClass first,
        double score,
        List<Double> joins,
        List<PaperTypeId> alternatives,
        String title,
        int heads,
        List<DossierPage> pages) {

    public Segment {
        joins = List.copyOf(joins);
        alternatives = List.copyOf(alternatives);
        pages = List.copyOf(pages);
    }
}
