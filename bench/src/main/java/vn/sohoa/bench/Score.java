package vn.sohoa.bench;

import java.time.Duration;
import vn.sohoa.testing.accuracy.ErrorRate;

/**
 * How a reader did on a set of pages.
 *
 * @param wall from the first page to the last, with as many pages at a time as there are cores
 */
record Score(ErrorRate errors, Duration wall) {}
