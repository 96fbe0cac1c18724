package vn.sohoa.bench.pages;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.jspecify.annotations.Nullable;

/**
 * The pages of PDFs as image files, for programs that open no PDF: the scan itself where a page holds one picture, else
 * the page rendered.
 */
public final class PdfPictures {

    private static final int RENDERED_DPI = 300;
    private static final float POINTS_PER_INCH = 72;

    /** An image file and the resolution at which it fills its page. */
    public record Picture(Path file, int dpi) {}

    private PdfPictures() {}

    /** Writes the pages to a folder, one file each. */
    public static List<Picture> all(Path pdf, Path folder) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            List<Picture> pictures = new ArrayList<>();
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                pictures.add(write(document, page, ScanFiles.stem(pdf), folder));
            }
            return pictures;
        }
    }

    /** @param page from 1 */
    public static Picture one(Path pdf, int page, Path folder) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return write(document, page - 1, ScanFiles.stem(pdf), folder);
        }
    }

    private static Picture write(PDDocument document, int index, String stem, Path folder) throws IOException {
        String name = String.format(Locale.ROOT, "%s-%04d", stem, index + 1);
        PDPage page = document.getPage(index);
        Optional<PDImageXObject> scan = scan(page);
        if (scan.isEmpty()) {
            Path file = folder.resolve(name + ".png");
            ImageIO.write(
                    new PDFRenderer(document).renderImageWithDPI(index, RENDERED_DPI, ImageType.RGB),
                    "png",
                    file.toFile());
            return new Picture(file, RENDERED_DPI);
        }
        PDImageXObject picture = scan.get();
        double inches = page.getMediaBox().getWidth() / POINTS_PER_INCH;
        return new Picture(write(picture, folder, name), (int) Math.round(picture.getWidth() / inches));
    }

    /** The stream itself where it is a JPEG; the same pixels as PNG otherwise. */
    private static Path write(PDImageXObject picture, Path folder, String name) throws IOException {
        if (!COSName.DCT_DECODE.equals(picture.getCOSObject().getDictionaryObject(COSName.FILTER))) {
            Path file = folder.resolve(name + ".png");
            ImageIO.write(picture.getImage(), "png", file.toFile());
            return file;
        }
        Path file = folder.resolve(name + ".jpg");
        try (InputStream jpeg = picture.getCOSObject().createRawInputStream()) {
            Files.copy(jpeg, file, StandardCopyOption.REPLACE_EXISTING);
        }
        return file;
    }

    private static Optional<PDImageXObject> scan(PDPage page) throws IOException {
        List<PDImageXObject> pictures = new ArrayList<>();
        @Nullable PDResources resources = page.getResources();
        if (resources == null) {
            return Optional.empty();
        }
        for (COSName name : resources.getXObjectNames()) {
            if (resources.getXObject(name) instanceof PDImageXObject picture) {
                pictures.add(picture);
            }
        }
        return pictures.size() == 1 ? Optional.of(pictures.getFirst()) : Optional.empty();
    }
}
