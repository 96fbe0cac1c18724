package vn.sohoa.describe.training;

import java.util.ArrayList;
import java.util.List;
import vn.sohoa.core.text.Box;
import vn.sohoa.core.text.OcrBlock;
import vn.sohoa.core.text.OcrLine;
import vn.sohoa.core.text.OcrPage;
import vn.sohoa.core.text.OcrWord;

/** A page being filled from top to bottom. */
final class Canvas {

    private static final double LETTER_WIDTH = 0.47;
    private static final double CAPITAL_WIDTH = 0.66;
    private static final double BLANK_WIDTH = 0.27;

    private final PageFormat format;
    private final Chance chance;
    private final List<OcrBlock> blocks = new ArrayList<>();
    private List<OcrLine> block = new ArrayList<>();
    private double y;

    Canvas(PageFormat format, Chance chance) {
        this.format = format;
        this.chance = chance;
        this.y = format.top();
    }

    boolean isFull() {
        return y + format.size() * 1.5 > format.bottom();
    }

    /** How many lines still fit. */
    double room() {
        return (format.bottom() - y) / (format.size() * format.leading());
    }

    void space(double lines) {
        y += lines * format.size() * format.leading();
        endBlock(1);
    }

    void endBlock(double probability) {
        if (!block.isEmpty() && chance.happens(probability)) {
            blocks.add(block(block));
            block = new ArrayList<>();
        }
    }

    void at(int left, String text, double scale) {
        put(block, text, left, scale);
        down(scale);
    }

    void centred(String text, double scale) {
        at(Math.max(0, format.middle() - width(text, scale) / 2), text, scale);
    }

    void right(String text, double scale) {
        at(Math.max(0, format.right() - width(text, scale)), text, scale);
    }

    /** Lines one below the other, each centred on a column; long ones are broken. */
    void column(List<String> lines, int middle, double scale) {
        endBlock(1);
        y = column(lines, middle, scale, y);
        endBlock(1);
    }

    private double column(List<String> lines, int middle, double scale, double from) {
        double at = from;
        int most = (int) (2 * Math.min(middle, format.width() - middle) * 0.95);
        for (String line : lines) {
            for (String part : line.isEmpty() ? List.of("") : wrap(line, most, scale)) {
                double before = y;
                y = at;
                put(block, part, Math.max(0, middle - width(part, scale) / 2), scale);
                y = before;
                at += scale * format.size() * format.leading();
            }
        }
        return at;
    }

    /** Two columns; a recogniser may take them for one. */
    void columns(List<String> left, int leftMiddle, List<String> right, int rightMiddle, double scale, boolean merged) {
        endBlock(1);
        double leftEnd = column(left, leftMiddle, scale, y);
        if (!merged) {
            endBlock(1);
        }
        double rightEnd = column(right, rightMiddle, scale, y);
        if (merged) {
            block = acrossColumns(block);
        }
        endBlock(1);
        y = Math.max(leftEnd, rightEnd);
    }

    private List<OcrLine> acrossColumns(List<OcrLine> lines) {
        List<OcrLine> rows = new ArrayList<>();
        for (OcrLine line : lines) {
            int same = -1;
            for (int i = 0; i < rows.size() && same < 0; i++) {
                Box box = rows.get(i).box();
                boolean level = Math.abs(box.top() - line.box().top()) < format.size() / 2;
                same = level && box.right() < line.box().left() ? i : -1;
            }
            if (same < 0) {
                rows.add(line);
            } else {
                List<OcrWord> words = new ArrayList<>(rows.get(same).words());
                words.addAll(line.words());
                rows.set(same, line(words));
            }
        }
        return rows;
    }

    void row(List<String> cells, double scale, boolean merged) {
        endBlock(1);
        int cell = format.textWidth() / cells.size();
        int most = cell - (int) format.size();
        double end = y;
        for (int i = 0; i < cells.size(); i++) {
            double at = y;
            double before = y;
            for (String part : wrap(cells.get(i), Math.max(most, 10), scale)) {
                y = at;
                put(block, part, format.left() + i * cell, scale);
                at += scale * format.size() * format.leading();
            }
            y = before;
            end = Math.max(end, at);
            if (!merged) {
                endBlock(1);
            }
        }
        if (merged) {
            block = acrossColumns(block);
        }
        y = end;
        endBlock(1);
    }

    private void down(double scale) {
        y += scale * format.size() * format.leading();
    }

    private void put(List<OcrLine> into, String text, int left, double scale) {
        List<OcrWord> words = new ArrayList<>();
        double x = left;
        double size = scale * format.size();
        for (String word : text.split(" ", -1)) {
            if (!word.isEmpty()) {
                int width = width(word, scale);
                int top = (int) (y + size * chance.between(0.0, 0.08));
                int bottom = (int) (top + size * (isTall(word) ? 1.0 : 0.8) * chance.between(0.9, 1.05)) + 1;
                words.add(new OcrWord(word, new Box((int) x, top, (int) x + width, bottom), chance.between(88, 97)));
                x += width + size * BLANK_WIDTH;
            }
        }
        if (!words.isEmpty()) {
            into.add(line(words));
        }
    }

    private static boolean isTall(String word) {
        return word.chars().anyMatch(c -> "gpqyjộặạẹịọụợựệậ".indexOf(c) >= 0);
    }

    List<String> wrap(String text, int most, double scale) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        double filled = 0;
        double blank = BLANK_WIDTH * scale * format.size();
        for (String word : text.split(" ", -1)) {
            int width = width(word, scale);
            if (!part.isEmpty() && filled + blank + width > most) {
                parts.add(part.toString());
                part.setLength(0);
                filled = 0;
            }
            filled += (part.isEmpty() ? 0 : blank) + width;
            part.append(part.isEmpty() ? "" : " ").append(word);
        }
        parts.add(part.toString());
        return parts;
    }

    private int width(String text, double scale) {
        double width = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            width += c == ' ' || c == '.' ? BLANK_WIDTH : Character.isUpperCase(c) ? CAPITAL_WIDTH : LETTER_WIDTH;
        }
        return (int) (width * scale * format.size()) + 1;
    }

    OcrPage page() {
        endBlock(1);
        return new OcrPage(
                format.width(), format.height(), format.dpi(), 0, 0.05, OcrPage.Source.RECOGNISED, "generated", blocks);
    }

    static OcrLine line(List<OcrWord> words) {
        Box box = around(words.stream().map(OcrWord::box).toList());
        return new OcrLine(box, 0, box.bottom(), words);
    }

    static OcrBlock block(List<OcrLine> lines) {
        return new OcrBlock(around(lines.stream().map(OcrLine::box).toList()), lines);
    }

    private static Box around(List<Box> boxes) {
        int left = boxes.stream().mapToInt(Box::left).min().orElse(0);
        int top = boxes.stream().mapToInt(Box::top).min().orElse(0);
        int right = boxes.stream().mapToInt(Box::right).max().orElse(0);
        int bottom = boxes.stream().mapToInt(Box::bottom).max().orElse(0);
        return new Box(left, top, right, bottom);
    }
}
