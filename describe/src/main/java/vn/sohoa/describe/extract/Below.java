package vn.sohoa.describe.extract;

import java.util.ArrayList;
import java.util.List;

/** What stands below a label: where cards and narrow forms print the value. */
final class Below {

    private static final int MOST_ROWS = 3;

    private static final double NEAR = 3.2;

    private Below() {}

    /**
     * The tokens of the next rows, from the label's left to where the next label of its row starts, as far as they hold no
     * label themselves.
     */
    static List<Token> of(Flow flow, List<List<LabelHit>> hits, int at, LabelHit hit, int index) {
        Row row = flow.rows().get(at);
        boolean labelled = hit.to() < row.size()
                && index + 1 < hits.get(at).size()
                && hits.get(at).get(index + 1).from() == hit.to()
                && row.gapBefore(hit.to()) < row.height();
        if (labelled) {
            return List.of();
        }
        int left = row.get(hit.from()).box().left() - row.height();
        int right = index + 1 < hits.get(at).size()
                ? row.get(hits.get(at).get(index + 1).from()).box().left() - row.height() / 2
                : Integer.MAX_VALUE;
        List<Token> below = new ArrayList<>();
        Row last = row;
        for (int i = at + 1; i <= Math.min(flow.rows().size() - 1, at + MOST_ROWS); i++) {
            Row next = flow.rows().get(i);
            boolean near = next.level() - last.level() < NEAR * Math.max(last.height(), next.height())
                    && next.page().equals(row.page());
            if (!near || (!hits.get(i).isEmpty() && hits.get(i).getFirst().from() == 0)) {
                break;
            }
            List<Token> inside = next.tokens().stream()
                    .filter(token -> token.box().right() > left && token.box().left() < right)
                    .toList();
            below.addAll(inside);
            last = next;
            if (inside.isEmpty() || !inside.getLast().endsWith(',')) {
                break;
            }
        }
        return below;
    }
}
