package vn.sohoa.ocr;

import java.util.ArrayList;
import java.util.List;
import vn.sohoa.core.text.Box;
import vn.sohoa.core.text.OcrBlock;
import vn.sohoa.core.text.OcrLine;
import vn.sohoa.core.text.OcrPage;
import vn.sohoa.core.text.OcrWord;

/** Made-up pages as read. */
public final class Pages {

    private Pages() {}

    /** One block, one line, words side by side; each 100 pixels wide. */
    public static OcrPage line(double ink, int confidence, String... texts) {
        if (texts.length == 0) {
            return page(ink, List.of());
        }
        List<OcrWord> words = new ArrayList<>();
        for (int i = 0; i < texts.length; i++) {
            words.add(new OcrWord(texts[i], new Box(200 + 120 * i, 300, 300 + 120 * i, 340), confidence));
        }
        Box box = new Box(200, 300, 300 + 120 * (texts.length - 1), 340);
        return page(ink, List.of(new OcrBlock(box, List.of(new OcrLine(box, 0.00123, 332.4, words)))));
    }

    private static OcrPage page(double ink, List<OcrBlock> blocks) {
        return new OcrPage(1654, 2339, 200, 1, ink, OcrPage.Source.RECOGNISED, "Tesseract 5 vie", blocks);
    }
}
