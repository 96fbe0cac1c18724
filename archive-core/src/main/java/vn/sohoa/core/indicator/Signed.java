package vn.sohoa.core.indicator;

/** Whether every file of a paper holds a digital signature; whether that is valid is not looked at. */
public enum Signed {
    YES,
    NO,
    /** Nobody has looked. */
    UNKNOWN
}
