package vn.sohoa.core.record;

/** Where a batch stands. */
public enum BatchState {
    /** Files are still coming in. */
    RECEIVING,
    /** Everything handed in is committed; the digitise job may run. */
    RECEIVED,
    /** Every page is preserved, flagged blank or quarantined, and the index is fresh. */
    DIGITISED
}
