package vn.sohoa.api.procedures;

/** What can be wrong with a line of a file of procedures; reason and remedy are in the messages. */
public enum Fault {
    /** The file is neither JSON nor CSV as described. */
    UNREADABLE,
    /** A column that is needed has no name in the first line. */
    COLUMN,
    CODE,
    NAME,
    FIELD,
    LEVEL,
    DATE,
    /** It ends before it begins. */
    ENDS_BEFORE,
    /** A type of paper that the catalogue does not have. */
    TYPE,
    FORM,
    NUMBER,
    PAPER_NAME,
    /** The same required paper, or the same version of a procedure, twice. */
    TWICE,
    /** A later line of a procedure says something else of it than the first. */
    DIFFERS,
    TOO_LONG,
    /** There is no procedure in it. */
    EMPTY
}
