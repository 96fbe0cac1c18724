package vn.sohoa.testing.papers;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Random;

/** What goes wrong between paper and scan, done to the picture. */
final class Mishaps {

    private static final double KEPT = 0.55;
    private static final double COARSE = 0.62;
    private static final int BLACK_BELOW = 150;

    private Mishaps() {}

    static BufferedImage happen(Condition condition, BufferedImage scan, Random random) {
        return switch (condition) {
            case UPSIDE_DOWN -> upsideDown(scan);
            case HALF -> upperHalf(scan);
            case PHOTOCOPY_OF_PHOTOCOPY -> copied(copied(scan, random), random);
            default -> scan;
        };
    }

    /** Two pages side by side on a sheet of the same size, each reduced as copiers do. */
    static BufferedImage together(List<BufferedImage> pages) {
        BufferedImage first = pages.getFirst();
        BufferedImage sheet = new BufferedImage(first.getHeight(), first.getWidth(), first.getType());
        Graphics2D g = canvas(sheet);
        int half = sheet.getWidth() / 2;
        for (int i = 0; i < 2; i++) {
            g.drawImage(pages.get(i), i * half, 0, half, sheet.getHeight(), null);
        }
        g.dispose();
        return sheet;
    }

    private static BufferedImage upsideDown(BufferedImage scan) {
        BufferedImage turned = new BufferedImage(scan.getWidth(), scan.getHeight(), scan.getType());
        Graphics2D g = turned.createGraphics();
        g.rotate(Math.PI, scan.getWidth() / 2.0, scan.getHeight() / 2.0);
        g.drawImage(scan, 0, 0, null);
        g.dispose();
        return turned;
    }

    private static BufferedImage upperHalf(BufferedImage scan) {
        BufferedImage half = new BufferedImage(scan.getWidth(), (int) (scan.getHeight() * KEPT), scan.getType());
        Graphics2D g = half.createGraphics();
        g.drawImage(scan, 0, 0, null);
        g.dispose();
        return half;
    }

    /** Coarser, black and white, with dirt of the glass. */
    private static BufferedImage copied(BufferedImage scan, Random random) {
        int width = scan.getWidth();
        int height = scan.getHeight();
        BufferedImage small =
                new BufferedImage((int) (width * COARSE), (int) (height * COARSE), BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D down = canvas(small);
        down.drawImage(scan, 0, 0, small.getWidth(), small.getHeight(), null);
        down.dispose();
        for (int y = 0; y < small.getHeight(); y++) {
            for (int x = 0; x < small.getWidth(); x++) {
                int grey = small.getRaster().getSample(x, y, 0) + (int) (random.nextGaussian() * 16);
                boolean dirt = random.nextInt(9000) == 0;
                small.getRaster().setSample(x, y, 0, grey < BLACK_BELOW || dirt ? 30 : 250);
            }
        }
        BufferedImage copy = new BufferedImage(width, height, scan.getType());
        Graphics2D up = canvas(copy);
        up.drawImage(small, 0, 0, width, height, null);
        up.dispose();
        return copy;
    }

    private static Graphics2D canvas(BufferedImage image) {
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, image.getWidth(), image.getHeight());
        return g;
    }
}
