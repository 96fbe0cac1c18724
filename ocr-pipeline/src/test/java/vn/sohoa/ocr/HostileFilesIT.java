package vn.sohoa.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vn.sohoa.core.ledger.LedgerCode;
import vn.sohoa.core.text.UnreadableException;

/** Files made to crash, hang or fill their reader. Each ends in a page or in a reason, and soon. */
class HostileFilesIT {

    private static final List<String> SETS =
            List.of("hostile-made", "hostile-image", "hostile-pdf", "hostile-polyglot");

    private static final Map<String, LedgerCode> EXPECTED = Map.ofEntries(
            Map.entry("empty.pdf", LedgerCode.EMPTY_FILE),
            Map.entry("spaces.pdf", LedgerCode.UNSUPPORTED_TYPE),
            Map.entry("pdf-100000-pages.pdf", LedgerCode.TOO_MANY_PAGES),
            Map.entry("tiff-5000-pages.tif", LedgerCode.TOO_MANY_PAGES),
            Map.entry("tiff-ifd-loop.tif", LedgerCode.CORRUPT),
            Map.entry("multipage_single_frame_loop.tiff", LedgerCode.CORRUPT),
            Map.entry("png-header-2e9.png", LedgerCode.TOO_MANY_PIXELS),
            Map.entry("png-40000x40000-1bit.png", LedgerCode.TOO_MANY_PIXELS),
            Map.entry("tiff-g4-60000x60000.tif", LedgerCode.TOO_MANY_PIXELS),
            Map.entry("pdf-image-60000x60000.pdf", LedgerCode.TOO_MANY_PIXELS),
            Map.entry("pdf-mediabox-huge.pdf", LedgerCode.TOO_MANY_PIXELS),
            Map.entry("scan-truncated.tif", LedgerCode.CORRUPT),
            Map.entry("truncated_jpeg.jpg", LedgerCode.CORRUPT),
            Map.entry("truncated_image.png", LedgerCode.CORRUPT),
            Map.entry("pdfbox-PasswordSample-128bit.pdf", LedgerCode.PASSWORD_PROTECTED),
            Map.entry("docx-billion-laughs.docx", LedgerCode.UNSUPPORTED_TYPE));

    private final DocumentWorkers workers =
            new DocumentWorkers(OcrSettings.defaults().withWorkers(2).withDeadline(Duration.ofSeconds(10)));

    @Test
    @Timeout(value = 6, unit = TimeUnit.MINUTES)
    void everyFileEndsInPageOrReason() throws Exception {
        Map<String, Future<String>> outcomes = new TreeMap<>();
        try (workers;
                ExecutorService callers = Executors.newFixedThreadPool(2)) {
            for (Path file : files()) {
                outcomes.put(file.getFileName().toString(), callers.submit(() -> outcome(file)));
            }
        }

        Map<String, Integer> counts = new TreeMap<>();
        for (Map.Entry<String, Future<String>> outcome : outcomes.entrySet()) {
            String code = outcome.getValue().get();
            counts.merge(code, 1, Integer::sum);
            if (EXPECTED.containsKey(outcome.getKey())) {
                assertThat(code)
                        .as(outcome.getKey())
                        .isEqualTo(EXPECTED.get(outcome.getKey()).name());
            }
        }
        System.out.println("hostile files: " + counts);
        assertThat(outcomes.keySet()).containsAll(EXPECTED.keySet());
    }

    private static List<Path> files() throws Exception {
        List<Path> files = new ArrayList<>();
        for (String set : SETS) {
            files.addAll(RealFiles.set(set));
        }
        return files;
    }

    private String outcome(Path file) {
        try {
            assertThat(workers.countPages(file)).isBetween(1, 2_000);
            workers.read(file, 1);
            return "READ";
        } catch (UnreadableException e) {
            return e.quarantine().code().name();
        }
    }
}
