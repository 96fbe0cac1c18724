package vn.sohoa.testing.samples;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.DataBufferInt;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Turns a sheet into the picture a flatbed scanner makes of it: a little askew, tinted, unevenly lit, soft, noisy and
 * specked, with the other side shining through. The same seed gives the same pixels.
 */
public final class Scanner {

    /** A page as scanned; the angle in degrees, clockwise. */
    public record Scan(BufferedImage image, double skew) {}

    private static final int NOISE = 1 << 16;
    private static final int RED_BLUE = 0xff00ff;
    private static final int GREEN = 0x00ff00;

    private final Random random;
    private final ScanFormat format;
    private final int dpi;

    public Scanner(ScanFormat format, int dpi, long seed) {
        this.random = new Random(seed);
        this.format = format;
        this.dpi = dpi;
    }

    /** Scans one side; {@code behind} shines through a page that is empty. */
    public Scan scan(Sheet sheet, @Nullable Sheet behind) {
        double skew = random.nextDouble() * 2 - 1;
        BufferedImage image = new BufferedImage(
                (int) Math.round(Sheet.WIDTH / 72 * dpi),
                (int) Math.round(Sheet.HEIGHT / 72 * dpi),
                BufferedImage.TYPE_INT_RGB);
        lay(image, sheet, behind, skew);
        speck(image);
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        blur(pixels, image.getWidth(), image.getHeight());
        return new Scan(expose(pixels, image.getWidth(), image.getHeight()), skew);
    }

    private void lay(BufferedImage image, Sheet sheet, @Nullable Sheet behind, double skew) {
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        g.setColor(new Color(226, 226, 224));
        g.fillRect(0, 0, image.getWidth(), image.getHeight());
        g.scale(dpi / 72.0, dpi / 72.0);
        g.rotate(Math.toRadians(skew), Sheet.WIDTH / 2, Sheet.HEIGHT / 2);
        g.translate(random.nextDouble() * 4 - 2, random.nextDouble() * 4 - 2);
        Rectangle2D paper = new Rectangle2D.Double(0.5, 0.5, Sheet.WIDTH - 1, Sheet.HEIGHT - 1);
        g.setColor(new Color(188, 188, 188));
        g.setStroke(new BasicStroke(1.6f));
        g.draw(paper);
        int tint = random.nextInt(12);
        g.setColor(new Color(253 - tint / 4, 252 - tint / 3, 249 - tint));
        g.fill(paper);
        if (behind != null) {
            shineThrough(g, behind);
        }
        sheet.ink.draw(g);
        g.dispose();
    }

    /** The back of the paper, mirrored, blurred by being drawn small. */
    private static void shineThrough(Graphics2D g, Sheet behind) {
        double small = 0.5;
        BufferedImage ghost = new BufferedImage(
                (int) (Sheet.WIDTH * small), (int) (Sheet.HEIGHT * small), BufferedImage.TYPE_INT_ARGB);
        Graphics2D ghostly = ghost.createGraphics();
        ghostly.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        ghostly.scale(small, small);
        behind.ink.draw(ghostly);
        ghostly.dispose();
        g.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, 0.036f));
        g.drawImage(ghost, (int) Sheet.WIDTH, 0, (int) -Sheet.WIDTH, (int) Sheet.HEIGHT, null);
        g.setComposite(AlphaComposite.SrcOver);
    }

    /** A soft lens: each pixel takes a share from its neighbours, first along the lines, then down. */
    private void blur(int[] pixels, int width, int height) {
        int side = (int) ((0.07 + random.nextDouble() * 0.08) * dpi / 200 * 256);
        int middle = 256 - 2 * side;
        for (int row = 0; row < height; row++) {
            int previous = pixels[row * width];
            for (int i = row * width + 1; i < (row + 1) * width - 1; i++) {
                int now = pixels[i];
                pixels[i] = mix(previous, now, pixels[i + 1], side, middle);
                previous = now;
            }
        }
        int[] above = new int[width];
        System.arraycopy(pixels, 0, above, 0, width);
        for (int row = 1; row < height - 1; row++) {
            for (int x = 0; x < width; x++) {
                int i = row * width + x;
                int now = pixels[i];
                pixels[i] = mix(above[x], now, pixels[i + width], side, middle);
                above[x] = now;
            }
        }
    }

    private static int mix(int one, int centre, int other, int side, int middle) {
        int redBlue = ((one & RED_BLUE) + (other & RED_BLUE)) * side + (centre & RED_BLUE) * middle;
        int green = ((one & GREEN) + (other & GREEN)) * side + (centre & GREEN) * middle;
        return ((redBlue >>> 8) & RED_BLUE) | ((green >>> 8) & GREEN);
    }

    /** Uneven light and the noise of the sensor, recorded in the depth that was asked for. */
    private BufferedImage expose(int[] pixels, int width, int height) {
        ScanFormat.Depth depth = format.depth();
        BufferedImage image = new BufferedImage(
                width,
                height,
                switch (depth) {
                    case COLOUR -> BufferedImage.TYPE_3BYTE_BGR;
                    case GREY -> BufferedImage.TYPE_BYTE_GRAY;
                    case BILEVEL -> BufferedImage.TYPE_BYTE_BINARY;
                });
        byte[] out = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
        int[] noise = noise();
        double across = random.nextDouble() * 0.05 - 0.025;
        double down = random.nextDouble() * 0.05 - 0.025;
        int[] light = new int[width];
        for (int x = 0; x < width; x++) {
            light[x] = (int) (1024 * (0.985 + across * (2.0 * x / width - 1)));
        }
        for (int row = 0; row < height; row++) {
            int level = (int) (1024 * down * (2.0 * row / height - 1));
            int at = random.nextInt(NOISE);
            for (int x = 0; x < width; x++) {
                int pixel = pixels[row * width + x];
                int lamp = light[x] + level;
                int grain = noise[(at + x) & (NOISE - 1)];
                int red = clamp(((((pixel >> 16) & 255) * lamp) >> 10) + grain);
                int green = clamp(((((pixel >> 8) & 255) * lamp) >> 10) + grain);
                int blue = clamp((((pixel & 255) * lamp) >> 10) + grain);
                switch (depth) {
                    case COLOUR -> {
                        int to = 3 * (row * width + x);
                        out[to] = (byte) blue;
                        out[to + 1] = (byte) green;
                        out[to + 2] = (byte) red;
                    }
                    case GREY -> out[row * width + x] = grey(red, green, blue);
                    case BILEVEL -> {
                        if (isWhite(red, green, blue)) {
                            out[row * ((width + 7) / 8) + x / 8] |= (byte) (0x80 >> (x % 8));
                        }
                    }
                }
            }
        }
        return image;
    }

    private int[] noise() {
        double strength = format.whitens() ? 1.2 : 1.6 + random.nextDouble() * 1.2;
        int[] noise = new int[NOISE];
        for (int i = 0; i < NOISE; i++) {
            noise[i] = (int) Math.round(random.nextGaussian() * strength);
        }
        return noise;
    }

    private byte grey(int red, int green, int blue) {
        int value = (red * 77 + green * 150 + blue * 29) >> 8;
        return (byte) (format.whitens() ? whiten(value) : value);
    }

    /** The ground becomes white, the rest 32 shades. */
    private static int whiten(int value) {
        int stretched = Math.min(255, value * 255 / 216);
        return stretched > 246 ? 255 : stretched & 0xf8;
    }

    /** The lamp is reddish, so seals come out thin. */
    private static boolean isWhite(int red, int green, int blue) {
        return (red * 150 + green * 85 + blue * 21) >> 8 > 148;
    }

    /** Dust on the glass. */
    private void speck(BufferedImage image) {
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        double unit = dpi / 200.0;
        int specks = 12 + random.nextInt(26);
        for (int i = 0; i < specks; i++) {
            int dark = 70 + random.nextInt(120);
            g.setColor(new Color(dark, dark, dark));
            double size = (0.7 + random.nextDouble() * 1.5) * unit;
            g.fill(new Ellipse2D.Double(
                    random.nextInt(image.getWidth()), random.nextInt(image.getHeight()), size, size));
        }
        g.dispose();
    }

    private static int clamp(int value) {
        return Math.clamp(value, 0, 255);
    }
}
