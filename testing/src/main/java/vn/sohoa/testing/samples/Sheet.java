package vn.sohoa.testing.samples;

import java.awt.Color;
import java.awt.Font;
import java.util.List;

/**
 * One A4 page of an administrative paper, laid out from top to bottom after Decree 30/2020; all measures in points. Text
 * arguments are markup, see {@link Word}.
 */
public final class Sheet {

    public static final double WIDTH = 595.28;
    public static final double HEIGHT = 841.89;
    public static final double LEFT = 86;
    public static final double RIGHT = WIDTH - 50;
    public static final double BOTTOM = HEIGHT - 52;

    private static final String COUNTRY = "*CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM*";
    private static final String MOTTO = "*Độc lập - Tự do - Hạnh phúc*";

    final Ink ink = new Ink();
    final Fonts.Face face;
    private final Letters letters;
    final double left = LEFT;
    final double right = RIGHT;
    final double bottom = BOTTOM;
    private final double size;
    private final double leading;

    /** The last baseline. */
    double y = 52;

    private boolean leaders = true;

    Sheet() {
        this(13.3, 1.34);
    }

    Sheet(double size, double leading) {
        this(Fonts.Face.SERIF, size, leading);
    }

    /**
     * An empty page.
     *
     * @param size of its letters
     * @param leading from line to line, in sizes
     */
    public Sheet(Fonts.Face face, double size, double leading) {
        this.face = face;
        this.letters = new Letters(ink, face);
        this.size = size;
        this.leading = leading;
    }

    /** A form filled in by software: {@link #dotted} fields have no dots left. */
    public Sheet typed() {
        leaders = false;
        return this;
    }

    /** The agency on the left (the parent plain, itself bold), the state on the right, number and date below them. */
    public Sheet header(List<String> agency, String number, String date) {
        double half = (right - left) / 2;
        double office = left + half * 0.46;
        double state = left + half * 1.44;
        double small = size - 1.3;
        double top = y + small * leading;
        double down = top;
        for (int i = 0; i < agency.size(); i++) {
            double wide = centered(office, down, agency.get(i), fitting(agency.get(i), half * 0.86, small));
            if (i == agency.size() - 1) {
                rule(office, down + 4.5, Math.max(40, wide / 2.4));
            }
            down += small * leading;
        }
        centered(state, top, COUNTRY, fitting(COUNTRY, half * 1.06, small));
        rule(state, top + small * leading + 4.5, centered(state, top + small * leading, MOTTO, small + 0.6));
        y = Math.max(down, top + 2 * small * leading) + 8;
        if (!number.isEmpty()) {
            centered(office, y, number, small + 0.4);
        }
        if (!date.isEmpty()) {
            centered(state, y, "_" + date + "_", fitting(date, half * 1.05, small + 0.4));
        }
        return space(0.8);
    }

    /** The subject of an official letter, under its number. */
    public Sheet subject(String text) {
        double office = left + (right - left) * 0.23;
        double small = size - 1.6;
        y -= size * leading * 0.6;
        for (List<Word> line : Word.wrap(Word.of(text, Font.PLAIN), face, small, (right - left) * 0.42, 0)) {
            y += small * 1.2;
            centered(office, y, Word.text(line), small);
        }
        return space(1);
    }

    /** The state and its motto over the middle, as on forms. */
    public Sheet state() {
        y += size * leading;
        centered(middle(), y, COUNTRY, size - 0.5);
        y += size * leading;
        rule(middle(), y + 4.5, centered(middle(), y, MOTTO, size));
        return space(1);
    }

    public Sheet title(String... lines) {
        y += size * 0.3;
        for (int i = 0; i < lines.length; i++) {
            y += (size + 1) * leading;
            centered(middle(), y, "*" + lines[i] + "*", i == 0 ? size + 1.4 : size);
        }
        return space(0.5);
    }

    /** A short line under a title, as decisions have it. */
    public Sheet underline() {
        y -= size * leading * 0.5;
        rule(middle(), y + 6.5, 90);
        return space(0.7);
    }

    public Sheet center(String markup) {
        y += size * leading;
        centered(middle(), y, markup, size);
        return this;
    }

    public Sheet paragraph(String markup) {
        return flow(markup, left, right, 30, true, false);
    }

    /** A line that starts at the margin and is not justified. */
    public Sheet line(String markup) {
        return flow(markup, left, right, 0, false, false);
    }

    public Sheet indented(String markup, double by) {
        return flow(markup, left + by, right, 0, false, false);
    }

    /** Two texts side by side. */
    public Sheet columns(String one, String other) {
        double before = y;
        flow(one, left, middle() - 8, 0, false, false);
        double down = y;
        y = before;
        flow(other, middle() + 8, right, 0, false, false);
        y = Math.max(y, down);
        return this;
    }

    /** A labelled field: the value bold, no dots. */
    public Sheet field(String label, String value) {
        return line(label + ": *" + value + "*");
    }

    /** A labelled field of a form, its value typed on a dotted line. */
    public Sheet dotted(String label, String value) {
        return flow(label + ": " + value, left, right, 0, false, true);
    }

    /** Several fields on one line, each followed by dots up to the next. */
    public Sheet dotted(double[] widths, String... fields) {
        double x = left;
        for (int i = 0; i < fields.length; i++) {
            double end = i == fields.length - 1 ? right : x + widths[i] * (right - left);
            double before = y;
            flow(fields[i], x, end - 4, 0, false, true);
            x = end;
            if (i < fields.length - 1) {
                y = before;
            }
        }
        return this;
    }

    /** A ruled table; the first row is the head. Widths are shares of the line. */
    public Sheet table(double[] widths, List<List<String>> rows) {
        y = new Table(this, widths, size - 1.5).print(rows, y + size * 0.5);
        return space(0.2);
    }

    /** Recipients on the left (may be empty), the signer on the right. */
    public Sheet signature(List<String> recipients, SignatureBlock signer) {
        y += size * 0.4;
        double down = y + size * leading;
        double small = size - 2;
        if (!recipients.isEmpty()) {
            words(left, down, Word.of("*_Nơi nhận:_*", Font.PLAIN), small + 0.4, 0);
        }
        double list = down;
        for (String recipient : recipients) {
            list += small * 1.2;
            words(left, list, Word.of(recipient, Font.PLAIN), small, 0);
        }
        double signed = signer.print(this, left + (right - left) * 0.73, down, size, leading);
        y = Math.max(list, signed);
        return this;
    }

    /** Two who sign side by side. */
    public Sheet signatures(SignatureBlock one, SignatureBlock other) {
        y += size * 0.4;
        double down = y + size * leading;
        y = Math.max(
                one.print(this, left + (right - left) * 0.22, down, size, leading),
                other.print(this, left + (right - left) * 0.75, down, size, leading));
        return this;
    }

    /** Moves down by so many lines. */
    public Sheet space(double lines) {
        y += lines * size * leading;
        return this;
    }

    /** Whether a paragraph still fits above the lower margin. */
    public boolean fits(String markup) {
        int lines = Word.wrap(Word.of(markup, Font.PLAIN), face, size, right - left, 30)
                .size();
        return y + lines * size * leading < bottom;
    }

    public Ink ink() {
        return ink;
    }

    /** The last baseline. */
    public double y() {
        return y;
    }

    /** Goes on below this baseline. */
    public Sheet moveTo(double baseline) {
        y = baseline;
        return this;
    }

    public double middle() {
        return (left + right) / 2;
    }

    /** Prints one centred line and returns its width. */
    public double centered(double x, double baseline, String markup, double points) {
        return centered(x, baseline, markup, points, Ink.BLACK);
    }

    double centered(double x, double baseline, String markup, double points, Color color) {
        List<Word> words = Word.of(markup, Font.PLAIN);
        double wide = Word.width(words, face, points);
        letters.print(x - wide / 2, baseline, words, points, 0, color);
        return wide;
    }

    private void rule(double x, double at, double wide) {
        ink.line(x - wide / 2, at, x + wide / 2, at, 0.7, Ink.BLACK);
    }

    private double fitting(String text, double wide, double points) {
        double full = Word.width(Word.of(text, Font.PLAIN), face, points);
        return full <= wide ? points : points * wide / full;
    }

    private Sheet flow(String markup, double from, double to, double indent, boolean justify, boolean dots) {
        List<List<Word>> lines = Word.wrap(Word.of(markup, Font.PLAIN), face, size, to - from, indent);
        for (int i = 0; i < lines.size(); i++) {
            y += size * leading;
            double x = from + (i == 0 ? indent : 0);
            boolean last = i == lines.size() - 1;
            double spare = to - x - Word.width(lines.get(i), face, size);
            int gaps = lines.get(i).size() - 1;
            words(x, y, lines.get(i), size, justify && !last && gaps > 0 ? spare / gaps : 0);
            if (last && dots && leaders) {
                letters.dots(to - spare, to, y, size * 0.74);
            }
        }
        y += justify ? size * 0.3 : size * 0.08;
        return this;
    }

    void words(double x, double baseline, List<Word> words, double points, double extra) {
        letters.print(x, baseline, words, points, extra, Ink.BLACK);
    }
}
