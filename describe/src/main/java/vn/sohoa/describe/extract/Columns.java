package vn.sohoa.describe.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Takes the columns of a page apart, where two persons stand side by side: under two headings, {@code Bên nam} and
 * {@code Bên nữ}, or each with its own labels. In a table whose labels stand once, at the left, both get them.
 */
final class Columns {

    /** Of the headings' distance: how far left of them a column reaches. */
    private static final double HALF = 0.5;

    private static final Set<String> PAIRED = Set.of("husband", "wife", "mother", "father", "principal", "agent");

    private final LabelFinder finder;
    private final List<Label> persons;

    Columns(LabelFinder finder, List<Label> labels) {
        this.finder = finder;
        this.persons = labels.stream()
                .filter(label -> label.role() == Label.Role.PERSON && PAIRED.contains(label.section()))
                .toList();
    }

    /** The flows of a page, in reading order. */
    List<Flow> flows(PageRows page) {
        List<Row> rows = page.rows();
        for (int i = 0; i < rows.size(); i++) {
            List<Heading> headings = headings(rows.get(i));
            if (headings.size() == 2) {
                return underHeadings(rows, i, headings);
            }
            int split = twice(rows.get(i));
            if (split > 0) {
                return besideEachOther(rows, i, rows.get(i).get(split).box().left());
            }
        }
        return List.of(Flow.of(rows));
    }

    /** A table: the headings stand over its columns, the labels at its left. Else two columns with their own labels. */
    private List<Flow> underHeadings(List<Row> rows, int from, List<Heading> headings) {
        Heading first = headings.get(0);
        Heading second = headings.get(1);
        double apart = second.center() - first.center();
        int split = (int) (first.center() + apart * HALF);
        int start = (int) (first.center() - apart * HALF);
        int end = endOfColumns(rows, from + 1, split);
        boolean labelsAtLeft = rows.subList(from + 1, end).stream()
                        .filter(row -> row.left() < start && !finder.find(row).isEmpty())
                        .count()
                > (end - from) / 3;
        if (!labelsAtLeft) {
            return besideEachOther(rows, from, split);
        }
        List<Row> left = new ArrayList<>();
        List<Row> right = new ArrayList<>();
        for (Row row : rows.subList(from, end)) {
            int one = firstAt(row, start);
            int two = firstAt(row, split);
            left.add(row.part(0, two));
            right.add(join(row.part(0, one), row.part(two, row.size())));
        }
        return flows(rows.subList(0, from), left, right, rows.subList(end, rows.size()));
    }

    private List<Flow> besideEachOther(List<Row> rows, int from, int split) {
        int end = endOfColumns(rows, from + 1, split);
        List<Row> left = new ArrayList<>();
        List<Row> right = new ArrayList<>();
        for (Row row : rows.subList(from, end)) {
            int two = firstAt(row, split);
            left.add(row.part(0, two));
            right.add(row.part(two, row.size()));
        }
        return flows(rows.subList(0, from), left, right, rows.subList(end, rows.size()));
    }

    private static List<Flow> flows(List<Row> before, List<Row> left, List<Row> right, List<Row> after) {
        left.removeIf(row -> row.size() == 0);
        right.removeIf(row -> row.size() == 0);
        return List.of(Flow.of(before), Flow.of(left), Flow.of(right), Flow.of(after));
    }

    /** The first row that runs across the split. */
    private static int endOfColumns(List<Row> rows, int from, int split) {
        for (int i = from; i < rows.size(); i++) {
            Row row = rows.get(i);
            int two = firstAt(row, split);
            boolean across = two > 0 && two < row.size() && row.gapBefore(two) < row.height() / 2;
            if (across) {
                return i;
            }
        }
        return rows.size();
    }

    /** The first token whose middle is right of a place, or the row's size. */
    private static int firstAt(Row row, int place) {
        int index = 0;
        while (index < row.size()
                && (row.get(index).box().left() + row.get(index).box().right()) / 2 < place) {
            index++;
        }
        return index;
    }

    private static Row join(Row a, Row b) {
        List<Token> tokens = new ArrayList<>(a.tokens());
        tokens.addAll(b.tokens());
        return new Row(a.page(), a.level(), tokens);
    }

    /** Where the label that a row has twice stands the second time, or 0. */
    private int twice(Row row) {
        boolean parted = row.size() > 3 && IntStream.range(1, row.size()).anyMatch(i -> row.gapBefore(i) > row.height());
        List<LabelHit> hits = parted ? finder.find(row) : List.of();
        for (LabelHit second : hits) {
            for (LabelHit first : hits) {
                boolean same = first.names() && second.names() && first.from() < second.from();
                if (same && row.gapBefore(second.from()) > row.height()) {
                    return second.from();
                }
            }
        }
        return 0;
    }

    /** Persons named in a row that names nothing else of note. */
    private List<Heading> headings(Row row) {
        List<Heading> headings = new ArrayList<>();
        if (row.size() > 12) {
            return headings;
        }
        for (int i = 0; i < row.size(); i++) {
            if (row.gapBefore(i) > row.height()) {
                int end = endOfCell(row, i);
                String cell = Token.fold(Row.text(row.tokens().subList(i, end)));
                double center = row.part(i, end).center();
                persons.stream()
                        .filter(label -> label.key().equals(cell))
                        .findFirst()
                        .ifPresent(label -> headings.add(new Heading(label.section(), center)));
            }
        }
        boolean two = headings.size() == 2
                && !headings.get(0).section().equals(headings.get(1).section());
        return two ? headings : List.of();
    }

    private static int endOfCell(Row row, int start) {
        int end = start + 1;
        while (end < row.size() && row.gapBefore(end) <= row.height()) {
            end++;
        }
        return end;
    }

    private record Heading(String section, double center) {}
}
