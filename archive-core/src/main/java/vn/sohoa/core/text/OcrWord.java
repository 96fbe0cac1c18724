package vn.sohoa.core.text;

/**
 * A word as read.
 *
 * @param text NFC
 * @param confidence 0 to 100, as the engine says; 100 for a text layer
 */
public record OcrWord(String text, Box box, int confidence) {

    public OcrWord {
        text = VietnameseText.nfc(text);
        confidence = Math.clamp(confidence, 0, 100);
    }
}
