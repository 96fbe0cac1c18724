package vn.sohoa.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.sohoa.bench.accuracy.PageSets;
import vn.sohoa.bench.accuracy.Readings;
import vn.sohoa.bench.pages.WorkFolder;
import vn.sohoa.bench.report.ProgramVersion;
import vn.sohoa.bench.report.RawFigures;
import vn.sohoa.bench.speed.Contest;
import vn.sohoa.bench.speed.SpeedBench;
import vn.sohoa.bench.speed.Workload;
import vn.sohoa.testing.samples.ColourScans;
import vn.sohoa.testing.samples.SampleDossiers;
import vn.sohoa.testing.shared.SharedData;

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

    @Mixin
    private BenchOptions options = new BenchOptions();

    @Parameters(arity = "0..1", paramLabel = "DIR", description = "scans of your own, NAME.gt.txt beside them if known")
    private @Nullable Path folder;

    @Option(names = "--only", paramLabel = "PART", description = "one part: ${COMPLETION-CANDIDATES}")
    private @Nullable Part only;

    @Option(names = "--pages", defaultValue = "24", description = "pages to generate for speed (${DEFAULT-VALUE})")
    private int pages;

    @Option(names = "--rounds", defaultValue = "5", description = "rounds of the speed part (${DEFAULT-VALUE})")
    private int rounds;

    @Option(names = "--without", paramLabel = "PROGRAM", description = "leave it out: ${COMPLETION-CANDIDATES}")
    private List<Rival> without = new ArrayList<>();

    @Option(names = "--set", paramLabel = "NAME", description = "sets for accuracy and confidence that begin like this")
    private List<String> names = new ArrayList<>();

    /** The launcher tells where it is. */
    @Option(names = "--sohoa", hidden = true, defaultValue = "${sys:sohoa.launcher:-./sohoa}")
    private Path launcher = Path.of("sohoa");

    @Override
    public Integer call() throws IOException, InterruptedException, ExecutionException {
        WorkFolder work = new WorkFolder();
        PageSets all = folder == null ? PageSets.standard(work) : PageSets.in(folder);
        PageSets chosen = all.only(names);
        options.require(folder == null || Files.isDirectory(folder), "There is no folder " + folder);
        options.require(pages >= 1 && rounds >= 1, "Pages and rounds begin with 1");
        options.require(!chosen.names().isEmpty(), "There is no such set; there are " + String.join(", ", all.names()));
        RawFigures raw = options.raw();
        System.out.println(machine() + "\n");
        if (does(Part.SPEED)) {
            System.out.println(measureSpeed(work, raw));
        }
        if (does(Part.ACCURACY) || does(Part.CONFIDENCE)) {
            compareWords(chosen, work, raw);
        }
        return 0;
    }

    private boolean does(Part part) {
        return only == null || only == part;
    }

    private String measureSpeed(WorkFolder work, RawFigures raw) throws IOException, InterruptedException {
        System.err.println("Preparing pages");
        Contest contest = Contest.onThisMachine(launcher);
        SpeedBench bench = new SpeedBench(
                without.contains(Rival.OCRMYPDF) ? contest.withoutOcrmypdf() : contest, rounds, work, System.err);
        if (folder != null) {
            Workload own = Workload.in(folder, work.fresh("pages"));
            return bench.measure(own.first(work.fresh("warm-up")), own, raw);
        }
        return bench.measure(
                generated(work.fresh("warm-up"), WARM_UP_PAGES), generated(work.fresh("pages"), pages), raw);
    }

    private void compareWords(PageSets chosen, WorkFolder work, RawFigures raw)
            throws IOException, InterruptedException, ExecutionException {
        Readings readings = does(Part.ACCURACY)
                ? Readings.besideTesseract(chosen, work, System.err)
                : Readings.of(chosen, System.err);
        if (readings.isEmpty()) {
            System.out.println("Accuracy and confidence: there is no page whose text is known.");
            return;
        }
        if (does(Part.ACCURACY)) {
            System.out.println(readings.errors());
            readings.keep(raw);
        }
        if (does(Part.CONFIDENCE)) {
            System.out.println(readings.confidence());
        }
        if (folder == null && SharedData.find().isEmpty()) {
            System.out.println("The shared scans were not read, for they are not in ../shared/data.");
        }
    }

    private static Workload generated(Path folder, int pages) throws IOException {
        return Workload.of(ColourScans.write(folder, pages, SampleDossiers.SEED));
    }

    private String machine() throws IOException, InterruptedException {
        List<String> facts = new ArrayList<>();
        facts.add("cores: " + Runtime.getRuntime().availableProcessors());
        facts.add("Java " + Runtime.version());
        facts.add(ProgramVersion.of("tesseract"));
        if (does(Part.SPEED) && !without.contains(Rival.OCRMYPDF)) {
            facts.add("OCRmyPDF " + ProgramVersion.of("ocrmypdf"));
        }
        facts.add(does(Part.SPEED) ? Machine.describeLoad() : Machine.load());
        return String.join(" · ", facts);
    }
}
