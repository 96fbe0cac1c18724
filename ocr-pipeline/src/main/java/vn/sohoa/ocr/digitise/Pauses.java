package vn.sohoa.ocr.digitise;

import java.time.Duration;

/**
 * How long a runner waits for the next look.
 *
 * @param idle when there is nothing to do
 * @param first after a failure; each failure in a row doubles it
 * @param longest that a failure makes it wait
 */
public record Pauses(Duration idle, Duration first, Duration longest) {

    private static final int MOST_DOUBLINGS = 30;

    /** @param failures in a row */
    public Duration after(int failures) {
        if (failures == 0) {
            return idle;
        }
        Duration grown = first.multipliedBy(1L << Math.min(failures - 1, MOST_DOUBLINGS));
        return grown.compareTo(longest) < 0 ? grown : longest;
    }
}
