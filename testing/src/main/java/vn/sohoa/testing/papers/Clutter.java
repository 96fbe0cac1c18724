package vn.sohoa.testing.papers;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Random;
import vn.sohoa.testing.samples.Fonts;
import vn.sohoa.testing.samples.Ink;
import vn.sohoa.testing.samples.Sheet;

/** Pages without sense: blots, something like a photo, scribbles, letters at random. */
enum Clutter {
    BLOTS {
        @Override
        void draw(Ink ink, Random random) {
            for (int i = 0; i < 260; i++) {
                double size = 1 + Math.abs(random.nextGaussian()) * 9;
                Ellipse2D blot = new Ellipse2D.Double(x(random), y(random), size, size * (0.3 + random.nextDouble()));
                ink.fill(blot, new Color(20, 20, 30, 120 + random.nextInt(130)));
            }
        }
    },
    PHOTO {
        @Override
        void draw(Ink ink, Random random) {
            for (int i = 0; i < 30; i++) {
                Rectangle2D field = new Rectangle2D.Double(
                        60 + random.nextInt(300),
                        80 + random.nextInt(420),
                        60 + random.nextInt(160),
                        60 + random.nextInt(220));
                GradientPaint paint = new GradientPaint(
                        (float) field.getMinX(),
                        (float) field.getMinY(),
                        colour(random),
                        (float) field.getMaxX(),
                        (float) field.getMaxY(),
                        colour(random));
                ink.mark(g -> {
                    g.setPaint(paint);
                    g.fill(field);
                });
            }
        }
    },
    SCRIBBLE {
        @Override
        void draw(Ink ink, Random random) {
            for (int line = 0; line < 14; line++) {
                Path2D stroke = new Path2D.Double();
                double at = 90 + line * 48 + random.nextInt(12);
                double along = 70 + random.nextInt(40);
                stroke.moveTo(along, at);
                while (along < 430 + random.nextInt(100)) {
                    double next = along + 4 + random.nextInt(9);
                    stroke.quadTo(along + 2, at - 16 + random.nextInt(32), next, at + random.nextInt(9) - 4);
                    along = next;
                }
                ink.mark(g -> {
                    g.setColor(new Color(30, 40, 120));
                    g.setStroke(new BasicStroke(1.3f));
                    g.draw(stroke);
                });
            }
        }
    },
    LETTERS {
        @Override
        void draw(Ink ink, Random random) {
            for (int line = 0; line < 22; line++) {
                StringBuilder text = new StringBuilder();
                for (int i = 0; i < 20 + random.nextInt(40); i++) {
                    text.append(random.nextInt(6) == 0 ? ' ' : (char) ('a' + random.nextInt(26)));
                }
                ink.text(
                        80,
                        90 + line * 30,
                        text.toString(),
                        Fonts.of(Fonts.Face.MONO, random.nextInt(2), 9 + random.nextInt(6)),
                        Ink.BLACK);
            }
        }
    };

    abstract void draw(Ink ink, Random random);

    Sheet sheet(Random random) {
        Sheet sheet = new Sheet(Fonts.Face.SANS, 12, 1.3);
        draw(sheet.ink(), random);
        return sheet;
    }

    private static double x(Random random) {
        return 30 + random.nextDouble() * (Sheet.WIDTH - 60);
    }

    private static double y(Random random) {
        return 30 + random.nextDouble() * (Sheet.HEIGHT - 60);
    }

    private static Color colour(Random random) {
        return new Color(random.nextInt(256), random.nextInt(256), random.nextInt(256));
    }
}
