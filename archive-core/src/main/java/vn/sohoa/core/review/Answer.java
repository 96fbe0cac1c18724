package vn.sohoa.core.review;

import vn.sohoa.core.text.VietnameseText;

/** What a person says to a {@link ReviewItem}. */
public sealed interface Answer {

    /** The proposal is right. */
    record Accept() implements Answer {}

    /** @param value what is right, in the field's standard form; NFC */
    record Correct(String value) implements Answer {

        public Correct {
            if (value.isBlank()) {
                throw new IllegalArgumentException("a correction says something; what cannot be read is Unreadable");
            }
            value = VietnameseText.nfc(value);
        }
    }

    /** It cannot be read: the field stays empty. */
    record Unreadable() implements Answer {}

    /** Somebody else may answer; it comes again after the others. */
    record Skip() implements Answer {}
}
