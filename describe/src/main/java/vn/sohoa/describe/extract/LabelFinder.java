package vn.sohoa.describe.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the labels in a row, misread letters or not. Marks do not count: labels are told by their letters. */
final class LabelFinder {

    private static final int MOST_TOKENS = 14;

    /** Shorter labels are words of the language too: only a colon makes them labels. */
    private static final int SHORT = 6;

    private static final double LEAST_QUALITY = 0.8;

    private static final Pattern ENUMERATOR =
            Pattern.compile("[-–+•*~°.]|\\(?[0-9]{1,2}(?:\\.[0-9]{1,2})?[.)]?|\\(?[a-zđ][.)]|[IVX]{1,4}\\.");

    private final List<Label> labels;

    LabelFinder(List<Label> labels) {
        this.labels = labels;
    }

    /** From left to right; they do not overlap. */
    List<LabelHit> find(Row row) {
        List<LabelHit> hits = new ArrayList<>();
        int free = 0;
        for (int i = 0; i < row.size(); i++) {
            if (i >= free && mayStart(row, i, free)) {
                Optional<LabelHit> hit = at(row, i, free);
                hit.ifPresent(hits::add);
                free = hit.map(LabelHit::to).orElse(free);
            }
        }
        return hits;
    }

    /** Labels start with a capital, or where an item does; those that turn to somebody with {@code cho}. */
    private static boolean mayStart(Row row, int start, int free) {
        Token token = row.get(start);
        boolean number = start + 2 < row.size()
                && (token.folded().equals("so") || token.folded().equals("thua"));
        return !token.isLeader()
                && (token.startsUpper() || number || token.folded().equals("cho") || begins(row, start, free));
    }

    private Optional<LabelHit> at(Row row, int start, int free) {
        Window window = Window.of(row, start);
        return labels.stream()
                .flatMap(label -> window.match(label).stream())
                .sorted(Match.BEST_FIRST)
                .limit(3)
                .flatMap(match -> hit(row, start, free, match).stream())
                .findFirst();
    }

    private Optional<LabelHit> hit(Row row, int start, int free, Match match) {
        LabelEnd end = LabelEnd.of(row, match.end(), this::person);
        Label label = match.label();
        boolean begins = begins(row, start, free);
        double sure = label.role() == Label.Role.TURN ? turn(label, begins) : value(row, start, label, begins, end);
        double quality = match.quality() * sure;
        String section = end.section().isEmpty() ? label.section() : end.section();
        return quality < LEAST_QUALITY
                ? Optional.empty()
                : Optional.of(new LabelHit(start, end.next(), label, section, end.colon(), quality));
    }

    /** A person named right behind a label: {@code Họ và tên} {@code người mẹ}. */
    private Optional<Match> person(Row row, int start) {
        Window window = Window.of(row, start);
        return labels.stream()
                .filter(label -> label.role() == Label.Role.PERSON)
                .flatMap(label -> window.match(label).stream())
                .min(Match.BEST_FIRST);
    }

    private static double turn(Label label, boolean begins) {
        return begins || label.key().startsWith("cho") ? 1 : 0;
    }

    private static double value(Row row, int start, Label label, boolean begins, LabelEnd end) {
        boolean upper = row.get(start).startsUpper();
        if (end.colon()) {
            return begins || upper ? 1 : 0;
        }
        boolean digits = end.next() < row.size() && row.get(end.next()).startsDigit();
        if (label.key().length() < SHORT || label.role() == Label.Role.PERSON) {
            return 0;
        }
        if (digits && label.key().length() > SHORT) {
            return begins ? 0.95 : 0.85;
        }
        return begins && upper && isOpen(row, end.next()) ? 0.88 : 0;
    }

    /** Nothing, a leader or a capital follows. */
    private static boolean isOpen(Row row, int next) {
        return next >= row.size() || row.get(next).isLeader() || row.get(next).startsUpper();
    }

    /** Whether a new item starts: at the left, after a number, a blank, a value's end. */
    private static boolean begins(Row row, int start, int free) {
        if (start == 0 || start == free && free > 0 || row.gapBefore(start) > 1.2 * row.height()) {
            return true;
        }
        Token before = row.get(start - 1);
        boolean first = start <= 2 && (start == 1 || row.get(0).isLeader());
        return before.isLeader()
                || ";,.:)".indexOf(before.text().charAt(before.text().length() - 1)) >= 0
                || first && ENUMERATOR.matcher(before.text()).matches();
    }

    /** Tokens from a start on, run together. */
    private record Window(Row row, int start, String letters, int[] ends) {

        static Window of(Row row, int start) {
            StringBuilder letters = new StringBuilder();
            int count = Math.min(MOST_TOKENS, row.size() - start);
            int[] ends = new int[count];
            for (int i = 0; i < count; i++) {
                letters.append(row.get(start + i).folded());
                ends[i] = letters.length();
            }
            return new Window(row, start, letters.toString(), ends);
        }

        Optional<Match> match(Label label) {
            Match best = null;
            for (int i = 0; i < ends.length && ends[i] <= label.key().length() + label.tolerance(); i++) {
                if (ends[i] >= label.key().length() - label.tolerance() && !isLeaderAfter(i)) {
                    int distance = distance(label, letters.substring(0, ends[i]));
                    if (distance <= label.tolerance() && (best == null || distance < best.distance())) {
                        best = new Match(label, start + i + 1, distance);
                    }
                }
            }
            return Optional.ofNullable(best);
        }

        private boolean isLeaderAfter(int i) {
            return i > 0 && row.get(start + i).isLeader();
        }

        private static int distance(Label label, String text) {
            int apart = Integer.bitCount(Likeness.letters(text) ^ label.letters());
            return apart > 2 * label.tolerance()
                    ? label.tolerance() + 1
                    : Likeness.distance(text, label.key(), label.tolerance());
        }
    }
}
