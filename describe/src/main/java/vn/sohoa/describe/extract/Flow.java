package vn.sohoa.describe.extract;

import java.util.List;

/**
 * Rows that are read one after another: of a page, or of one column of it.
 *
 * @param right where its full rows end, in pixels
 */
record Flow(List<Row> rows, int right) {

    Flow {
        rows = List.copyOf(rows);
    }

    static Flow of(List<Row> rows) {
        int[] ends = rows.stream().mapToInt(Row::right).sorted().toArray();
        return new Flow(rows, ends.length == 0 ? 0 : ends[(ends.length - 1) * 9 / 10]);
    }
}
