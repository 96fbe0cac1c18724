package vn.sohoa.core.viewlog;

import java.util.regex.Pattern;
import vn.sohoa.core.text.VietnameseText;

/**
 * Text of others as the log keeps it: one line in NFC, without anything that is not seen. Line breaks, terminal sequences
 * and marks of direction could make a row look like two, or like another one.
 */
final class LogText {

    /** Blanks of every kind, controls, marks of direction, halves of characters, and what Unicode leaves to others. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{C}\\p{Z}]+");

    /** A letter may be written as several characters; what is longer is cut before it is looked at. */
    private static final int CHARACTERS_PER_LETTER = 4;

    private LogText() {}

    /** @param longest in UTF-16 units; what is longer ends with an ellipsis */
    static String clean(String text, int longest) {
        String looked = text.substring(0, Math.min(text.length(), longest * CHARACTERS_PER_LETTER));
        String line = UNSEEN.matcher(VietnameseText.nfc(looked)).replaceAll(" ").strip();
        if (line.length() <= longest && looked.length() == text.length()) {
            return line;
        }
        int end = Math.min(line.length(), longest - 1);
        boolean split = end > 0 && Character.isHighSurrogate(line.charAt(end - 1));
        return line.substring(0, split ? end - 1 : end).stripTrailing() + "…";
    }
}
