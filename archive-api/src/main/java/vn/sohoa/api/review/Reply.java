package vn.sohoa.api.review;

/** What a person can do with a question. */
public enum Reply {
    /** The proposal is right. */
    ACCEPT,
    /** Something else is right. */
    CORRECT,
    UNREADABLE,
    /** Later, or somebody else. */
    SKIP
}
