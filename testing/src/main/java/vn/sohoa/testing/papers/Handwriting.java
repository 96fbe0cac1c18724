package vn.sohoa.testing.papers;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.util.Random;
import vn.sohoa.testing.samples.Fonts;
import vn.sohoa.testing.samples.Ink;

/** Letters in ballpoint: slanted, thin, none quite like the other, not quite on the line. */
final class Handwriting {

    private static final Color BALLPOINT = new Color(28, 46, 150, 225);
    private static final BasicStroke THIN = new BasicStroke(0.35f);

    private final Ink ink;
    private final Random random;

    Handwriting(Ink ink, Random random) {
        this.ink = ink;
        this.random = random;
    }

    /** Writes a text and returns where it ends. */
    double write(double x, double y, String text, double points) {
        Font font = Fonts.of(Fonts.Face.SERIF, Font.ITALIC, points * 1.1);
        double slant = -0.25 - random.nextDouble() * 0.2;
        double at = x;
        for (String letter : text.split("", -1)) {
            Shape shape = font.createGlyphVector(Fonts.METRICS, letter).getOutline();
            AffineTransform hand = AffineTransform.getTranslateInstance(at, y + random.nextGaussian() * 0.7);
            hand.rotate(random.nextGaussian() * 0.09);
            hand.shear(slant, random.nextGaussian() * 0.04);
            hand.scale(0.9 + random.nextDouble() * 0.25, 0.85 + random.nextDouble() * 0.35);
            Shape written = hand.createTransformedShape(shape);
            ink.mark(g -> {
                g.setColor(BALLPOINT);
                g.setStroke(THIN);
                g.fill(written);
                g.draw(written);
            });
            at += Fonts.width(letter, font) * 1.04 + random.nextDouble() * 0.8;
        }
        return at;
    }
}
