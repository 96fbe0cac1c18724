package vn.sohoa.describe.extract;

import java.util.List;
import java.util.Optional;

/**
 * The head of a first page after Decree 30/2020/NĐ-CP: the agency, its number and, in letters, the subject at the left; the
 * name of the State, place and date at the right. The columns are taken apart before anything is read.
 *
 * @param left rows of the left column
 * @param right rows of the right column, level with those at the left where both have one
 */
record Header(List<Row> left, List<Row> right) {

    private static final List<String> STATE =
            List.of("conghoaxahoichunghiavietnam", "doclaptudohanhphuc", "dangcongsanvietnam");

    private static final int MISREAD = 4;

    /** Of the page's height: how far down the head may reach. */
    private static final double REACH = 0.4;

    Header {
        left = List.copyOf(left);
        right = List.copyOf(right);
    }

    /** Empty where the page has no name of the State at its right. */
    static Optional<Header> of(PageRows page) {
        List<Row> top = page.rows().stream()
                .filter(row -> row.level() < REACH * page.height())
                .toList();
        for (int i = 0; i < Math.min(top.size(), 12); i++) {
            int state = state(top.get(i));
            if (state >= 0) {
                Row name = top.get(i).part(state, top.get(i).size());
                boolean right = name.left() > 0.28 * page.width() && name.center() > 0.56 * page.width();
                return right ? Optional.of(split(page, top, i, name.left())) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Where the name of the State or its motto starts in a row, or -1. */
    static int state(Row row) {
        int best = -1;
        int least = MISREAD + 1;
        for (int start = 0; start < row.size(); start++) {
            int distance = row.get(start).isLeader() ? least : distance(row, start);
            if (distance < least) {
                least = distance;
                best = start;
            }
        }
        return best;
    }

    /** Letters misread in what starts at a token, if it is the name or the motto. */
    private static int distance(Row row, int start) {
        int least = MISREAD + 1;
        StringBuilder text = new StringBuilder();
        for (int end = start; end < Math.min(row.size(), start + 12); end++) {
            text.append(row.get(end).folded());
            for (String name : STATE) {
                least = Math.min(least, Likeness.distance(text, name, MISREAD).orElse(least));
            }
        }
        return least;
    }

    private static Header split(PageRows page, List<Row> top, int from, int edge) {
        double margin = 0.08 * page.width();
        List<Row> rows = top.stream()
                .filter(row -> row.level()
                        > top.get(from).level() - 2.5 * top.get(from).height())
                .takeWhile(row -> !crosses(row, edge, margin) && !isTitle(row, edge, margin, page.width()))
                .toList();
        List<Row> left = rows.stream()
                .map(row -> row.part(0, cut(row, edge, margin)))
                .filter(row -> row.size() > 0)
                .toList();
        List<Row> right = rows.stream()
                .map(row -> row.part(cut(row, edge, margin), row.size()))
                .filter(row -> row.size() > 0)
                .toList();
        return new Header(left, right);
    }

    /** Where the columns end: a row that runs from one into the other. */
    private static boolean crosses(Row row, int edge, double margin) {
        int cut = cut(row, edge, margin);
        boolean whole = cut == 0 || cut == row.size();
        return whole && row.left() < edge - margin / 2 && row.right() > edge + 2 * margin;
    }

    /** Alone in the middle of the page. */
    private static boolean isTitle(Row row, int edge, double margin, int width) {
        int cut = cut(row, edge, margin);
        boolean whole = cut == 0 || cut == row.size();
        return whole && Math.abs(row.center() - width / 2.0) < 0.05 * width;
    }

    /** Where a row's right column starts: at the name of the State, or where it is widest apart near the column's edge. */
    private static int cut(Row row, int edge, double margin) {
        int state = state(row);
        if (state >= 0 && row.get(state).box().left() > edge - 2 * margin) {
            return state;
        }
        int best = row.left() > edge - margin ? 0 : row.size();
        double widest = 1.2 * row.height();
        for (int i = 1; i < row.size(); i++) {
            double middle = row.get(i).box().left() - row.gapBefore(i) / 2.0;
            boolean near =
                    Math.abs(middle - edge) < 2 * margin && row.get(i).box().left() > edge - 2 * margin;
            if (near && row.gapBefore(i) > widest) {
                widest = row.gapBefore(i);
                best = i;
            }
        }
        return best;
    }
}
