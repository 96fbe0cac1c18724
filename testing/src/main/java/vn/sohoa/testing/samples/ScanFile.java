package vn.sohoa.testing.samples;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.TimeZone;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.plugins.tiff.BaselineTIFFTagSet;
import javax.imageio.plugins.tiff.TIFFDirectory;
import javax.imageio.plugins.tiff.TIFFField;
import javax.imageio.plugins.tiff.TIFFTag;
import javax.imageio.stream.ImageOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** Writes scans as files that say their resolution. */
public final class ScanFile {

    private static final String PNG_METADATA = "javax_imageio_png_1.0";
    private static final String JPEG_METADATA = "javax_imageio_jpeg_image_1.0";

    private ScanFile() {}

    /**
     * Writes the pages to one file.
     *
     * @param quality of JPEG, 0 to 1
     * @throws IllegalArgumentException when a format for single pages gets several
     */
    public static void write(Path file, ScanFormat format, List<BufferedImage> pages, int dpi, float quality)
            throws IOException {
        switch (format) {
            case JPEG_PDF, G4_PDF -> pdf(file, format, pages, dpi, quality);
            case G4_TIFF -> tiff(file, "CCITT T.6", pages, dpi);
            case GREY_TIFF -> tiff(file, "LZW", pages, dpi);
            case GREY_PNG -> png(file, only(pages), dpi);
            case JPEG, GREY_JPEG -> Files.write(file, jpeg(only(pages), dpi, quality));
        }
    }

    private static BufferedImage only(List<BufferedImage> pages) {
        if (pages.size() != 1) {
            throw new IllegalArgumentException("This format holds one page, not " + pages.size());
        }
        return pages.getFirst();
    }

    /** Puts JPEGs into a PDF as they are, one a page. */
    static void pdfOf(List<Path> jpegs, Path file, int dpi) throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (Path jpeg : jpegs) {
                addPage(document, JPEGFactory.createFromByteArray(document, Files.readAllBytes(jpeg)), dpi);
            }
            save(document, file);
        }
    }

    private static void pdf(Path file, ScanFormat format, List<BufferedImage> pages, int dpi, float quality)
            throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (BufferedImage image : pages) {
                PDImageXObject picture = format == ScanFormat.G4_PDF
                        ? CCITTFactory.createFromImage(document, image)
                        : JPEGFactory.createFromByteArray(document, jpeg(image, dpi, quality));
                addPage(document, picture, dpi);
            }
            save(document, file);
        }
    }

    private static void addPage(PDDocument document, PDImageXObject picture, int dpi) throws IOException {
        float width = picture.getWidth() * 72f / dpi;
        float height = picture.getHeight() * 72f / dpi;
        PDPage page = new PDPage(new PDRectangle(width, height));
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.drawImage(picture, 0, 0, width, height);
        }
    }

    private static void save(PDDocument document, Path file) throws IOException {
        GregorianCalendar scanned = new GregorianCalendar(TimeZone.getTimeZone("Asia/Ho_Chi_Minh"));
        scanned.setTimeInMillis(1_794_000_000_000L);
        document.getDocumentInformation().setCreationDate(scanned);
        document.getDocumentInformation().setProducer("Sohoa samples");
        document.setDocumentId(1L);
        try (OutputStream out = Files.newOutputStream(file)) {
            document.save(out);
        }
    }

    private static void tiff(Path file, String compression, List<BufferedImage> pages, int dpi) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
        try (OutputStream out = Files.newOutputStream(file);
                ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.prepareWriteSequence(null);
            for (BufferedImage image : pages) {
                ImageWriteParam param = writer.getDefaultWriteParam();
                param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                param.setCompressionType(compression);
                IIOMetadata metadata =
                        writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(image), param);
                writer.writeToSequence(new IIOImage(image, null, withResolution(metadata, dpi)), param);
            }
            writer.endWriteSequence();
        } finally {
            writer.dispose();
        }
    }

    private static IIOMetadata withResolution(IIOMetadata metadata, int dpi) throws IOException {
        TIFFDirectory directory = TIFFDirectory.createFromMetadata(metadata);
        BaselineTIFFTagSet tags = BaselineTIFFTagSet.getInstance();
        directory.addTIFFField(
                new TIFFField(tags.getTag(BaselineTIFFTagSet.TAG_RESOLUTION_UNIT), TIFFTag.TIFF_SHORT, 1, new char[] {
                    BaselineTIFFTagSet.RESOLUTION_UNIT_INCH
                }));
        for (int tag : new int[] {BaselineTIFFTagSet.TAG_X_RESOLUTION, BaselineTIFFTagSet.TAG_Y_RESOLUTION}) {
            directory.addTIFFField(new TIFFField(tags.getTag(tag), TIFFTag.TIFF_RATIONAL, 1, new long[][] {{dpi, 1}}));
        }
        return directory.getAsMetadata();
    }

    private static void png(Path file, BufferedImage image, int dpi) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        ImageWriteParam param = writer.getDefaultWriteParam();
        IIOMetadata metadata = writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(image), param);
        String perMetre = String.valueOf(Math.round(dpi / 0.0254));
        IIOMetadataNode size = new IIOMetadataNode("pHYs");
        size.setAttribute("pixelsPerUnitXAxis", perMetre);
        size.setAttribute("pixelsPerUnitYAxis", perMetre);
        size.setAttribute("unitSpecifier", "meter");
        IIOMetadataNode root = new IIOMetadataNode(PNG_METADATA);
        root.appendChild(size);
        metadata.mergeTree(PNG_METADATA, root);
        try (OutputStream out = Files.newOutputStream(file)) {
            write(writer, out, new IIOImage(image, null, metadata), param);
        }
    }

    private static byte[] jpeg(BufferedImage image, int dpi, float quality) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ImageWriteParam param = writer.getDefaultWriteParam();
        param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        param.setCompressionQuality(quality);
        IIOMetadata metadata = writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(image), param);
        IIOMetadataNode root = (IIOMetadataNode) metadata.getAsTree(JPEG_METADATA);
        IIOMetadataNode jfif =
                (IIOMetadataNode) root.getElementsByTagName("app0JFIF").item(0);
        jfif.setAttribute("resUnits", "1");
        jfif.setAttribute("Xdensity", String.valueOf(dpi));
        jfif.setAttribute("Ydensity", String.valueOf(dpi));
        metadata.setFromTree(JPEG_METADATA, root);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        write(writer, bytes, new IIOImage(image, null, metadata), param);
        return bytes.toByteArray();
    }

    private static void write(ImageWriter writer, OutputStream out, IIOImage image, ImageWriteParam param)
            throws IOException {
        try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.write(null, image, param);
        } finally {
            writer.dispose();
        }
    }
}
