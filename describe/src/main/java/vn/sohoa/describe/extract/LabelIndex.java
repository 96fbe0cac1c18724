package vn.sohoa.describe.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Labels by the length of their letters, so that few are compared with what a row has at a place. */
final class LabelIndex {

    private static final int MOST_TOKENS = 14;

    /** The most letters of a label that may be misread. */
    private static final int REACH = 3;

    private final List<List<Label>> byLength = new ArrayList<>();

    LabelIndex(List<Label> labels) {
        for (Label label : labels) {
            while (byLength.size() <= label.key().length()) {
                byLength.add(new ArrayList<>());
            }
            byLength.get(label.key().length()).add(label);
        }
    }

    /** The labels that tokens from a start on may be, each where it fits best. */
    List<Match> matches(Row row, int start) {
        Map<Label, Match> best = new LinkedHashMap<>();
        StringBuilder letters = new StringBuilder();
        for (int end = start; end < Math.min(row.size(), start + MOST_TOKENS); end++) {
            boolean leader = row.get(end).isLeader();
            if ((leader && end == start) || letters.length() > byLength.size() + REACH) {
                break;
            }
            letters.append(row.get(end).folded());
            if (!leader) {
                match(letters, end + 1, best);
            }
        }
        return List.copyOf(best.values());
    }

    private void match(CharSequence text, int end, Map<Label, Match> best) {
        int bits = Likeness.letters(text);
        int longest = Math.min(byLength.size() - 1, text.length() + REACH);
        for (int length = Math.max(0, text.length() - REACH); length <= longest; length++) {
            for (Label label : byLength.get(length)) {
                if (Integer.bitCount(bits ^ label.letters()) <= 2 * label.tolerance()) {
                    int distance = Likeness.distance(text, label.key(), label.tolerance());
                    if (distance <= label.tolerance()) {
                        best.merge(label, new Match(label, end, distance), LabelIndex::better);
                    }
                }
            }
        }
    }

    private static Match better(Match first, Match second) {
        return second.distance() < first.distance() ? second : first;
    }
}
