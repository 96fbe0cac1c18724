package vn.sohoa.ocr.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.sohoa.core.text.Box;
import vn.sohoa.core.text.OcrBlock;
import vn.sohoa.core.text.OcrLine;
import vn.sohoa.core.text.OcrWord;
import vn.sohoa.ocr.image.PageGeometry;

/**
 * Puts words that stand above a page where they belong: offices sign electronically by laying the number and the date
 * into the gaps left for them. What fits no line comes last.
 */
final class StampedWords {

    /** In a line's heights: how far a word may be from the line it belongs to. */
    private static final double FARTHEST = 2;

    private final List<List<OcrLine>> blocks;
    private final List<OcrWord> homeless = new ArrayList<>();

    private StampedWords(List<OcrBlock> blocks) {
        this.blocks = new ArrayList<>(blocks.stream()
                .map(block -> (List<OcrLine>) new ArrayList<>(block.lines()))
                .toList());
    }

    static List<OcrBlock> merge(List<OcrBlock> blocks, List<OcrWord> stamped) {
        if (stamped.isEmpty()) {
            return blocks;
        }
        StampedWords merged = new StampedWords(blocks);
        stamped.forEach(merged::place);
        return merged.result();
    }

    private void place(OcrWord word) {
        List<OcrLine> bestBlock = List.of();
        int bestLine = -1;
        double nearest = FARTHEST;
        for (List<OcrLine> lines : blocks) {
            for (int i = 0; i < lines.size(); i++) {
                double distance = distance(lines.get(i).box(), word.box());
                if (distance < nearest) {
                    nearest = distance;
                    bestBlock = lines;
                    bestLine = i;
                }
            }
        }
        if (bestLine < 0) {
            homeless.add(word);
        } else {
            bestBlock.set(bestLine, with(bestBlock.get(bestLine), word));
        }
    }

    /** Sideways, in heights of the line; infinite when the word is not level with it. */
    private static double distance(Box line, Box word) {
        double middle = (word.top() + word.bottom()) / 2.0;
        boolean level = middle > line.top() && middle < line.bottom() && word.height() < 2.5 * line.height();
        if (!level) {
            return Double.POSITIVE_INFINITY;
        }
        int gap = Math.max(0, Math.max(line.left() - word.right(), word.left() - line.right()));
        return (double) gap / line.height();
    }

    private static OcrLine with(OcrLine line, OcrWord word) {
        List<OcrWord> words = new ArrayList<>(line.words());
        words.add(word);
        words.sort(Comparator.comparingInt(w -> w.box().left()));
        Box box = PageGeometry.around(words.stream().map(OcrWord::box));
        double baseline =
                line.baseline() + line.slope() * (box.left() - line.box().left());
        return new OcrLine(box, line.slope(), baseline, words);
    }

    private List<OcrBlock> result() {
        if (!homeless.isEmpty()) {
            blocks.add(homeless.stream().map(StampedWords::alone).toList());
        }
        return blocks.stream()
                .map(lines -> new OcrBlock(PageGeometry.around(lines.stream().map(OcrLine::box)), lines))
                .toList();
    }

    private static OcrLine alone(OcrWord word) {
        return new OcrLine(word.box(), 0, word.box().bottom(), List.of(word));
    }
}
