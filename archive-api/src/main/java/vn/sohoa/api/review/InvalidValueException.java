package vn.sohoa.api.review;

import vn.sohoa.core.ArchiveException;

/** What a person typed is no value of the field. */
public final class InvalidValueException extends ArchiveException {

    private final String kind;

    /** @param kind of the field, for a key of messages: {@code date}, or {@code type} for the type of a paper */
    public InvalidValueException(String kind) {
        super("Not a value of its kind: " + kind + ".", null);
        this.kind = kind;
    }

    /** Of the words that tell people what to type. */
    public String key() {
        return "review.invalid." + kind;
    }
}
