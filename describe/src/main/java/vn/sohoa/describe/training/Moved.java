package vn.sohoa.describe.training;

import vn.sohoa.core.text.Box;
import vn.sohoa.core.text.OcrBlock;
import vn.sohoa.core.text.OcrWord;

/** Words brought to another place and size. */
final class Moved {

    private Moved() {}

    static OcrBlock down(OcrBlock block, double scale, int by) {
        return Canvas.block(block.lines().stream()
                .map(line -> Canvas.line(
                        line.words().stream().map(word -> down(word, scale, by)).toList()))
                .toList());
    }

    private static OcrWord down(OcrWord word, double scale, int by) {
        Box box = word.box();
        return new OcrWord(
                word.text(),
                new Box(
                        (int) (box.left() * scale),
                        (int) (box.top() * scale) + by,
                        (int) (box.right() * scale),
                        (int) (box.bottom() * scale) + by),
                word.confidence());
    }
}
