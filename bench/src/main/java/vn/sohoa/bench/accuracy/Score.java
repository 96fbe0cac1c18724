package vn.sohoa.bench.accuracy;

import java.util.List;
import vn.sohoa.testing.accuracy.ErrorRate;

/**
 * How many errors a program made on a set.
 *
 * @param total all pages as one text, so that long pages weigh more
 * @param meanCer the average of the pages
 */
record Score(ErrorRate total, double meanCer) {

    static Score of(List<ErrorRate> pages) {
        return new Score(
                pages.stream().reduce(ErrorRate.NONE, ErrorRate::plus),
                pages.stream().mapToDouble(ErrorRate::cer).average().orElse(0));
    }
}
