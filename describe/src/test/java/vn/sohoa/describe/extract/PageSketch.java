package vn.sohoa.describe.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.sohoa.core.describe.DossierPage;
import vn.sohoa.core.record.PageId;
import vn.sohoa.core.record.RecordId;
import vn.sohoa.core.text.Box;
import vn.sohoa.core.text.OcrBlock;
import vn.sohoa.core.text.OcrLine;
import vn.sohoa.core.text.OcrPage;
import vn.sohoa.core.text.OcrWord;

/** Lays out lines of text on an A4 page of 200 dpi, as a recogniser would give them: a block a line. */
final class PageSketch {

    static final int WIDTH = 1654;

    private static final int HEIGHT = 2339;
    private static final int LETTER = 16;
    private static final int TALL = 32;
    private static final int LEFT = 240;

    private final PageId id = new PageId(RecordId.random(), 1);
    private final List<OcrLine> lines = new ArrayList<>();
    private int confidence = 96;
    private int next = 150;

    /** Of the words that follow, 0 to 100. */
    PageSketch confidence(int percent) {
        confidence = percent;
        return this;
    }

    /** The next row, at the left margin. */
    PageSketch row(String text) {
        return row(LEFT, text);
    }

    /** The next row, from a place on. */
    PageSketch row(int left, String text) {
        lines.add(line(words(left, next, text)));
        return down();
    }

    PageSketch centered(String text) {
        return row((WIDTH - text.length() * LETTER) / 2, text);
    }

    /** A row with two texts in one line of the recogniser. */
    PageSketch across(int left, String text, int right, String other) {
        List<OcrWord> words = words(left, next, text);
        words.addAll(words(right, next, other));
        lines.add(line(words));
        return down();
    }

    /** A row with two texts in lines of their own. */
    PageSketch beside(int left, String text, int right, String other) {
        lines.add(line(words(left, next, text)));
        lines.add(line(words(right, next, other)));
        return down();
    }

    /** Leaves room. */
    PageSketch space(int pixels) {
        next += pixels;
        return this;
    }

    PageId id() {
        return id;
    }

    DossierPage page() {
        List<OcrBlock> blocks = lines.stream()
                .map(line -> new OcrBlock(line.box(), List.of(line)))
                .toList();
        return new DossierPage(
                id,
                false,
                Optional.of(new OcrPage(WIDTH, HEIGHT, 200, 0, 0.05, OcrPage.Source.RECOGNISED, "sketch", blocks)));
    }

    private PageSketch down() {
        next += 54;
        return this;
    }

    private List<OcrWord> words(int left, int top, String text) {
        List<OcrWord> words = new ArrayList<>();
        int from = left;
        for (String word : text.split(" ", -1)) {
            int width = Math.max(1, word.length()) * LETTER;
            words.add(new OcrWord(word, new Box(from, top, from + width, top + TALL), confidence));
            from += width + LETTER;
        }
        return words;
    }

    private static OcrLine line(List<OcrWord> words) {
        Box first = words.getFirst().box();
        Box last = words.getLast().box();
        return new OcrLine(
                new Box(first.left(), first.top(), last.right(), last.bottom()), 0, first.bottom() - 6, words);
    }
}
