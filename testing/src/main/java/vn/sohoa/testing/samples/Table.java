package vn.sohoa.testing.samples;

import java.awt.Font;
import java.util.List;

/** A ruled table over the width of a sheet. */
final class Table {

    private static final double RULE = 0.6;

    private final Sheet sheet;
    private final double[] widths;
    private final double size;

    /** Widths of the columns are shares of the line. */
    Table(Sheet sheet, double[] widths, double size) {
        this.sheet = sheet;
        this.widths = widths.clone();
        this.size = size;
    }

    /** Prints the rows, the first as head, from {@code top} down and returns where the table ends. */
    double print(List<List<String>> rows, double top) {
        double y = top;
        rule(y);
        for (int row = 0; row < rows.size(); row++) {
            y = row(rows.get(row), y, row == 0);
            rule(y);
        }
        double x = sheet.left;
        for (double width : widths) {
            sheet.ink.line(x, top, x, y, RULE, Ink.BLACK);
            x += width * (sheet.right - sheet.left);
        }
        sheet.ink.line(sheet.right, top, sheet.right, y, RULE, Ink.BLACK);
        return y;
    }

    private double row(List<String> cells, double top, boolean head) {
        double lowest = top;
        double x = sheet.left;
        for (int column = 0; column < widths.length; column++) {
            double wide = widths[column] * (sheet.right - sheet.left);
            List<Word> words = Word.of(cells.get(column), head ? Font.BOLD : Font.PLAIN);
            double y = top + size * 0.2;
            for (List<Word> line : Word.wrap(words, sheet.face, size, wide - 8, 0)) {
                y += size * 1.22;
                double middle = (wide - Word.width(line, sheet.face, size)) / 2;
                sheet.words(x + (head || column == 0 ? middle : 4), y, line, size, 0);
            }
            lowest = Math.max(lowest, y);
            x += wide;
        }
        return lowest + size * 0.5;
    }

    private void rule(double y) {
        sheet.ink.line(sheet.left, y, sheet.right, y, RULE, Ink.BLACK);
    }
}
