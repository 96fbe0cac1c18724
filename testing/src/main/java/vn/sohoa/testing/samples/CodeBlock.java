package vn.sohoa.testing.samples;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Random;

/** A block that looks like a QR code and holds nothing. */
public final class CodeBlock {

    private CodeBlock() {}

    /** Random modules with the three finder squares of a QR code. */
    public static void draw(Ink ink, double x, double y, double size, int modules, int seed) {
        Random random = new Random(seed);
        double module = size / modules;
        Path2D dark = new Path2D.Double();
        for (int row = 0; row < modules; row++) {
            for (int column = 0; column < modules; column++) {
                boolean on = random.nextInt(100) < 48;
                int r = Math.min(row, modules - 1 - row);
                int c = Math.min(column, modules - 1 - column);
                boolean corner = r < 8 && c < 8 && (row < 8 || column < 8);
                if (corner) {
                    int ring = Math.max(Math.abs(r - 3), Math.abs(c - 3));
                    on = ring == 3 || ring < 2;
                }
                if (on) {
                    dark.append(new Rectangle2D.Double(x + column * module, y + row * module, module, module), false);
                }
            }
        }
        ink.fill(dark, Ink.BLACK);
    }
}
