package vn.sohoa.core.viewlog;

import java.time.Instant;

/**
 * A place in the chain: everything up to it is told by its hash.
 *
 * @param number of a row
 * @param hash of that row, 64 hexadecimal digits
 * @param at when the row was written
 */
public record Head(long number, String hash, Instant at) {

    /** Before the first row. */
    public static final Head START = new Head(0, "0".repeat(64), Instant.EPOCH);

    public boolean isStart() {
        return number == 0;
    }
}
