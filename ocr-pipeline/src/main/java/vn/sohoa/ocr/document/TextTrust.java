package vn.sohoa.ocr.document;

import java.text.Normalizer;
import vn.sohoa.core.text.VietnameseText;

/** Whether a page's own text is used, or its picture is read. */
final class TextTrust {

    private static final int LEAST_CHARACTERS = 50;

    /** The stamp of an electronic signature has about 180. */
    private static final int LEAST_CHARACTERS_OVER_PICTURE = 300;

    /** From here on Vietnamese shows by its letters: real text has 13 to 18 % of them. */
    private static final int TELLING_CHARACTERS = 200;

    private static final double LEAST_VIETNAMESE = 0.08;
    private static final double MOST_UNKNOWN = 0.01;
    private static final double MOST_LEGACY = 0.05;
    private static final double MOST_TURNED = 0.2;

    private TextTrust() {}

    static boolean isTrusted(TextSample sample) {
        String text = Normalizer.normalize(sample.text(), Normalizer.Form.NFC);
        long written = text.codePoints().filter(Character::isLetterOrDigit).count();
        if (!isEnough(written, sample.overPicture())
                || sample.legacyFontShare() > MOST_LEGACY
                || sample.turnedShare() > MOST_TURNED) {
            return false;
        }
        long inked = text.codePoints().filter(c -> !Character.isWhitespace(c)).count();
        long unknown = text.codePoints().filter(TextTrust::isUnknown).count();
        if (unknown > inked * MOST_UNKNOWN) {
            return false;
        }
        return written <= TELLING_CHARACTERS || VietnameseText.ownLetters(text) >= written * LEAST_VIETNAMESE;
    }

    /** Whether so many characters are the text of a page, not a stamp or a note on its picture. */
    static boolean isEnough(long characters, boolean overPicture) {
        return characters >= (overPicture ? LEAST_CHARACTERS_OVER_PICTURE : LEAST_CHARACTERS);
    }

    /** Characters that stand for a glyph nobody can name; a stray bullet is forgiven. */
    private static boolean isUnknown(int c) {
        int type = Character.getType(c);
        return c == 0xFFFD
                || type == Character.PRIVATE_USE
                || type == Character.UNASSIGNED
                || (type == Character.CONTROL && !Character.isWhitespace(c));
    }
}
