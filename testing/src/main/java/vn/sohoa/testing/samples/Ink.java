package vn.sohoa.testing.samples;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * What lies on one page, in points from its upper left corner: print on top, seals and signatures beneath it (black
 * print shows through red and blue ink), and the text that was printed.
 */
public final class Ink {

    /** Toner thickens the letters by this much on each side. */
    private static final BasicStroke TONER = new BasicStroke(0.16f);

    public static final Color BLACK = new Color(38, 36, 38);

    private final List<Consumer<Graphics2D>> marks = new ArrayList<>();
    private final List<Consumer<Graphics2D>> print = new ArrayList<>();
    private final TruthText truth = new TruthText();

    /** Prints a string with its baseline at {@code y} and adds it to the truth. */
    public void text(double x, double y, String text, Font font, Color color) {
        letters(x, y, text, font, color);
        truth.add(x, y, text);
    }

    /** Prints without a word to the truth, which the caller tells by {@link #tell}. */
    void letters(double x, double y, String text, Font font, Color color) {
        if (!text.isBlank()) {
            shape(font.createGlyphVector(Fonts.METRICS, text).getOutline((float) x, (float) y), color, true);
        }
    }

    void tell(double x, double y, String text) {
        truth.add(x, y, text);
    }

    public void line(double x0, double y0, double x1, double y1, double thick, Color color) {
        Line2D line = new Line2D.Double(x0, y0, x1, y1);
        print.add(g -> {
            g.setColor(color);
            g.setStroke(new BasicStroke((float) thick));
            g.draw(line);
        });
    }

    public void fill(Shape shape, Color color) {
        shape(shape, color, false);
    }

    /** Something stamped, written by hand or printed as a ground, under the print. */
    public void mark(Consumer<Graphics2D> mark) {
        marks.add(mark);
    }

    public boolean isBlank() {
        return marks.isEmpty() && print.isEmpty();
    }

    public String truth() {
        return truth.text();
    }

    void draw(Graphics2D g) {
        AffineTransform page = g.getTransform();
        for (List<Consumer<Graphics2D>> layer : List.of(marks, print)) {
            for (Consumer<Graphics2D> each : layer) {
                each.accept(g);
                g.setTransform(page);
            }
        }
    }

    private void shape(Shape shape, Color color, boolean toner) {
        print.add(g -> {
            g.setColor(color);
            g.fill(shape);
            if (toner) {
                g.setStroke(TONER);
                g.draw(shape);
            }
        });
    }
}
