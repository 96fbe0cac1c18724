package vn.sohoa.describe.extract;

import java.util.Comparator;

/**
 * A label's letters found in a row.
 *
 * @param end after its last token
 * @param distance letters misread
 */
record Match(Label label, int end, int distance) {

    /** The longer label first, then the better read. */
    static final Comparator<Match> BEST_FIRST = Comparator.comparingInt(
                    (Match match) -> 3 * match.distance - match.label.key().length())
            .thenComparingInt(Match::distance);

    double quality() {
        return 1 - (double) distance / label.key().length();
    }
}
