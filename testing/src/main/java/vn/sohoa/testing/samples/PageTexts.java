package vn.sohoa.testing.samples;

import java.util.List;

/** What stands on the pages of the sample papers, without scanning them. */
public final class PageTexts {

    private PageTexts() {}

    /** So many pages, none of them empty; the same seed gives the same texts. */
    public static List<String> of(int pages, long seed) {
        return SampleDossiers.sheets(seed)
                .limit(pages)
                .map(sheet -> sheet.ink.truth())
                .toList();
    }
}
