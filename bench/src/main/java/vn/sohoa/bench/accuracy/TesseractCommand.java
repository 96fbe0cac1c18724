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
final class TesseractCommand implements Reader {

    private final Path work;

    /** @param work for pictures taken out of PDFs */
    TesseractCommand(Path work) {
        this.work = work;
    }

    @Override
    public String read(TruthPage page, PageSet set) throws IOException, InterruptedException {
        List<String> options = new ArrayList<>(set.options());
        if (!ScanFiles.isPdf(page.file())) {
            options.addAll(List.of("-c", "tessedit_page_number=" + (page.number() - 1)));
            return run(page.file(), options);
        }
        Path own = Files.createTempDirectory(work, "page-");
        PdfPictures.Picture picture = PdfPictures.one(page.file(), page.number(), own);
        options.addAll(List.of("--dpi", String.valueOf(picture.dpi())));
        return run(picture.file(), options);
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
