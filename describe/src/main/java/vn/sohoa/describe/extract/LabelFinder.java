package vn.sohoa.describe.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the labels in a row, misread letters or not. Marks do not count: labels are told by their letters. */
final class LabelFinder {

    /** Shorter labels are words of the language too: only a colon makes them labels. */
    private static final int SHORT = 6;

    private static final double LEAST_QUALITY = 0.8;

    private static final Pattern ENUMERATOR =
            Pattern.compile("[-–+•*~°.]|\\(?[0-9]{1,2}(?:\\.[0-9]{1,2})?[.)]?|\\(?[a-zđ][.)]|[IVX]{1,4}\\.");

    private final LabelIndex index;

    LabelFinder(List<Label> labels) {
        index = new LabelIndex(labels);
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

    /** Labels start with a capital or where an item does; few stand within a sentence. */
    private boolean mayStart(Row row, int start, int free) {
        Token token = row.get(start);
        boolean numbers =
                start + 1 < row.size() && ENUMERATOR.matcher(token.text()).matches();
        return !token.isLeader()
                && !numbers
                && (token.startsUpper() || index.mayOpen(token) || begins(row, start, free));
    }

    private Optional<LabelHit> at(Row row, int start, int free) {
        return index.matches(row, start).stream()
                .sorted(Match.BEST_FIRST)
                .limit(3)
                .flatMap(match -> hit(row, start, free, match).stream())
                .findFirst();
    }

    private Optional<LabelHit> hit(Row row, int start, int free, Match match) {
        LabelEnd end = LabelEnd.of(row, match.end(), this::person);
        Label label = match.label();
        boolean begins = begins(row, start, free);
        double sure = switch (label.role()) {
            case TURN -> begins || label.key().startsWith("cho") ? 1 : 0;
            case OWNER -> end.colon() ? 1 : value(row, start, label, begins, end);
            case PHRASE -> beforeDigits(row, end) ? 0.9 : 0;
            case VALUE, PERSON -> value(row, start, label, begins, end);
        };
        double quality = match.quality() * sure;
        String section = end.section().isEmpty() ? label.section() : end.section();
        return quality < LEAST_QUALITY
                ? Optional.empty()
                : Optional.of(new LabelHit(start, end.next(), label, section, end.colon(), quality));
    }

    /** A person named right behind a label: {@code Họ và tên} {@code người mẹ}. */
    private Optional<Match> person(Row row, int start) {
        return index.matches(row, start).stream()
                .filter(match -> match.label().role() == Label.Role.PERSON)
                .min(Match.BEST_FIRST);
    }

    private static boolean beforeDigits(Row row, LabelEnd end) {
        int next = end.next();
        boolean dated = next + 1 < row.size() && row.get(next).folded().equals("ngay");
        return next < row.size() && row.get(dated ? next + 1 : next).startsCode();
    }

    private static double value(Row row, int start, Label label, boolean begins, LabelEnd end) {
        boolean upper = row.get(start).startsUpper();
        if (end.colon()) {
            return begins || upper ? 1 : 0;
        }
        if (label.what().equals("cardNumber") && begins && upper && beforeDigits(row, end)) {
            return 0.9;
        }
        if (label.key().length() < SHORT || label.role() == Label.Role.PERSON) {
            return 0;
        }
        if (beforeDigits(row, end) && label.key().length() > SHORT) {
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
        if (start == 0 || (start == free && free > 0) || row.gapBefore(start) > 1.2 * row.height()) {
            return true;
        }
        Token before = row.get(start - 1);
        boolean first = start <= 2 && (start == 1 || row.get(0).isLeader());
        return before.isLeader()
                || before.startsDigit()
                || ";,.:)".indexOf(before.text().charAt(before.text().length() - 1)) >= 0
                || (first && ENUMERATOR.matcher(before.text()).matches());
    }
}
