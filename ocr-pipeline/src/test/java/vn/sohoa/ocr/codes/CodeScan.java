package vn.sohoa.ocr.codes;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import java.util.function.Consumer;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import vn.sohoa.core.text.Box;

/** Makes scans of A4 pages full of writing, with codes among it; a page measures 595 by 842 points. */
public final class CodeScan {

    private static final String LINE = "Căn cứ Luật Căn cước ngày 27 tháng 11 năm 2023; theo đề nghị của Giám đốc Sở";

    private final int dpi;
    private final BufferedImage image;
    private final Graphics2D g;

    /** @param skew in degrees, clockwise */
    public CodeScan(int dpi, double skew) {
        this.dpi = dpi;
        image = new BufferedImage(595 * dpi / 72, 842 * dpi / 72, BufferedImage.TYPE_BYTE_GRAY);
        g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setColor(new Color(250, 249, 246));
        g.fillRect(0, 0, image.getWidth(), image.getHeight());
        g.scale(dpi / 72.0, dpi / 72.0);
        g.rotate(Math.toRadians(skew), 297, 421);
        g.setColor(new Color(40, 40, 40));
        g.setFont(new Font(Font.SERIF, Font.PLAIN, 12));
        g.setStroke(new BasicStroke(0.6f));
        for (int y = 60; y < 790; y += 18) {
            g.drawString(LINE, 70, y);
        }
    }

    /** Covers the writing with a card or label and draws on it; x and y in points, degrees about its upper left. */
    public CodeScan label(
            double x, double y, double width, double height, double degrees, Consumer<Graphics2D> drawing) {
        Graphics2D label = (Graphics2D) g.create();
        label.translate(x, y);
        label.rotate(Math.toRadians(degrees));
        label.setColor(new Color(236, 232, 214));
        label.fill(new Rectangle2D.Double(-14, -14, width + 28, height + 28));
        label.setColor(new Color(45, 45, 45));
        drawing.accept(label);
        label.dispose();
        return this;
    }

    public CodeScan label(double x, double y, double size, double degrees, Shape code) {
        return label(x, y, size, size, degrees, label -> label.fill(code));
    }

    /** Where something that is drawn straight is on the picture, in its pixels, if the scan has no skew. */
    public Box box(double x, double y, double width, double height) {
        double scale = dpi / 72.0;
        return new Box((int) (x * scale), (int) (y * scale), (int) ((x + width) * scale), (int) ((y + height) * scale));
    }

    /** As it is. */
    public BufferedImage clean() {
        return image;
    }

    /** With the grain of a sensor, of this standard deviation, and the blocks of a JPEG of this quality. */
    public BufferedImage noisy(double grain, float quality) throws IOException {
        Random random = new Random(7);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                int value = image.getRaster().getSample(x, y, 0) + (int) Math.round(random.nextGaussian() * grain);
                image.getRaster().setSample(x, y, 0, Math.clamp(value, 0, 255));
            }
        }
        return ImageIO.read(new ByteArrayInputStream(jpeg(image, quality)));
    }

    private static byte[] jpeg(BufferedImage image, float quality) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ImageWriteParam param = writer.getDefaultWriteParam();
        param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        param.setCompressionQuality(quality);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), param);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
