package vn.sohoa.ocr.document;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import vn.sohoa.core.text.OcrBlock;
import vn.sohoa.core.text.OcrPage;

/** The text a PDF page brings along. */
final class TextLayer {

    private static final String ENGINE = "text layer";

    private TextLayer() {}

    /** Empty when the page has no text that can be trusted. */
    static Optional<OwnText> read(PdfPage source, int width, int height, double ink) throws IOException {
        PDPage page = source.document().getPage(source.index());
        PDRectangle box = page.getCropBox();
        boolean sideways = Math.floorMod(page.getRotation() / 90, 2) == 1;
        double pixelsPerPoint = width / (double) (sideways ? box.getHeight() : box.getWidth());
        TextLayerStripper stripper = new TextLayerStripper(page.getRotation(), pixelsPerPoint, width, height);
        List<OcrBlock> blocks = stripper.read(source.document(), source.index() + 1);
        if (!TextTrust.isTrusted(stripper.sample(source.facts().showsPicture()))) {
            return Optional.empty();
        }
        OcrPage read = new OcrPage(
                width, height, source.dpi(), source.turns(), ink, OcrPage.Source.TEXT_LAYER, ENGINE, blocks);
        return Optional.of(new OwnText(read, stripper.pictures()));
    }
}
