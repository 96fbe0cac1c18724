package vn.sohoa.core.ledger;

/**
 * Why something was set aside.
 *
 * @param code one of the codes whose outcome is QUARANTINED
 * @param detail the particular case in a few words (a size, a library's message), empty where the code says it all; never document text
 */
public record Quarantine(LedgerCode code, String detail) {

    private static final int LONGEST_DETAIL = 300;

    public Quarantine {
        if (code.outcome() != LedgerCode.Outcome.QUARANTINED) {
            throw new IllegalArgumentException(code + " is not a reason for quarantine");
        }
        detail = clean(detail);
    }

    public Quarantine(LedgerCode code) {
        this(code, "");
    }

    /** One line, no control characters: details come from libraries and file names, and end in logs and pages. */
    private static String clean(String text) {
        String oneLine = text.replaceAll("\\p{Cntrl}+", " ").strip();
        return oneLine.length() <= LONGEST_DETAIL ? oneLine : oneLine.substring(0, LONGEST_DETAIL - 1) + "…";
    }
}
