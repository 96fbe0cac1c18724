package vn.sohoa.core.procedure;

/** By which way somebody asks. */
public enum Channel {
    /** The pages of this archive. */
    PAGE,
    /** Another system, such as the one-stop system of a province. */
    API
}
