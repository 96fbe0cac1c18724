package vn.sohoa.bench.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Rows under headings, as Markdown whose columns line up: the first to the left, the others to the right. */
public final class Table {

    private final List<List<String>> rows = new ArrayList<>();

    public Table(String... headings) {
        rows.add(List.of(headings));
    }

    /** @throws IllegalArgumentException when it has not as many cells as there are headings */
    public Table row(String... cells) {
        if (cells.length != rows.getFirst().size()) {
            throw new IllegalArgumentException(cells.length + " cells under " + rows.getFirst());
        }
        rows.add(List.of(cells));
        return this;
    }

    /** With a line feed at the end. */
    @Override
    public String toString() {
        List<String> lines = new ArrayList<>();
        for (List<String> row : rows) {
            lines.add(line(row));
            if (lines.size() == 1) {
                lines.add(rule());
            }
        }
        return lines.stream().collect(Collectors.joining("\n", "", "\n"));
    }

    private String line(List<String> row) {
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < row.size(); column++) {
            String cell = row.get(column);
            String blanks = " ".repeat(width(column) - length(cell));
            cells.add(column == 0 ? cell + blanks : blanks + cell);
        }
        return cells.stream().collect(Collectors.joining(" | ", "| ", " |"));
    }

    private String rule() {
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < rows.getFirst().size(); column++) {
            String dashes = "-".repeat(width(column) + 1);
            cells.add(column == 0 ? dashes + "-" : dashes + ":");
        }
        return cells.stream().collect(Collectors.joining("|", "|", "|"));
    }

    private int width(int column) {
        return rows.stream().mapToInt(row -> length(row.get(column))).max().orElse(0);
    }

    private static int length(String cell) {
        return cell.codePointCount(0, cell.length());
    }
}
