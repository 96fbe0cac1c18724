package vn.sohoa.bench.accuracy;

import java.util.List;

/**
 * Pages of one kind whose truth is known.
 *
 * @param real whether it counts among the real Vietnamese pages; not what was generated, or made from pages of another set
 * @param options for {@code tesseract}; Sohoa gets none, as in the archive
 */
record PageSet(String name, boolean real, List<String> options, List<TruthPage> pages) {

    PageSet {
        options = List.copyOf(options);
        pages = List.copyOf(pages);
    }
}
