package vn.sohoa.describe.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Labels by the length of their letters, so that few are compared with what a row has at a place. */
final class LabelIndex {

    private static final int MOST_TOKENS = 14;

    /** The most letters of a label that may be misread. */
    private static final int REACH = 3;

    private final List<List<Label>> byLength = new ArrayList<>();

    /** First words, folded, of what may stand within a sentence. */
    private final Set<String> openers = new HashSet<>();

    LabelIndex(List<Label> labels) {
        for (Label label : labels) {
            while (byLength.size() <= label.key().length()) {
                byLength.add(new ArrayList<>());
            }
            byLength.get(label.key().length()).add(label);
            if (label.role() != Label.Role.VALUE && label.role() != Label.Role.PERSON) {
                openers.add(label.first());
            }
        }
    }

    /** Whether a sentence may have a label here. */
    boolean mayOpen(Token token) {
        return openers.contains(token.folded());
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
                if (mayBe(text, bits, label)) {
                    Likeness.distance(text, label.key(), label.tolerance())
                            .ifPresent(
                                    distance -> best.merge(label, new Match(label, end, distance), LabelIndex::better));
                }
            }
        }
    }

    /** Told cheaply: much the same letters, and the first two or the last three right. */
    private static boolean mayBe(CharSequence text, int bits, Label label) {
        String key = label.key();
        if (Integer.bitCount(bits ^ label.letters()) > 2 * label.tolerance()) {
            return false;
        }
        int last = text.length() - 1;
        int end = key.length() - 1;
        boolean starts = last > 0 && end > 0 && text.charAt(0) == key.charAt(0) && text.charAt(1) == key.charAt(1);
        return starts
                || (last > 1
                        && end > 1
                        && text.charAt(last) == key.charAt(end)
                        && text.charAt(last - 1) == key.charAt(end - 1)
                        && text.charAt(last - 2) == key.charAt(end - 2));
    }

    private static Match better(Match first, Match second) {
        return second.distance() < first.distance() ? second : first;
    }
}
