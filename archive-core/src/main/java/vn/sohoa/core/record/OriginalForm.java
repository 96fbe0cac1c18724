package vn.sohoa.core.record;

/** How a received file was made, by its first page. */
public enum OriginalForm {
    /** A picture of paper. */
    SCAN,
    /** Written by a program: its words are drawn, not photographed. */
    ELECTRONIC,
    /** Nobody has looked, or it cannot be told. */
    UNKNOWN
}
