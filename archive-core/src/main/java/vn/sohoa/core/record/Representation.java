package vn.sohoa.core.record;

/** One form of a record's content. */
public enum Representation {
    /** The bytes as received. */
    ORIGINAL,
    /** Two-layer PDF/A-2b: the page images and, invisible behind them, the recognised text. */
    PRESERVATION,
    /** ALTO 4 XML, one file per page. */
    ALTO,
    /** Plain text, UTF-8, NFC; pages separated by form feeds. */
    TEXT
}
