package vn.sohoa.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.sohoa.bench.accuracy.AccuracyBench;
import vn.sohoa.bench.accuracy.PageSets;
import vn.sohoa.bench.pages.WorkFolder;
import vn.sohoa.bench.report.Figures;
import vn.sohoa.bench.speed.SpeedBench;
import vn.sohoa.bench.speed.Workload;
import vn.sohoa.testing.samples.ColourScans;
import vn.sohoa.testing.samples.SampleDossiers;

/** {@code ./sohoa bench ocr}: Sohoa beside tesseract and OCRmyPDF, on the same pages in the same run. */
@Command(
        name = "ocr",
        mixinStandardHelpOptions = true,
        description = "Speed, errors and confidence of recognition beside tesseract and OCRmyPDF.")
final class OcrBench implements Callable<Integer> {

    /** What can be measured alone. */
    enum Part {
        SPEED,
        ACCURACY,
        CONFIDENCE
    }

    /** A program that may be left out. */
    enum Rival {
        OCRMYPDF
    }

    private static final int WARM_UP_PAGES = 2;

    @Parameters(arity = "0..1", paramLabel = "DIR", description = "scans of your own, NAME.gt.txt beside them if known")
    private @Nullable Path folder;

    @Option(names = "--only", description = "one part: ${COMPLETION-CANDIDATES}")
    private @Nullable Part only;

    @Option(names = "--pages", defaultValue = "24", description = "pages to generate for speed (${DEFAULT-VALUE})")
    private int pages;

    @Option(names = "--rounds", defaultValue = "5", description = "rounds of the speed part (${DEFAULT-VALUE})")
    private int rounds;

    @Option(names = "--without", description = "leave out a program: ${COMPLETION-CANDIDATES}")
    private List<Rival> without = new ArrayList<>();

    @Option(names = "--set", paramLabel = "NAME", description = "sets for accuracy and confidence that begin like this")
    private List<String> sets = new ArrayList<>();

    @Option(names = "--out", paramLabel = "DIR", description = "write the figures of each run and page there, as CSV")
    private @Nullable Path out;

    @Option(names = "--sohoa", hidden = true, defaultValue = "${sys:sohoa.launcher:-./sohoa}")
    private Path launcher = Path.of("sohoa");

    @Override
    public Integer call() throws IOException, InterruptedException, ExecutionException {
        System.out.println(machine() + "\n");
        try (WorkFolder work = new WorkFolder()) {
            if (does(Part.SPEED)) {
                measureSpeed(work);
            }
            if (does(Part.ACCURACY) || does(Part.CONFIDENCE)) {
                PageSets all = folder == null ? PageSets.standard(work) : PageSets.in(folder);
                new AccuracyBench(work, System.err)
                        .run(
                                all.only(sets),
                                does(Part.ACCURACY),
                                does(Part.CONFIDENCE),
                                System.out,
                                Optional.ofNullable(out));
            }
        }
        return 0;
    }

    private boolean does(Part part) {
        return only == null || only == part;
    }

    private void measureSpeed(WorkFolder work) throws IOException, InterruptedException {
        System.err.println("Preparing pages");
        Workload workload;
        Workload warmUp;
        if (folder == null) {
            workload = generated(work.fresh("pages"), pages);
            warmUp = generated(work.fresh("warm-up"), WARM_UP_PAGES);
        } else {
            workload = Workload.in(folder, work.fresh("pages"));
            warmUp = workload.first(work.fresh("warm-up"));
        }
        new SpeedBench(launcher, rounds, !without.contains(Rival.OCRMYPDF), work, System.err)
                .run(warmUp, workload, System.out, Optional.ofNullable(out));
    }

    private static Workload generated(Path folder, int pages) throws IOException {
        return Workload.of(ColourScans.write(folder, pages, SampleDossiers.SEED));
    }

    /** Another load disturbs what is measured, so it is told. */
    private static String machine() {
        return "%d cores, load %s before, Java %s"
                .formatted(
                        Runtime.getRuntime().availableProcessors(),
                        Figures.fixed(
                                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(), 1),
                        Runtime.version());
    }
}
