package vn.sohoa.core.viewlog;

/**
 * Why somebody did it, in their words.
 *
 * @param purpose empty where nobody is asked for one
 * @param basis in law; likewise
 */
public record Reason(String purpose, String basis) {

    public static final Reason NONE = new Reason("", "");

    /** In characters. */
    public static final int LONGEST = 500;

    public Reason {
        purpose = LogText.clean(purpose, LONGEST);
        basis = LogText.clean(basis, LONGEST);
    }

    public static Reason of(String purpose) {
        return new Reason(purpose, "");
    }
}
