package vn.sohoa.testing.samples;

import java.awt.Color;
import java.awt.Font;
import java.util.List;

/** Prints lines of words in one typeface. */
final class Letters {

    /** Who types on a form deletes most of the dots. */
    private static final int MOST_DOTS = 36;

    private static final Color LEADER = new Color(96, 94, 96);

    private final Ink ink;
    private final Fonts.Face face;

    Letters(Ink ink, Fonts.Face face) {
        this.ink = ink;
        this.face = face;
    }

    /** @param extra between two words, beside the usual space */
    void print(double x, double baseline, List<Word> words, double points, double extra, Color color) {
        double space = Word.space(face, points) + extra;
        double at = x;
        for (Word word : words) {
            for (Word.Segment segment : word.segments()) {
                Font font = Fonts.of(face, segment.style(), points);
                ink.letters(at, baseline, segment.text(), font, color);
                at += Fonts.width(segment.text(), font);
            }
            at += space;
        }
        ink.tell(x, baseline, Word.text(words));
    }

    /** Fine dots from the end of the text towards the end of the line. */
    void dots(double from, double to, double y, double points) {
        Font font = Fonts.of(face, Font.PLAIN, points);
        int count = (int) Math.min(MOST_DOTS, (to - from - 6) / Fonts.width(".", font));
        if (count >= 3) {
            String dots = ".".repeat(count);
            ink.fill(font.createGlyphVector(Fonts.METRICS, dots).getOutline((float) from + 5, (float) y), LEADER);
            ink.tell(from + 5, y, dots);
        }
    }
}
