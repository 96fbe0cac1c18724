package vn.sohoa.api.road;

import java.nio.file.Path;
import java.util.List;
import vn.sohoa.core.text.Box;
import vn.sohoa.core.text.OcrBlock;
import vn.sohoa.core.text.OcrEngine;
import vn.sohoa.core.text.OcrLine;
import vn.sohoa.core.text.OcrPage;
import vn.sohoa.core.text.OcrWord;

/** Reads what another one reads, a little aside and a little worse. */
final class AnotherRecogniser implements OcrEngine {

    static final String NAME = "another recogniser";

    private final OcrEngine one;

    AnotherRecogniser(OcrEngine one) {
        this.one = one;
    }

    @Override
    public OcrPage read(Path file, int number) {
        OcrPage page = one.read(file, number);
        return new OcrPage(
                page.width(),
                page.height(),
                page.dpi(),
                page.rotation(),
                page.ink(),
                page.source(),
                NAME,
                page.blocks().stream().map(AnotherRecogniser::block).toList());
    }

    private static OcrBlock block(OcrBlock block) {
        List<OcrLine> lines = block.lines().stream()
                .map(line -> new OcrLine(
                        line.box(),
                        line.slope(),
                        line.baseline(),
                        line.words().stream().map(AnotherRecogniser::word).toList()))
                .toList();
        return new OcrBlock(block.box(), lines);
    }

    private static OcrWord word(OcrWord word) {
        Box box = word.box();
        return new OcrWord(
                word.text().replace("Nguyễn", "Nguyên"),
                new Box(box.left() + 3, box.top() + 1, box.right() + 3, box.bottom() + 1),
                word.confidence() / 2);
    }
}
