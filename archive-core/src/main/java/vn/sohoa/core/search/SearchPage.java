package vn.sohoa.core.search;

import java.util.List;
import vn.sohoa.core.access.Masked;
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
    public record Hit(RecordId record, DossierId dossier, String file, int page, Snippet snippet, double score) {

        /** As others than its owner see it in a list. */
        public Hit masked() {
            return new Hit(record, dossier, Masked.inText(file), page, snippet.masked(), score);
        }
    }

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

        /**
         * Without ids, phone numbers and streets. The words found stay: whoever asked typed them, and they say why it was
         * found.
         */
        public Snippet masked() {
            StringBuilder masked = new StringBuilder(Masked.inText(text));
            for (Range range : highlights) {
                masked.replace(range.start, range.end, text.substring(range.start, range.end));
            }
            return new Snippet(masked.toString(), highlights);
        }
    }

    /** From {@code start} to before {@code end}. */
    public record Range(int start, int end) {}
}
