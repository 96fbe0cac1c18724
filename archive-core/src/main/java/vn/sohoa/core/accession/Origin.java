package vn.sohoa.core.accession;

/** How a batch came in. */
public enum Origin {
    HOT_FOLDER,
    UPLOAD,
    /** A folder tree handed in with {@code sohoa ingest}. */
    FOLDER
}
