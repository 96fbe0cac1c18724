package vn.sohoa.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/**
 * The {@code tesseract} program as packaged, language {@code vie}, one thread. It reads no PDF, so it is given the scanned
 * image of the page.
 */
final class TesseractCommand implements Reader {

    private static final float POINTS_PER_INCH = 72;

    @Override
    public String name() {
        return "tesseract -l vie";
    }

    @Override
    public String read(TruthPage page) throws IOException, InterruptedException {
        if (!page.file().toString().toLowerCase(Locale.ROOT).endsWith(".pdf")) {
            return run(page.file(), "-c", "tessedit_page_number=" + (page.number() - 1));
        }
        Path image = Files.createTempFile("page", ".img");
        try (PDDocument document = Loader.loadPDF(page.file().toFile())) {
            PDPage sheet = document.getPage(page.number() - 1);
            PDImageXObject scan = scan(page, sheet);
            write(scan, image);
            double inches = sheet.getMediaBox().getWidth() / POINTS_PER_INCH;
            return run(image, "--dpi", String.valueOf(Math.round(scan.getWidth() / inches)));
        } finally {
            Files.deleteIfExists(image);
        }
    }

    static String version() throws IOException, InterruptedException {
        Process process = new ProcessBuilder("tesseract", "--version")
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return output.lines().findFirst().orElse("tesseract");
    }

    private static String run(Path image, String... options) throws IOException, InterruptedException {
        ProcessBuilder command = new ProcessBuilder("tesseract", image.toString(), "stdout", "-l", "vie");
        command.command().addAll(List.of(options));
        command.environment().put("OMP_THREAD_LIMIT", "1");
        command.redirectError(ProcessBuilder.Redirect.DISCARD);
        Process process = command.start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException("tesseract failed on " + image);
        }
        return text;
    }

    /** The stream itself where it is a JPEG; the same pixels as PNG where the program could not open it. */
    private static void write(PDImageXObject scan, Path target) throws IOException {
        if (COSName.DCT_DECODE.equals(scan.getCOSObject().getDictionaryObject(COSName.FILTER))) {
            try (InputStream jpeg = scan.getCOSObject().createRawInputStream()) {
                Files.copy(jpeg, target, StandardCopyOption.REPLACE_EXISTING);
            }
        } else {
            ImageIO.write(scan.getImage(), "png", target.toFile());
        }
    }

    private static PDImageXObject scan(TruthPage page, PDPage sheet) throws IOException {
        PDResources resources = sheet.getResources();
        for (COSName name : resources.getXObjectNames()) {
            if (resources.getXObject(name) instanceof PDImageXObject image) {
                return image;
            }
        }
        throw new IOException("page " + page.number() + " of " + page.file() + " holds no scan");
    }
}
