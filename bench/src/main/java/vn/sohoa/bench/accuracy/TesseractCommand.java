package vn.sohoa.bench.accuracy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.sohoa.bench.pages.PdfPictures;
import vn.sohoa.bench.pages.ScanFiles;

/** The {@code tesseract} program of the system, one thread. It opens no PDF, so it is given the picture of the page. */
final class TesseractCommand {

    private final Path work;

    /** @param work for pictures taken out of PDFs */
    TesseractCommand(Path work) {
        this.work = work;
    }

    /** The text of a page; called from several threads. */
    String read(TruthPage page, List<String> options) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(options);
        if (!ScanFiles.isPdf(page.file())) {
            all.addAll(List.of("-c", "tessedit_page_number=" + (page.number() - 1)));
            return run(page.file(), all);
        }
        Path own = Files.createTempDirectory(work, "page-");
        PdfPictures.Picture picture = PdfPictures.one(page.file(), page.number(), own);
        all.addAll(List.of("--dpi", String.valueOf(picture.dpi())));
        return run(picture.file(), all);
    }

    static String version() throws IOException, InterruptedException {
        Process process = new ProcessBuilder("tesseract", "--version")
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return output.lines().findFirst().orElse("tesseract");
    }

    private static String run(Path image, List<String> options) throws IOException, InterruptedException {
        ProcessBuilder command = new ProcessBuilder("tesseract", image.toString(), "stdout");
        command.command().addAll(options);
        command.environment().put("OMP_THREAD_LIMIT", "1");
        command.redirectError(ProcessBuilder.Redirect.DISCARD);
        Process process = command.start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException("tesseract failed on " + image);
        }
        return text;
    }
}
