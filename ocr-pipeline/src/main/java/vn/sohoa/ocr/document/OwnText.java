package vn.sohoa.ocr.document;

import java.util.List;
import vn.sohoa.core.text.Box;
import vn.sohoa.core.text.OcrPage;
import vn.sohoa.core.text.OcrWord;

/**
 * The text a PDF page brings along.
 *
 * @param pictures where small pictures lie above the page, in its pixels; the number and date of an electronically
 *     signed paper are often such pictures
 */
public record OwnText(OcrPage page, List<Box> pictures) {

    public OwnText {
        pictures = List.copyOf(pictures);
    }

    /** The page with words that were read from the pictures, each where it belongs. */
    public OcrPage with(List<OcrWord> words) {
        return new OcrPage(
                page.width(),
                page.height(),
                page.dpi(),
                page.rotation(),
                page.ink(),
                page.source(),
                page.engine(),
                StampedWords.merge(page.blocks(), words));
    }
}
