package vn.sohoa.core.access;

import java.time.Duration;

/**
 * How long an account is locked after wrong passwords in a row: not at all before the fifth, a quarter of an hour then, twice
 * as long with each further one, a day at most.
 */
public final class Lockout {

    public static final int FREE_ATTEMPTS = 4;

    private static final Duration FIRST = Duration.ofMinutes(15);
    private static final Duration LONGEST = Duration.ofDays(1);
    /** A quarter of an hour, doubled so often, is over a day. */
    private static final int DOUBLINGS = 7;

    private Lockout() {}

    /** @param attempts in a row, with none that was right */
    public static Duration after(int attempts) {
        if (attempts <= FREE_ATTEMPTS) {
            return Duration.ZERO;
        }
        Duration time = FIRST.multipliedBy(1L << Math.min(attempts - FREE_ATTEMPTS - 1, DOUBLINGS));
        return time.compareTo(LONGEST) > 0 ? LONGEST : time;
    }
}
