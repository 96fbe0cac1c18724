package vn.sohoa.core.viewlog;

import java.util.Optional;

/**
 * What a check of the log found.
 *
 * @param rows how many there are
 * @param anchors how many places were compared with what the archival store keeps of them
 * @param anchored number of the last of them; rows after it can be cut off without a trace
 * @param broken the first thing that is wrong; empty where nothing is
 */
public record ChainReport(long rows, int anchors, long anchored, Optional<Break> broken) {

    /**
     * Where the chain does not hold.
     *
     * @param number of the row
     */
    public record Break(long number, Kind kind) {}

    /** What is wrong. */
    public enum Kind {
        /** The row is not what was written in its place: it was changed, or another one put there. */
        ALTERED,
        /** There is no such row, and there are later ones. */
        MISSING,
        /** The log ends before a row that there was: its end was cut off. */
        CUT,
        /** The rows agree with each other and not with what was kept beside the database: they were written anew. */
        REWRITTEN
    }
}
