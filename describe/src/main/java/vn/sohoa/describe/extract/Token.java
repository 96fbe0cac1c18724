package vn.sohoa.describe.extract;

import java.util.Locale;
import vn.sohoa.core.text.Box;
import vn.sohoa.core.text.VietnameseText;

/**
 * A word of a page, or a part of one.
 *
 * @param folded letters a to z and digits only
 * @param glued to the token before: the page has no blank between them
 * @param confidence 0 to 100, of the word
 */
record Token(String text, String folded, boolean glued, Box box, int confidence) {

    static Token of(String text, boolean glued, Box box, int confidence) {
        return new Token(text, fold(text), glued, box, confidence);
    }

    /** Letters without marks in lower case, and digits; all else dropped. */
    static String fold(String text) {
        String ascii = VietnameseText.ascii(text.toLowerCase(Locale.ROOT));
        StringBuilder bare = new StringBuilder(ascii.length());
        for (int i = 0; i < ascii.length(); i++) {
            char c = ascii.charAt(i);
            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                bare.append(c);
            }
        }
        return bare.toString();
    }

    boolean endsWith(char c) {
        return text.charAt(text.length() - 1) == c;
    }

    boolean startsUpper() {
        int letter = 0;
        while (letter < text.length() && !Character.isLetterOrDigit(text.charAt(letter))) {
            letter++;
        }
        return letter < text.length() && Character.isUpperCase(text.charAt(letter));
    }

    boolean startsDigit() {
        return Character.isDigit(text.charAt(0));
    }

    /** A digit, or a letter before one. */
    boolean startsCode() {
        return startsDigit() || (text.length() > 1 && startsUpper() && Character.isDigit(text.charAt(1)));
    }

    /** Dots, lines and specks: nothing to read. */
    boolean isLeader() {
        return folded.isEmpty();
    }
}
