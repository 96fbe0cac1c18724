package vn.sohoa.testing.samples;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Random;

/**
 * The round red seal of an agency, unevenly inked.
 *
 * @param over on the upper arc
 * @param under on the lower arc
 * @param middle lines in the middle; empty for the state emblem of a people's committee
 */
public record Seal(String over, String under, List<String> middle) {

    private static final Color RED = new Color(206, 24, 44);
    private static final double POINTS = 96;
    private static final int PIXELS = 400;

    public Seal {
        middle = List.copyOf(middle);
    }

    public static Seal committee(Place place) {
        return new Seal("ỦY BAN NHÂN DÂN " + place.communeCapitals(), place.provinceCapitals(), List.of());
    }

    public void draw(Graphics2D g, double x, double y, double degrees) {
        g.translate(x, y);
        g.rotate(Math.toRadians(degrees));
        double scale = POINTS / PIXELS;
        g.scale(scale, scale);
        g.drawImage(impression(), -PIXELS / 2, -PIXELS / 2, null);
    }

    private BufferedImage impression() {
        BufferedImage image = new BufferedImage(PIXELS, PIXELS, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.translate(PIXELS / 2.0, PIXELS / 2.0);
        g.setColor(RED);
        ring(g, 194, 7);
        ring(g, 180, 2.6f);
        ring(g, 122, 3);
        arc(g, over, 142, -Math.PI / 2, 31, false);
        arc(g, "* " + under + " *", 164, Math.PI / 2, 27, true);
        if (middle.isEmpty()) {
            emblem(g);
        } else {
            lines(g);
        }
        g.dispose();
        wear(image);
        return image;
    }

    private static void ring(Graphics2D g, double radius, float thick) {
        g.setStroke(new BasicStroke(thick));
        g.draw(new Ellipse2D.Double(-radius, -radius, 2 * radius, 2 * radius));
    }

    /** Letters along a circle around {@code middle}; on the lower half they stand on the outer side. */
    private static void arc(Graphics2D g, String text, double radius, double middle, double points, boolean below) {
        Font font = Fonts.of(Fonts.Face.SANS, Font.BOLD, points);
        double room = below ? Math.PI * 0.72 : Math.PI * 1.12;
        double angle = Math.min(room, Fonts.width(text, font) * 1.06 / radius);
        double each = angle / Math.max(1, text.length() - 1);
        double at = below ? middle + angle / 2 : middle - angle / 2;
        double squeeze = Math.min(1, room * radius / (Fonts.width(text, font) * 1.06));
        AffineTransform before = g.getTransform();
        for (int i = 0; i < text.length(); i++) {
            String letter = text.substring(i, i + 1);
            g.rotate(at);
            g.translate(radius, 0);
            g.rotate(below ? -Math.PI / 2 : Math.PI / 2);
            g.scale(squeeze, 1);
            Shape shape = font.createGlyphVector(Fonts.METRICS, letter)
                    .getOutline((float) (-Fonts.width(letter, font) / 2), 0);
            g.fill(shape);
            g.setTransform(before);
            at += below ? -each : each;
        }
    }

    private static void emblem(Graphics2D g) {
        ring(g, 62, 3);
        g.fill(star(0, -4, 42));
        for (int side : new int[] {-1, 1}) {
            for (int i = 0; i < 9; i++) {
                double turn = Math.PI / 2 + side * (0.35 + i * 0.27);
                g.fill(leaf(Math.cos(turn) * 88, Math.sin(turn) * 88, turn + side * 1.1));
            }
        }
        g.fill(new Ellipse2D.Double(-26, 66, 52, 34));
    }

    private static Shape leaf(double x, double y, double turn) {
        AffineTransform place = AffineTransform.getTranslateInstance(x, y);
        place.rotate(turn);
        return place.createTransformedShape(new Ellipse2D.Double(-17, -7, 34, 14));
    }

    /** A five-pointed star. */
    public static Path2D star(double x, double y, double radius) {
        Path2D star = new Path2D.Double();
        for (int i = 0; i < 10; i++) {
            double turn = -Math.PI / 2 + i * Math.PI / 5;
            double far = i % 2 == 0 ? radius : radius * 0.39;
            double px = x + Math.cos(turn) * far;
            double py = y + Math.sin(turn) * far;
            if (i == 0) {
                star.moveTo(px, py);
            } else {
                star.lineTo(px, py);
            }
        }
        star.closePath();
        return star;
    }

    private void lines(Graphics2D g) {
        double y = -(middle.size() - 1) * 19.0 + 10;
        for (String line : middle) {
            Font font = Fonts.of(Fonts.Face.SANS, Font.BOLD, 30);
            double wide = Fonts.width(line, font);
            double scale = Math.min(1, 206 / wide);
            AffineTransform before = g.getTransform();
            g.translate(-wide * scale / 2, y);
            g.scale(scale, 1);
            g.fill(font.createGlyphVector(Fonts.METRICS, line).getOutline());
            g.setTransform(before);
            y += 38;
        }
    }

    /** Thins the ink in clouds and grains. */
    private void wear(BufferedImage image) {
        Random random = new Random(over.hashCode());
        BufferedImage clouds = new BufferedImage(12, 12, BufferedImage.TYPE_INT_ARGB);
        for (int i = 0; i < 144; i++) {
            clouds.setRGB(i % 12, i / 12, (150 + random.nextInt(100)) << 24);
        }
        Graphics2D g = image.createGraphics();
        g.setComposite(AlphaComposite.DstIn);
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        g.drawImage(clouds, 0, 0, PIXELS, PIXELS, null);
        g.setComposite(AlphaComposite.DstOut);
        g.setColor(new Color(0, 0, 0, 150));
        for (int i = 0; i < 1500; i++) {
            g.fillRect(random.nextInt(PIXELS), random.nextInt(PIXELS), 2, 2);
        }
        g.dispose();
    }
}
