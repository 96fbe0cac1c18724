package vn.sohoa.core.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The order in which a page shows its lines: short blocks that stand side by side are gone through row by row, all
 * others one after another.
 */
final class TextRows {

    /** Columns longer than this are read from top to bottom, not across. */
    private static final int MOST_LINES = 15;

    private static final double LEAST_OVERLAP = 0.5;

    private TextRows() {}

    /** Lines that share a row, left to right; rows that share a paragraph, top to bottom; the paragraphs. */
    static List<List<List<OcrLine>>> of(List<OcrBlock> blocks) {
        List<List<List<OcrLine>>> paragraphs = new ArrayList<>();
        for (int next = 0; next < blocks.size(); ) {
            List<OcrBlock> together = new ArrayList<>(List.of(blocks.get(next++)));
            while (next < blocks.size() && standsBeside(together.getLast(), blocks.get(next))) {
                together.add(blocks.get(next++));
            }
            paragraphs.add(
                    together.size() == 1
                            ? together.getFirst().lines().stream().map(List::of).toList()
                            : across(together));
        }
        return paragraphs;
    }

    /** A line per row, an empty line between paragraphs. */
    static String text(List<OcrBlock> blocks) {
        return of(blocks).stream()
                .map(rows -> rows.stream().map(TextRows::row).collect(Collectors.joining("\n")))
                .collect(Collectors.joining("\n\n"));
    }

    private static String row(List<OcrLine> row) {
        return row.stream().map(OcrLine::text).collect(Collectors.joining(" "));
    }

    private static boolean standsBeside(OcrBlock left, OcrBlock right) {
        Box a = left.box();
        Box b = right.box();
        int overlap = Math.min(a.bottom(), b.bottom()) - Math.max(a.top(), b.top());
        return areApart(a, b)
                && overlap > LEAST_OVERLAP * Math.min(a.height(), b.height())
                && left.lines().size() <= MOST_LINES
                && right.lines().size() <= MOST_LINES;
    }

    private static List<List<OcrLine>> across(List<OcrBlock> blocks) {
        List<OcrLine> lines = blocks.stream()
                .flatMap(block -> block.lines().stream())
                .sorted(Comparator.comparingInt(TextRows::middle))
                .toList();
        List<List<OcrLine>> rows = new ArrayList<>();
        for (OcrLine line : lines) {
            if (rows.isEmpty() || !isInRow(rows.getLast(), line)) {
                rows.add(new ArrayList<>());
            }
            rows.getLast().add(line);
        }
        rows.forEach(row -> row.sort(Comparator.comparingInt(line -> line.box().left())));
        return rows;
    }

    private static boolean isInRow(List<OcrLine> row, OcrLine line) {
        OcrLine first = row.getFirst();
        int reach = Math.min(first.box().height(), line.box().height()) / 2;
        boolean level = middle(line) - middle(first) < reach;
        return level && row.stream().allMatch(other -> areApart(other.box(), line.box()));
    }

    /** Neither is above or below any part of the other. */
    private static boolean areApart(Box a, Box b) {
        return a.right() <= b.left() || b.right() <= a.left();
    }

    private static int middle(OcrLine line) {
        return (line.box().top() + line.box().bottom()) / 2;
    }
}
