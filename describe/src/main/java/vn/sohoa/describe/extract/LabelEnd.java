package vn.sohoa.describe.extract;

import java.util.Optional;
import java.util.function.BiFunction;

/**
 * What belongs to a label behind its letters: a person, a remark in brackets, the same in English, the colon.
 *
 * @param next where the value may start
 * @param colon whether there is one
 * @param section of the person, or empty
 */
record LabelEnd(int next, boolean colon, String section) {

    private static final int LONGEST_REMARK = 12;

    private static final int LONGEST_ENGLISH = 7;

    static LabelEnd of(Row row, int end, BiFunction<Row, Integer, Optional<Match>> person) {
        LabelEnd at = new LabelEnd(end, endsWithColon(row, end - 1), "");
        if (!at.colon) {
            at = at.afterPerson(row, person);
        }
        if (!at.colon) {
            at = at.afterRemark(row);
        }
        if (!at.colon) {
            at = at.afterEnglish(row);
        }
        return at.colon ? at : at.afterColon(row);
    }

    private LabelEnd afterPerson(Row row, BiFunction<Row, Integer, Optional<Match>> person) {
        int start = next < row.size() && row.get(next).folded().equals("cua") ? next + 1 : next;
        if (start >= row.size() || row.get(start).isLeader()) {
            return this;
        }
        return person.apply(row, start)
                .map(match -> new LabelEnd(
                        match.end(),
                        endsWithColon(row, match.end() - 1),
                        match.label().section()))
                .orElse(this);
    }

    private LabelEnd afterRemark(Row row) {
        if (next >= row.size() || row.get(next).text().charAt(0) != '(') {
            return this;
        }
        for (int i = next; i < Math.min(row.size(), next + LONGEST_REMARK); i++) {
            if (row.get(i).text().indexOf(')') >= 0) {
                return new LabelEnd(i + 1, endsWithColon(row, i), section);
            }
        }
        return this;
    }

    /** {@code / Full name:} up to its colon, or up to the first word that is no English label. */
    private LabelEnd afterEnglish(Row row) {
        boolean before = next > 0 && row.get(next - 1).endsWith('/');
        boolean slash = before || (next < row.size() && row.get(next).text().charAt(0) == '/');
        if (!slash) {
            return this;
        }
        for (int i = next; i < Math.min(row.size(), next + LONGEST_ENGLISH); i++) {
            if (!isEnglish(row.get(i))) {
                return this;
            }
            if (endsWithColon(row, i)) {
                return new LabelEnd(i + 1, true, section);
            }
        }
        return this;
    }

    /** Plain letters; a capital only where the words start. */
    private static boolean isEnglish(Token token) {
        return token.text().chars().allMatch(c -> c < 128 && !Character.isDigit(c));
    }

    private LabelEnd afterColon(Row row) {
        boolean colon = next < row.size() && row.get(next).text().equals(":");
        return colon ? new LabelEnd(next + 1, true, section) : this;
    }

    private static boolean endsWithColon(Row row, int index) {
        return row.get(index).endsWith(':');
    }
}
