package vn.sohoa.core.viewlog;

/** What somebody did with papers of others. */
public enum Act {
    /** Saw a dossier, a record or a page of it. */
    VIEW,
    /** Got a file of a record. */
    DOWNLOAD,
    /** Searched; the words are kept, not what was found. */
    SEARCH,
    /** Looked up what is on file for an owner. */
    LOOK_UP,
    /** Attached a paper to another dossier. */
    REUSE,
    /** Gave a link to others. */
    SHARE,
    /** Had an id shown in full that is masked in lists. */
    UNMASK,
    /** Took rows of this log along. */
    EXPORT
}
