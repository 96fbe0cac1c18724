package vn.sohoa.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.sohoa.core.ledger.LedgerCode;
import vn.sohoa.ocr.WholeJob.Outcome;
import vn.sohoa.ocr.worker.MemoryLimits;
import vn.sohoa.testing.hostile.Bombs;

/** Files made to crash, hang or fill their reader. Each ends in a page or in a reason, and soon. */
class HostileFilesIT {

    private static final List<String> SETS =
            List.of("hostile-made", "hostile-image", "hostile-pdf", "hostile-polyglot", "en-ocrmypdf");

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

    /** Processor time. */
    private static final Duration DEADLINE = Duration.ofSeconds(20);

    private static final Duration BOMB_DEADLINE = Duration.ofSeconds(10);

    private static final MemoryLimits MEMORY = new MemoryLimits(512, 1_024, 2_048);

    /** Two attempts, each an opening, a look and a page, by the clock of a machine that is five times too busy. */
    private static final Duration LONGEST = DEADLINE.multipliedBy(2 * 3 * 5);

    private static final int MEGABYTE = 1 << 20;

    /** What has to be among the codes of some bombs. */
    private static final Map<String, String> BOMBS = Map.ofEntries(
            Map.entry("pdf-flate-image.pdf", "MEMORY_EXCEEDED"),
            Map.entry("pdf-soft-mask.pdf", "MEMORY_EXCEEDED"),
            Map.entry("pdf-shadings.pdf", "DEADLINE_EXCEEDED"),
            Map.entry("pdf-content.pdf", "DEADLINE_EXCEEDED"),
            Map.entry("pdf-jpx-size.pdf", "TOO_MANY_PIXELS"),
            Map.entry("pdf-box-beyond-numbers.pdf", "TOO_MANY_PIXELS"),
            Map.entry("pdf-fax-columns.pdf", "CORRUPT"),
            Map.entry("pdf-glyph-recursion.pdf", "CORRUPT"),
            Map.entry("pdf-parent-loop.pdf", "READ"),
            Map.entry("jpeg-20000-scans.jpg", "CORRUPT"),
            Map.entry("jpeg-no-height.jpg", "NO_PIXELS"),
            Map.entry("tiff-many-samples.tif", "CORRUPT"),
            Map.entry("png-text.png", "READ"),
            Map.entry("png-profile.png", "READ"),
            Map.entry("png-200-megapixels.png", "READ"),
            Map.entry("png-noise.png", "READ"),
            Map.entry("png-strip.png", "READ"));

    @TempDir
    Path folder;

    @BeforeAll
    static void parentIsNoLargerThanItHasToBe() {
        assertThat(Runtime.getRuntime().maxMemory() / MEGABYTE)
                .as("heap of this process; start it with -Xmx512m")
                .isLessThanOrEqualTo(512);
    }

    @Test
    @Timeout(value = 20, unit = TimeUnit.MINUTES)
    void everyFileEndsInPagesOrReason() throws Exception {
        List<Outcome> outcomes = run(files(), DEADLINE);

        for (Outcome outcome : outcomes) {
            if (EXPECTED.containsKey(outcome.name())) {
                assertThat(outcome.codes())
                        .as(outcome.name())
                        .contains(EXPECTED.get(outcome.name()).name())
                        .doesNotContain("READ");
            }
        }
        assertThat(outcomes).extracting(Outcome::name).containsAll(EXPECTED.keySet());
        report("hostile files", outcomes);
    }

    @Test
    @Timeout(value = 20, unit = TimeUnit.MINUTES)
    void noBombCostsMoreThanItself() throws Exception {
        List<Outcome> outcomes = run(Bombs.write(folder.resolve("bombs")), BOMB_DEADLINE);

        for (Outcome outcome : outcomes) {
            assertThat(outcome.codes())
                    .as(outcome.name())
                    .contains(BOMBS.getOrDefault(outcome.name(), outcome.codes().first()));
        }
        assertThat(outcomes).extracting(Outcome::name).containsAll(BOMBS.keySet());
        report("bombs", outcomes);
    }

    /** Two files at a time, each with a worker of its own whose memory can be told. */
    private List<Outcome> run(List<Path> files, Duration deadline) throws Exception {
        BlockingQueue<Path> open = new LinkedBlockingQueue<>(files);
        try (ExecutorService callers = Executors.newFixedThreadPool(2)) {
            List<Future<List<Outcome>>> runs = Stream.generate(() -> callers.submit(() -> runSome(open, deadline)))
                    .limit(2)
                    .toList();
            List<Outcome> outcomes = new ArrayList<>();
            for (Future<List<Outcome>> run : runs) {
                outcomes.addAll(run.get());
            }
            assertThat(outcomes).hasSameSizeAs(files);
            return outcomes;
        }
    }

    private List<Outcome> runSome(BlockingQueue<Path> open, Duration deadline) throws Exception {
        OcrSettings settings =
                OcrSettings.defaults().withWorkers(1).withDeadline(deadline).withMemory(MEMORY);
        List<Outcome> outcomes = new ArrayList<>();
        try (DocumentWorkers workers = new DocumentWorkers(settings)) {
            WholeJob job = new WholeJob(workers, folder);
            for (Path file = open.poll(); file != null; file = open.poll()) {
                outcomes.add(job.run(file));
            }
        }
        return outcomes;
    }

    private static void report(String title, List<Outcome> outcomes) {
        Map<String, Integer> counts = new TreeMap<>();
        outcomes.forEach(outcome -> outcome.codes().forEach(code -> counts.merge(code, 1, Integer::sum)));
        System.out.println(title + ": " + outcomes.size() + " files, parent with "
                + Runtime.getRuntime().maxMemory() / MEGABYTE + " MB of heap: " + counts);
        System.out.println("longest:");
        print(outcomes, Comparator.comparing(Outcome::elapsed));
        System.out.println("largest worker:");
        print(outcomes, Comparator.comparingLong(Outcome::peak));

        assertThat(outcomes).allSatisfy(outcome -> {
            assertThat(outcome.codes()).as(outcome.name()).isNotEmpty();
            assertThat(outcome.longest()).as(outcome.name()).isLessThan(LONGEST);
            assertThat(outcome.peak() / MEGABYTE).as(outcome.name()).isLessThan(MEMORY.mostMegabytes() * 3 / 2);
        });
    }

    private static void print(List<Outcome> outcomes, Comparator<Outcome> order) {
        outcomes.stream().sorted(order.reversed()).limit(5).map(Outcome::row).forEach(System.out::println);
    }

    private static List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        for (String set : SETS) {
            files.addAll(RealFiles.set(set));
        }
        return files;
    }
}
