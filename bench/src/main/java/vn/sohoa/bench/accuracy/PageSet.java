package vn.sohoa.bench.accuracy;

import java.util.List;

/**
 * Pages of one kind whose truth is known.
 *
 * @param real whether real papers were scanned or photographed, instead of made by a program
 * @param options for {@code tesseract}; Sohoa gets none, as in the archive
 */
record PageSet(String name, boolean real, List<String> options, List<TruthPage> pages) {

    PageSet {
        options = List.copyOf(options);
        pages = List.copyOf(pages);
    }
}
