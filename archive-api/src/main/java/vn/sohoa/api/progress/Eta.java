package vn.sohoa.api.progress;

import java.time.Duration;

/**
 * The time left for a batch, from its own pace so far. Says nothing where it knows nothing.
 *
 * @param left the time still needed; zero unless {@code RUNNING}
 * @param atLeast true while files are unopened, so that more pages may come
 * @param pagesPerMinute read so far
 */
public record Eta(Kind kind, Duration left, boolean atLeast, double pagesPerMinute) {

    /** What can be said. */
    public enum Kind {
        /** Every known page is read. */
        DONE,
        /** Too early to tell. */
        UNKNOWN,
        RUNNING,
        /** Nothing has moved for much longer than a page takes. */
        STALLED
    }

    private static final int FEWEST_PAGES = 3;
    private static final Duration SHORTEST_LOOK = Duration.ofSeconds(5);
    private static final Duration SHORTEST_STALL = Duration.ofMinutes(2);
    private static final int PAGES_LATE = 10;
    private static final double MINUTE = Duration.ofMinutes(1).toMillis();

    /**
     * Looks at a batch.
     *
     * @param read pages done
     * @param known pages there are as far as known
     * @param more true while files are unopened
     * @param elapsed since the batch came in
     * @param quiet since the latest page
     */
    public static Eta of(int read, int known, boolean more, Duration elapsed, Duration quiet) {
        double pace = elapsed.isPositive() ? read * MINUTE / elapsed.toMillis() : 0;
        if (read >= known && !more) {
            return new Eta(Kind.DONE, Duration.ZERO, false, pace);
        }
        if (quiet.compareTo(patience(read, elapsed)) > 0) {
            return new Eta(Kind.STALLED, Duration.ZERO, more, pace);
        }
        if (read < FEWEST_PAGES || elapsed.compareTo(SHORTEST_LOOK) < 0) {
            return new Eta(Kind.UNKNOWN, Duration.ZERO, more, pace);
        }
        return new Eta(Kind.RUNNING, Duration.ofMillis(Math.round((known - read) / pace * MINUTE)), more, pace);
    }

    private static Duration patience(int read, Duration elapsed) {
        Duration late = elapsed.dividedBy(Math.max(read, 1)).multipliedBy(read == 0 ? 0 : PAGES_LATE);
        return late.compareTo(SHORTEST_STALL) > 0 ? late : SHORTEST_STALL;
    }
}
