package vn.sohoa.core.access;

/** What somebody wants to do. */
public enum Action {
    /** Finding dossiers and their pages by words. */
    SEARCH,
    /** Seeing a dossier, a paper or a page. */
    VIEW,
    /** Getting the files of a record. */
    DOWNLOAD,
    /** Handing in scans. */
    TAKE_IN,
    /** Seeing batches and their ledger. */
    FOLLOW_BATCHES,
    /** Answering what the machine asks and putting descriptions right. */
    DESCRIBE,
    /** Having preserved dossiers recognised again. */
    READ_AGAIN,
    /** Seeing how right descriptions were. */
    SEE_QUALITY,
    /** Seeing how many dossiers are digitised and used again, by agency and month. */
    SEE_INDICATORS,
    /** Looking up what is on file for the owner of a new dossier, and attaching it. */
    REUSE,
    /** Saying that a paper counts no more, or counts again. */
    REVOKE,
    /** Saying which agency keeps a dossier, and how closely. */
    KEEP_HOLDINGS,
    /** Giving others a link to an own result. */
    SHARE,
    /** Reading the catalogue of procedures. */
    SEE_PROCEDURES,
    /** Changing the catalogue of procedures. */
    KEEP_PROCEDURES,
    /** Checking every byte of the archive. */
    VERIFY,
    /** Reading who saw what. */
    READ_LOG,
    /** Making and locking accounts. */
    KEEP_ACCOUNTS,
    /** Watching how the service does. */
    OPERATE
}
