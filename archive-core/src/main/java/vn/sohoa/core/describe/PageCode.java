package vn.sohoa.core.describe;

import vn.sohoa.core.text.Box;

/**
 * A code that machines read off a page.
 *
 * @param box in the pixels of the page's {@link vn.sohoa.core.text.OcrPage}
 * @param text as decoded, UTF-8
 */
public record PageCode(Symbology symbology, Box box, String text) {

    /** Kinds of codes. */
    public enum Symbology {
        QR,
        CODE_128,
        PDF_417,
        OTHER
    }
}
