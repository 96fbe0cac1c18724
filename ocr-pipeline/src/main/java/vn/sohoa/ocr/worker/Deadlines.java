package vn.sohoa.ocr.worker;

import java.time.Duration;

/**
 * How long a worker may be busy before it counts as hanging. The time is that of the processor: on a machine that has
 * much else to do a page takes longer by the clock, and is not to blame. A worker that waits, hardly computing at all, is
 * stopped when {@link #PATIENCE} times as long has passed by the clock.
 *
 * @param base for opening a file, and for a page of no size
 * @param perMegapixel more for each million pixels of a page; for each million bytes of a file to open, too
 * @param most at once, however large the page
 */
public record Deadlines(Duration base, Duration perMegapixel, Duration most) {

    static final int PATIENCE = 5;

    /** A worker that computes less than this part of the time is not held up by others: it waits. */
    static final int ONE_IN = 50;

    private static final int MILLION = 1_000_000;
    /** Milliseconds in 31 bits. */
    private static final Duration COUNTABLE = Duration.ofDays(24);

    private static final Duration LONGEST = Duration.ofDays(1);

    public static final Deadlines DEFAULT =
            new Deadlines(Duration.ofSeconds(30), Duration.ofSeconds(6), Duration.ofMinutes(5));

    public Deadlines {
        require(!base.isNegative(), "base", base);
        require(!perMegapixel.isNegative(), "perMegapixel", perMegapixel);
        require(most.isPositive() && most.compareTo(LONGEST) <= 0, "most", most);
    }

    private static void require(boolean condition, String name, Duration value) {
        if (!condition) {
            throw new IllegalArgumentException("the deadline's " + name + " is " + value + ", out of range");
        }
    }

    public Deadlines withMost(Duration limit) {
        return new Deadlines(base, perMegapixel, limit);
    }

    Duration opening(long bytes) {
        return sized(bytes);
    }

    Duration page(long pixels) {
        return sized(pixels);
    }

    private Duration sized(long units) {
        long sane = Math.clamp(units, 0, Integer.MAX_VALUE);
        Duration wanted = base.plus(perMegapixel.multipliedBy(sane).dividedBy(MILLION));
        return wanted.compareTo(most) < 0 ? wanted : most;
    }

    /** By the clock, for a worker that waits. */
    static Duration patient(Duration busy) {
        return busy.multipliedBy(PATIENCE);
    }

    /** Whether a worker that computed so long in so much time by the clock was waiting, rather than held up. */
    static boolean isWaiting(Duration busy, Duration clock) {
        return busy.multipliedBy(ONE_IN).compareTo(clock) < 0;
    }

    /** By the clock, after which every worker has been stopped; no longer than the recogniser can count. */
    Duration longest() {
        Duration wanted = most.multipliedBy(ONE_IN);
        return wanted.compareTo(COUNTABLE) < 0 ? wanted : COUNTABLE;
    }
}
