package vn.sohoa.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vn.sohoa.ocr.DocumentWorkers;
import vn.sohoa.ocr.OcrSettings;
import vn.sohoa.testing.accuracy.ErrorRate;

/** Character and word errors of Sohoa beside the {@code tesseract} program, on the same pages in the same run. */
@Command(
        name = "ocr",
        mixinStandardHelpOptions = true,
        description = "Errors and time of recognition beside the tesseract program, per set of pages with truth.")
final class OcrBench implements Callable<Integer> {

    private static final int CORES = Runtime.getRuntime().availableProcessors();
    private static final String ROW = "%-22s %5s  %8s %8s %6s  %8s %8s %6s  %6s%n";

    @Parameters(
            arity = "0..1",
            paramLabel = "DIR",
            description = "images with NAME.gt.txt beside them; the samples and the shared scans where it is not given")
    private @Nullable Path folder;

    @Override
    public Integer call() throws Exception {
        List<PageSet> sets = folder == null ? PageSet.standard() : List.of(PageSet.in(folder));
        System.out.println(TesseractCommand.version() + " -l vie, one thread a process, " + CORES
                + " processes · Sohoa, " + CORES + " workers");
        System.out.printf(ROW, "", "", "CER", "%", "ratio", "WER", "%", "ratio", "time");
        System.out.printf(ROW, "set", "pages", "command", "sohoa", "", "command", "sohoa", "", "ratio");
        try (DocumentWorkers workers = new DocumentWorkers(OcrSettings.defaults())) {
            Reader sohoa = new SohoaReader(workers);
            warmUp(sohoa, sets);
            for (PageSet set : sets) {
                print(set, measure(new TesseractCommand(), set.pages()), measure(sohoa, set.pages()));
            }
        }
        Optional<String> missing = PageSet.missing();
        if (folder == null && missing.isPresent()) {
            System.out.println(missing.get());
        }
        System.out.println(
                "CER, WER: errors per 100 characters or words after NFC, unified quotes and dashes, collapsed"
                        + " blanks. Ratio: sohoa / command; under 1 is better. Time: wall clock.");
        return 0;
    }

    /** Starting the workers is not what is measured. */
    private static void warmUp(Reader reader, List<PageSet> sets) throws InterruptedException, ExecutionException {
        if (!sets.isEmpty()) {
            measure(reader, sets.getFirst().pages().stream().limit(CORES).toList());
        }
    }

    private static Score measure(Reader reader, List<TruthPage> pages) throws InterruptedException, ExecutionException {
        long begun = System.nanoTime();
        ErrorRate errors = ErrorRate.NONE;
        try (ExecutorService threads = Executors.newFixedThreadPool(CORES)) {
            List<Future<ErrorRate>> read = pages.stream()
                    .map(page -> threads.submit(() -> errors(reader, page)))
                    .toList();
            for (Future<ErrorRate> each : read) {
                errors = errors.plus(each.get());
            }
        }
        return new Score(errors, Duration.ofNanos(System.nanoTime() - begun));
    }

    private static ErrorRate errors(Reader reader, TruthPage page) throws IOException, InterruptedException {
        return ErrorRate.between(page.truth(), reader.read(page));
    }

    private static void print(PageSet set, Score command, Score sohoa) {
        System.out.printf(
                ROW,
                set.name(),
                set.pages().size(),
                percent(command.errors().cer()),
                percent(sohoa.errors().cer()),
                ratio(sohoa.errors().cer(), command.errors().cer()),
                percent(command.errors().wer()),
                percent(sohoa.errors().wer()),
                ratio(sohoa.errors().wer(), command.errors().wer()),
                ratio(sohoa.wall().toMillis() / 1000.0, command.wall().toMillis() / 1000.0));
    }

    private static String percent(double rate) {
        return String.format("%.2f", 100 * rate);
    }

    private static String ratio(double ours, double theirs) {
        return theirs == 0 ? "-" : String.format("%.2f", ours / theirs);
    }
}
