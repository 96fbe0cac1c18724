package vn.sohoa.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.sohoa.core.text.UnreadableException;
import vn.sohoa.ocr.DocumentWorkers;
import vn.sohoa.ocr.OcrSettings;
import vn.sohoa.ocr.worker.ResidentMemory;
import vn.sohoa.testing.samples.SampleDossiers;

/** Many pages through one set of workers: does the memory of parent or workers grow without end? */
@Command(
        name = "soak",
        mixinStandardHelpOptions = true,
        description = "Memory of the parent and its workers while many pages are read, one table line per step.")
final class SoakBench implements Callable<Integer> {

    private static final double MEGABYTE = 1 << 20;
    private static final String ROW = "%6s %8s %10s %10s %10s  %s%n";

    @Parameters(
            arity = "0..1",
            paramLabel = "DIR",
            description = "files to read over and over; the sample dossiers where it is not given")
    private @Nullable Path folder;

    @Option(names = "--pages", defaultValue = "2000", description = "pages to read; ${DEFAULT-VALUE} if not given")
    private int pages;

    @Option(names = "--step", defaultValue = "100", description = "pages between two lines; ${DEFAULT-VALUE}")
    private int step;

    private final Trend heap = new Trend();
    private final Trend parent = new Trend();
    private final Trend children = new Trend();

    @Override
    public Integer call() throws Exception {
        OcrSettings settings = OcrSettings.defaults();
        List<Sheet> sheets = sheets(folder == null ? samples() : folder);
        System.out.printf("%d pages, %d different ones, %d workers; MB%n", pages, sheets.size(), settings.workers());
        System.out.printf(ROW, "pages", "minutes", "pages/min", "heap", "resident", "workers");
        long begun = System.nanoTime();
        try (DocumentWorkers workers = new DocumentWorkers(settings);
                ExecutorService callers = Executors.newFixedThreadPool(settings.workers())) {
            for (int done = 0; done < pages; ) {
                int next = Math.min(pages, done + step);
                read(workers, callers, sheets, done, next);
                done = next;
                print(done, Duration.ofNanos(System.nanoTime() - begun), workers.pids());
            }
        }
        System.out.printf(
                "growth over the second half: heap %s, parent %s, workers %s%n",
                verdict(heap), verdict(parent), verdict(children));
        return heap.isFlat() && parent.isFlat() && children.isFlat() ? 0 : 1;
    }

    private static void read(DocumentWorkers workers, ExecutorService callers, List<Sheet> sheets, int from, int to)
            throws InterruptedException, ExecutionException {
        List<Future<?>> reading = IntStream.range(from, to)
                .mapToObj(i -> sheets.get(i % sheets.size()))
                .<Future<?>>map(sheet -> callers.submit(() -> workers.read(sheet.file(), sheet.page())))
                .toList();
        for (Future<?> each : reading) {
            each.get();
        }
    }

    private void print(int done, Duration elapsed, List<Long> pids) {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        double used = (runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE;
        double own = resident(ProcessHandle.current().pid());
        List<Double> theirs = pids.stream().map(SoakBench::resident).toList();
        heap.add(used);
        parent.add(own);
        children.add(theirs.stream().mapToDouble(Double::doubleValue).sum());
        double minutes = elapsed.toMillis() / 60_000.0;
        System.out.printf(
                ROW,
                done,
                number("%.1f", minutes),
                number("%.0f", done / minutes),
                number("%.0f", used),
                number("%.0f", own),
                String.join(
                        " + ", theirs.stream().map(size -> number("%.0f", size)).toList()));
    }

    private static double resident(long pid) {
        return ResidentMemory.now(pid).orElse(0) / MEGABYTE;
    }

    private static String verdict(Trend trend) {
        return number("%+.1f %%", 100 * trend.growth()) + (trend.isFlat() ? " (flat)" : " (GROWS)");
    }

    private static String number(String format, double value) {
        return String.format(Locale.ROOT, format, value);
    }

    /** All pages that can be read. */
    private static List<Sheet> sheets(Path folder) throws IOException {
        try (DocumentWorkers workers =
                        new DocumentWorkers(OcrSettings.defaults().withWorkers(1));
                Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .sorted()
                    .flatMap(file ->
                            IntStream.rangeClosed(1, count(workers, file)).mapToObj(n -> new Sheet(file, n)))
                    .toList();
        }
    }

    private static Path samples() throws IOException {
        Path samples = Files.createTempDirectory("samples").resolve("dossiers");
        SampleDossiers.write(samples, SampleDossiers.SEED);
        return samples;
    }

    private static int count(DocumentWorkers workers, Path file) {
        try {
            return workers.countPages(file);
        } catch (UnreadableException e) {
            return 0;
        }
    }

    private record Sheet(Path file, int page) {}
}
