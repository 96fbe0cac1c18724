package vn.sohoa.core.search;

import java.util.List;
import vn.sohoa.core.record.DossierId;
import vn.sohoa.core.record.RecordId;

/**
 * One page of hits, best first.
 *
 * @param total number of pages of paper found in all
 */
public record SearchPage(long total, List<Hit> hits) {

    public SearchPage {
        hits = List.copyOf(hits);
    }

    /**
     * A page of paper that matches.
     *
     * @param file the name as received
     * @param page from 1
     * @param score higher is better; comparable within one answer only
     */
    public record Hit(RecordId record, DossierId dossier, String file, int page, Snippet snippet, double score) {}

    /**
     * The place of the hit.
     *
     * @param text plain text, not escaped
     * @param highlights the words found, as ranges of {@code text} in UTF-16 units, ascending, not overlapping
     */
    public record Snippet(String text, List<Range> highlights) {

        public Snippet {
            highlights = List.copyOf(highlights);
        }
    }

    /** From {@code start} to before {@code end}. */
    public record Range(int start, int end) {}
}
