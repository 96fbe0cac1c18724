package vn.sohoa.ocr;

import vn.sohoa.core.text.OcrPage;
import vn.sohoa.core.text.OcrWord;

/** Tells empty sheets, such as the backs of one-sided papers, from pages with something on them. */
public final class BlankPages {

    /** Dust and what shines through from the back stays below this; a signature or a small stamp does not. */
    private static final double LEAST_INK = 0.0005;

    private static final int CREDIBLE = 50;

    private BlankPages() {}

    /** Whether nothing is written on the page. */
    public static boolean isBlank(OcrPage page) {
        if (page.words().anyMatch(BlankPages::isCredible)) {
            return false;
        }
        return page.ink() < LEAST_INK;
    }

    /** What the engine makes of specks is short, or unsure. */
    private static boolean isCredible(OcrWord word) {
        long letters =
                word.text().codePoints().filter(Character::isLetterOrDigit).count();
        return letters >= 2 && word.confidence() >= CREDIBLE;
    }
}
