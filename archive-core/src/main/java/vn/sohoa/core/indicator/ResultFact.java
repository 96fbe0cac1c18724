package vn.sohoa.core.indicator;

/** What there is of the result of a dossier. */
public enum ResultFact {
    /** Written by a program and digitally signed. */
    ELECTRONIC_ORIGINAL,
    /** A scan, or a file without a signature. */
    DIGITISED,
    /** On file; whether it is an electronic original is not known. */
    FORM_UNKNOWN,
    /** The procedure has one, and none is on file. */
    NONE,
    /** The procedure has none. */
    NOT_DUE,
    /** The procedure of the dossier, or of what type its result is, is not known. */
    UNKNOWN;

    public boolean isOnFile() {
        return this == ELECTRONIC_ORIGINAL || this == DIGITISED || this == FORM_UNKNOWN;
    }
}
