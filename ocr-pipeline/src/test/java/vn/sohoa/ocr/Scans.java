package vn.sohoa.ocr;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** A real scan in other formats. */
public final class Scans {

    private Scans() {}

    /** Page of the scanned decree: letter paper, 200 dpi, black and white. */
    public static Path decree(String page) {
        return RealFiles.file("vi-scan-law/nd96-2016-" + page + ".tif");
    }

    public static BufferedImage image(String page) throws IOException {
        return ImageIO.read(decree(page).toFile());
    }

    /** @param type of {@link BufferedImage} */
    static BufferedImage converted(BufferedImage image, int type) {
        BufferedImage copy = new BufferedImage(image.getWidth(), image.getHeight(), type);
        Graphics2D graphics = copy.createGraphics();
        graphics.drawImage(image, 0, 0, null);
        graphics.dispose();
        return copy;
    }

    /** @param quarters clockwise */
    static BufferedImage turned(BufferedImage image, int quarters) {
        boolean sideways = quarters % 2 == 1;
        int width = sideways ? image.getHeight() : image.getWidth();
        int height = sideways ? image.getWidth() : image.getHeight();
        BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        AffineTransform turn = new AffineTransform();
        turn.translate(width / 2.0, height / 2.0);
        turn.quadrantRotate(quarters);
        turn.translate(-image.getWidth() / 2.0, -image.getHeight() / 2.0);
        Graphics2D graphics = copy.createGraphics();
        graphics.drawImage(image, turn, null);
        graphics.dispose();
        return copy;
    }

    static Path write(BufferedImage image, String format, Path file) throws IOException {
        if (!ImageIO.write(image, format, file.toFile())) {
            throw new IOException("no writer for " + format);
        }
        return file;
    }

    /** @param compression as ImageIO calls it */
    public static Path writeTiff(List<BufferedImage> pages, String compression, Path file) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(file.toFile())) {
            writer.setOutput(out);
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionType(compression);
            writer.prepareWriteSequence(null);
            for (BufferedImage page : pages) {
                writer.writeToSequence(new IIOImage(page, null, null), param);
            }
            writer.endWriteSequence();
        } finally {
            writer.dispose();
        }
        return file;
    }
}
