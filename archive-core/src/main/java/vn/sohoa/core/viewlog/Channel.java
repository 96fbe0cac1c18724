package vn.sohoa.core.viewlog;

/** Which way somebody came. */
public enum Channel {
    /** The pages. */
    WEB,
    /** Another program. */
    API,
    /** A link that an owner gave. */
    LINK,
    /** The command line of the machine. */
    COMMAND_LINE
}
