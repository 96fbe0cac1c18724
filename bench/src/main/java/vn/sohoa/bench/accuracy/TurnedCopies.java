package vn.sohoa.bench.accuracy;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;

/** Black and white scans of sheets that lay the wrong way round: turned by 90, 180, 270, 90 … degrees. */
final class TurnedCopies {

    private TurnedCopies() {}

    /** Writes a turned copy of each page, a TIFF with the same resolution, to the folder. */
    static List<TruthPage> of(List<TruthPage> pages, Path folder) throws IOException {
        List<TruthPage> copies = new ArrayList<>();
        for (TruthPage page : pages) {
            int quarters = copies.size() % 3 + 1;
            Path copy =
                    folder.resolve("turned-" + 90 * quarters + "-" + page.file().getFileName());
            write(page, quarters, copy);
            copies.add(new TruthPage(copy, 1, page.truth()));
        }
        return copies;
    }

    private static void write(TruthPage page, int quarters, Path copy) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(copy.toFile())) {
            IIOImage scan = read(page);
            scan.setRenderedImage(turned((BufferedImage) scan.getRenderedImage(), quarters));
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionType("CCITT T.6");
            writer.setOutput(out);
            writer.write(null, scan, param);
        } finally {
            writer.dispose();
        }
    }

    /** With its metadata, for the resolution. */
    private static IIOImage read(TruthPage page) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(page.file().toFile())) {
            ImageReader reader = ImageIO.getImageReaders(in).next();
            reader.setInput(in);
            return reader.readAll(page.number() - 1, null);
        }
    }

    /** @param quarters clockwise */
    static BufferedImage turned(BufferedImage image, int quarters) {
        boolean sideways = quarters % 2 == 1;
        int width = sideways ? image.getHeight() : image.getWidth();
        int height = sideways ? image.getWidth() : image.getHeight();
        AffineTransform turn = new AffineTransform();
        turn.translate(width / 2.0, height / 2.0);
        turn.quadrantRotate(quarters);
        turn.translate(-image.getWidth() / 2.0, -image.getHeight() / 2.0);
        BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_BINARY);
        Graphics2D graphics = copy.createGraphics();
        graphics.drawImage(image, turn, null);
        graphics.dispose();
        return copy;
    }
}
