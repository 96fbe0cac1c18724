package vn.sohoa.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/**
 * The {@code tesseract} program as packaged, language {@code vie}, one thread. It reads no PDF, so it is given the scanned
 * image of the page.
 */
final class TesseractCommand implements Reader {

    @Override
    public String name() {
        return "tesseract -l vie";
    }

    @Override
    public String read(TruthPage page) throws IOException, InterruptedException {
        if (!page.file().toString().toLowerCase(Locale.ROOT).endsWith(".pdf")) {
            return run(page.file(), page.number());
        }
        Path image = Files.createTempFile("page", ".jpg");
        try {
            Files.write(image, scannedImage(page));
            return run(image, 1);
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

    private static String run(Path image, int number) throws IOException, InterruptedException {
        ProcessBuilder command = new ProcessBuilder(
                "tesseract", image.toString(), "stdout", "-l", "vie", "-c", "tessedit_page_number=" + (number - 1));
        command.environment().put("OMP_THREAD_LIMIT", "1");
        command.redirectError(ProcessBuilder.Redirect.DISCARD);
        Process process = command.start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException("tesseract failed on " + image);
        }
        return text;
    }

    /** The JPEG stream of a page that is one scan. */
    private static byte[] scannedImage(TruthPage page) throws IOException {
        try (PDDocument document = Loader.loadPDF(page.file().toFile())) {
            PDResources resources = document.getPage(page.number() - 1).getResources();
            for (COSName name : resources.getXObjectNames()) {
                PDXObject object = resources.getXObject(name);
                if (object instanceof PDImageXObject image
                        && COSName.DCT_DECODE.equals(image.getCOSObject().getDictionaryObject(COSName.FILTER))) {
                    return image.getCOSObject().createRawInputStream().readAllBytes();
                }
            }
        }
        throw new IOException("page " + page.number() + " of " + page.file() + " is not one JPEG");
    }
}
