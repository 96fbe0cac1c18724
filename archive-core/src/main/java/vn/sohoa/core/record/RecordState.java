package vn.sohoa.core.record;

/** Where a record stands. Each step of the digitise job reads one state and commits the next. */
public enum RecordState {
    /** Bytes staged and row committed. */
    RECEIVED,
    /** The file opens and its pages are known. */
    INSPECTED,
    /** Every page is recognised, blank or quarantined. */
    RECOGNISED,
    /** It is known which papers its pages belong to. */
    DESCRIBED,
    /** Part of a version of the dossier's OCFL object. */
    PRESERVED,
    /** The same bytes are already in the archive; this line points at them. */
    DUPLICATE,
    /** Set aside with a reason; the bytes, where there were any, stay in staging. */
    QUARANTINED
}
