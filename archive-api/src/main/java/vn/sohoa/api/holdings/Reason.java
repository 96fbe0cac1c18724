package vn.sohoa.api.holdings;

import vn.sohoa.api.review.InvalidValueException;
import vn.sohoa.core.text.VietnameseText;

/** Why a records manager says something, in their words. */
public final class Reason {

    private static final int SHORTEST = 3;
    private static final int LONGEST = 1_000;

    private Reason() {}

    /**
     * As it is kept.
     *
     * @throws InvalidValueException when it is none
     */
    public static String of(String typed) {
        String text = VietnameseText.nfc(typed).strip();
        if (text.length() < SHORTEST || text.length() > LONGEST) {
            throw new InvalidValueException("reason");
        }
        return text;
    }
}
