package vn.sohoa.core.record;

/** Where a page stands. */
public enum PageState {
    RECEIVED,
    RECOGNISED,
    /** Without ink: flagged, and preserved like any other page. */
    BLANK,
    /** Could not be recognised; its image is preserved where the file allows it. */
    QUARANTINED
}
