package vn.sohoa.ocr.image;

import java.awt.image.BufferedImage;

/** From Java's pictures to native ones. */
public final class Pixels {

    private Pixels() {}

    /** A native copy: grey for grey pictures, 1 bit for black and white ones, colour for all others, over white. */
    public static NativeImage nativeCopy(BufferedImage image) {
        return switch (image.getType()) {
            case BufferedImage.TYPE_BYTE_GRAY -> grey(image);
            case BufferedImage.TYPE_BYTE_BINARY ->
                image.getColorModel().getPixelSize() == 1 ? bilevel(image) : colour(image);
            default -> colour(image);
        };
    }

    private static NativeImage grey(BufferedImage image) {
        int width = image.getWidth();
        NativeImage copy = NativeImage.create(width, image.getHeight(), 8);
        int[] words = new int[copy.wordsPerRow()];
        byte[] row = new byte[words.length * 4];
        for (int y = 0; y < image.getHeight(); y++) {
            image.getRaster().getDataElements(0, y, width, 1, row);
            for (int i = 0; i < words.length; i++) {
                words[i] = ((row[4 * i] & 0xFF) << 24)
                        | ((row[4 * i + 1] & 0xFF) << 16)
                        | ((row[4 * i + 2] & 0xFF) << 8)
                        | (row[4 * i + 3] & 0xFF);
            }
            copy.writeRow(y, words);
        }
        return copy;
    }

    private static NativeImage bilevel(BufferedImage image) {
        int width = image.getWidth();
        NativeImage copy = NativeImage.create(width, image.getHeight(), 1);
        int[] row = new int[width];
        for (int y = 0; y < image.getHeight(); y++) {
            int[] words = new int[copy.wordsPerRow()];
            image.getRGB(0, y, width, 1, row, 0, width);
            for (int x = 0; x < width; x++) {
                if ((row[x] & 0x80) == 0) {
                    words[x >> 5] |= 0x80000000 >>> (x & 31);
                }
            }
            copy.writeRow(y, words);
        }
        return copy;
    }

    private static NativeImage colour(BufferedImage image) {
        int width = image.getWidth();
        boolean transparent = image.getColorModel().hasAlpha();
        NativeImage copy = NativeImage.create(width, image.getHeight(), 32);
        int[] row = new int[width];
        for (int y = 0; y < image.getHeight(); y++) {
            image.getRGB(0, y, width, 1, row, 0, width);
            for (int x = 0; x < width; x++) {
                row[x] = (transparent ? overWhite(row[x]) : row[x]) << 8;
            }
            copy.writeRow(y, row);
        }
        return copy;
    }

    private static int overWhite(int argb) {
        int alpha = argb >>> 24;
        int white = 255 * (255 - alpha);
        int red = (((argb >> 16) & 0xFF) * alpha + white) / 255;
        int green = (((argb >> 8) & 0xFF) * alpha + white) / 255;
        int blue = ((argb & 0xFF) * alpha + white) / 255;
        return (red << 16) | (green << 8) | blue;
    }
}
