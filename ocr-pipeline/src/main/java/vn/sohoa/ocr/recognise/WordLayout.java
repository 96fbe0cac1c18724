package vn.sohoa.ocr.recognise;

import java.util.ArrayList;
import java.util.List;
import vn.sohoa.core.text.Box;
import vn.sohoa.core.text.OcrBlock;
import vn.sohoa.core.text.OcrLine;
import vn.sohoa.core.text.OcrWord;
import vn.sohoa.ocr.image.PageGeometry;
import vn.sohoa.ocr.recognise.Tesseract.RawBaseline;
import vn.sohoa.ocr.recognise.Tesseract.RawWord;

/** Puts the engine's words into lines and blocks, in the pixels of the page. */
final class WordLayout {

    /** A steeper baseline is a mistake of the engine. */
    private static final double MOST_SLOPE = 0.2;

    private final PageGeometry geometry;
    private final List<OcrBlock> blocks = new ArrayList<>();
    private final List<OcrLine> lines = new ArrayList<>();
    private final List<RawWord> line = new ArrayList<>();

    private WordLayout(PageGeometry geometry) {
        this.geometry = geometry;
    }

    static List<OcrBlock> blocks(List<RawWord> words, PageGeometry geometry) {
        WordLayout layout = new WordLayout(geometry);
        words.forEach(layout::add);
        layout.endBlock();
        return layout.blocks;
    }

    private void add(RawWord word) {
        if (word.startsBlock()) {
            endBlock();
        } else if (word.startsLine()) {
            endLine();
        }
        line.add(word);
    }

    private void endLine() {
        if (line.isEmpty()) {
            return;
        }
        List<OcrWord> words = line.stream()
                .map(word -> new OcrWord(word.text(), geometry.pageBox(word.box()), word.confidence()))
                .toList();
        Box box = PageGeometry.around(words.stream().map(OcrWord::box));
        RawBaseline baseline = line.getFirst().baseline();
        double x = geometry.pageX(baseline.x1(), baseline.y1());
        double y = geometry.pageY(baseline.x1(), baseline.y1());
        double slope = slope(baseline, x, y);
        lines.add(new OcrLine(box, rounded(slope, 1e5), rounded(y + slope * (box.left() - x), 10), words));
        line.clear();
    }

    private double slope(RawBaseline baseline, double x, double y) {
        double dx = geometry.pageX(baseline.x2(), baseline.y2()) - x;
        double dy = geometry.pageY(baseline.x2(), baseline.y2()) - y;
        double slope = dx > 0 ? dy / dx : 0;
        return Math.abs(slope) <= MOST_SLOPE ? slope : 0;
    }

    private void endBlock() {
        endLine();
        if (!lines.isEmpty()) {
            blocks.add(new OcrBlock(PageGeometry.around(lines.stream().map(OcrLine::box)), lines));
            lines.clear();
        }
    }

    private static double rounded(double value, double steps) {
        return Math.round(value * steps) / steps;
    }
}
