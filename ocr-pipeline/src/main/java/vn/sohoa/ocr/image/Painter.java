package vn.sohoa.ocr.image;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/** Lays a transparent picture over a native one. */
public final class Painter {

    private static final int HALF = 128;

    private Painter() {}

    /**
     * A copy with the other picture over it; black and white stays black and white.
     *
     * @param place where it goes, in pixels; it is scaled to fit, and cut off at the edges
     */
    public static NativeImage over(NativeImage page, BufferedImage above, Rectangle place) {
        NativeImage painted = page.copy();
        Rectangle visible = place.intersection(new Rectangle(page.width(), page.height()));
        if (visible.isEmpty()) {
            return painted;
        }
        BufferedImage fitted = fitted(above, place, visible);
        int[] row = new int[visible.width];
        for (int y = 0; y < visible.height; y++) {
            fitted.getRGB(0, y, visible.width, 1, row, 0, visible.width);
            int[] words = painted.readRow(visible.y + y);
            for (int x = 0; x < visible.width; x++) {
                paint(words, visible.x + x, row[x], page.depth());
            }
            painted.writeRow(visible.y + y, words);
        }
        return painted;
    }

    private static BufferedImage fitted(BufferedImage above, Rectangle place, Rectangle visible) {
        BufferedImage fitted = new BufferedImage(visible.width, visible.height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = fitted.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(above, place.x - visible.x, place.y - visible.y, place.width, place.height, null);
        graphics.dispose();
        return fitted;
    }

    private static void paint(int[] words, int x, int argb, int depth) {
        int alpha = argb >>> 24;
        if (alpha == 0) {
            return;
        }
        switch (depth) {
            case 1 -> {
                if (blend(255, grey(argb), alpha) < HALF) {
                    words[x >> 5] |= 0x80000000 >>> (x & 31);
                }
            }
            case 8 -> {
                int shift = 24 - 8 * (x & 3);
                int under = (words[x >> 2] >>> shift) & 0xFF;
                words[x >> 2] = (words[x >> 2] & ~(0xFF << shift)) | (blend(under, grey(argb), alpha) << shift);
            }
            default ->
                words[x] = (channel(words[x], argb, alpha, 16) << 24)
                        | (channel(words[x], argb, alpha, 8) << 16)
                        | (channel(words[x], argb, alpha, 0) << 8);
        }
    }

    private static int channel(int under, int argb, int alpha, int shift) {
        return blend((under >>> (shift + 8)) & 0xFF, (argb >>> shift) & 0xFF, alpha);
    }

    private static int blend(int under, int above, int alpha) {
        return (under * (255 - alpha) + above * alpha) / 255;
    }

    /** On pages without colour a red seal is as good as its darkness. */
    private static int grey(int argb) {
        return (((argb >> 16) & 0xFF) * 30 + ((argb >> 8) & 0xFF) * 59 + (argb & 0xFF) * 11) / 100;
    }
}
