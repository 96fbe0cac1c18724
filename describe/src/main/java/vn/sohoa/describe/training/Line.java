package vn.sohoa.describe.training;

import java.util.List;

/**
 * A line to be set.
 *
 * @param cells side by side; one for most styles
 */
record Line(Style style, List<String> cells) {

    /** Where a line stands and how large it is. */
    enum Style {
        /** State and agency, side by side: lines of a cell are parted by {@code ~}. */
        HEAD,
        /** A small mark at the top right. */
        MARK,
        TITLE,
        SUBTITLE,
        HEADING,
        CENTRE,
        RIGHT,
        BODY,
        ROW,
        /** Where it goes, at the left, beside who signs, at the right. */
        FOOT
    }

    Line {
        cells = List.copyOf(cells);
    }

    static Line of(Style style, String text) {
        return new Line(style, List.of(text));
    }

    String text() {
        return String.join(" ", cells);
    }
}
