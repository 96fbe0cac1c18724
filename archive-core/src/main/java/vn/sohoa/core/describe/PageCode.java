package vn.sohoa.core.describe;

import vn.sohoa.core.text.Box;
import vn.sohoa.core.text.VietnameseText;

/**
 * A code that machines read off a page.
 *
 * @param box in the pixels of the page's {@link vn.sohoa.core.text.OcrPage}
 * @param text as decoded, NFC
 */
public record PageCode(Symbology symbology, Box box, String text) {

    public PageCode {
        text = VietnameseText.nfc(text);
    }

    /** Kinds of codes. */
    public enum Symbology {
        QR,
        CODE_128,
        PDF_417,
        OTHER
    }
}
