package vn.sohoa.ocr.document;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import vn.sohoa.core.text.LegacyVietnamese;
import vn.sohoa.core.text.OcrBlock;
import vn.sohoa.core.text.OcrLine;
import vn.sohoa.core.text.OcrPage;
import vn.sohoa.core.text.OcrWord;

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
        TextSample sample = stripper.sample(source.facts().showsPicture());
        // fonts do not always tell of their encoding
        Optional<LegacyVietnamese.Found> legacy =
                LegacyVietnamese.detect(blocks.stream().map(OcrBlock::text).collect(Collectors.joining(" ")));
        if (!TextTrust.isTrusted(
                legacy.map(found -> sample.withText(found.text())).orElse(sample))) {
            return Optional.empty();
        }
        List<OcrBlock> unicode =
                legacy.map(found -> converted(blocks, found.encoding())).orElse(blocks);
        OcrPage read = new OcrPage(
                width, height, source.dpi(), source.turns(), ink, OcrPage.Source.TEXT_LAYER, ENGINE, unicode);
        return Optional.of(new OwnText(read, stripper.pictures()));
    }

    private static List<OcrBlock> converted(List<OcrBlock> blocks, LegacyVietnamese.Encoding encoding) {
        return blocks.stream().map(block -> converted(block, encoding)).toList();
    }

    private static OcrBlock converted(OcrBlock block, LegacyVietnamese.Encoding encoding) {
        return new OcrBlock(
                block.box(),
                block.lines().stream()
                        .map(line -> new OcrLine(
                                line.box(),
                                line.slope(),
                                line.baseline(),
                                line.words().stream()
                                        .map(word -> new OcrWord(
                                                LegacyVietnamese.convert(word.text(), encoding),
                                                word.box(),
                                                word.confidence()))
                                        .toList()))
                        .toList());
    }
}
