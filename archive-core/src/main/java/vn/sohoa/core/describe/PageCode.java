package vn.sohoa.core.describe;

import vn.sohoa.core.text.Box;
import vn.sohoa.core.text.VietnameseText;

/**
 * What a QR code on a page says.
 *
 * @param box in the pixels of the page's {@link vn.sohoa.core.text.OcrPage}
 * @param text as decoded, NFC
 */
public record PageCode(Box box, String text) {

    public PageCode {
        text = VietnameseText.nfc(text);
    }
}
