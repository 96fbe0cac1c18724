package vn.sohoa.core.ledger;

import java.util.Locale;
import java.util.ResourceBundle;

/**
 * What became of a received file or page: a stable code, and for people a reason and a remedy (Vietnamese and English,
 * in {@code messages*.properties} beside this class).
 */
public enum LedgerCode {
    ACCEPTED(Outcome.KEPT),
    /** Accepted; the name as received held path parts or control characters and was cleaned for storage. */
    NAME_CLEANED(Outcome.KEPT),
    BLANK(Outcome.BLANK),
    DUPLICATE(Outcome.DUPLICATE),
    EMPTY_FILE(Outcome.QUARANTINED),
    UNSUPPORTED_TYPE(Outcome.QUARANTINED),
    /** The name or declared type says one thing, the bytes another. */
    TYPE_MISMATCH(Outcome.QUARANTINED),
    CORRUPT(Outcome.QUARANTINED),
    PASSWORD_PROTECTED(Outcome.QUARANTINED),
    NO_PIXELS(Outcome.QUARANTINED),
    TOO_MANY_PIXELS(Outcome.QUARANTINED),
    NO_PAGES(Outcome.QUARANTINED),
    TOO_MANY_PAGES(Outcome.QUARANTINED),
    TOO_LARGE(Outcome.QUARANTINED),
    VANISHED(Outcome.QUARANTINED),
    UNREADABLE(Outcome.QUARANTINED),
    UNREADABLE_FOLDER(Outcome.QUARANTINED),
    MISSING_FROM_DELIVERY(Outcome.QUARANTINED),
    /** A list of contents, of a delivery or of a dossier, that cannot be understood. */
    MALFORMED_MANIFEST(Outcome.QUARANTINED),
    DEADLINE_EXCEEDED(Outcome.QUARANTINED),
    MEMORY_EXCEEDED(Outcome.QUARANTINED),
    ENGINE_CRASHED(Outcome.QUARANTINED),
    INTERNAL_ERROR(Outcome.QUARANTINED);

    /** The column of the ledger a code counts in. */
    public enum Outcome {
        KEPT,
        BLANK,
        DUPLICATE,
        QUARANTINED
    }

    private static final String BUNDLE = "vn.sohoa.core.ledger.messages";

    private final Outcome outcome;

    LedgerCode(Outcome outcome) {
        this.outcome = outcome;
    }

    public Outcome outcome() {
        return outcome;
    }

    /** Why, in one sentence. */
    public String reason(Locale locale) {
        return text("reason", locale);
    }

    /** What a person does about it, in one sentence. */
    public String remedy(Locale locale) {
        return text("remedy", locale);
    }

    private String text(String kind, Locale locale) {
        return ResourceBundle.getBundle(
                        BUNDLE,
                        locale,
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                .getString(name() + "." + kind);
    }
}
