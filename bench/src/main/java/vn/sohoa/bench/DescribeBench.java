package vn.sohoa.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.sohoa.bench.describe.DescribeContest;
import vn.sohoa.bench.describe.RealSets;
import vn.sohoa.bench.pages.WorkFolder;
import vn.sohoa.core.describe.Describer;
import vn.sohoa.describe.PaperDescriber;
import vn.sohoa.describe.catalogue.PaperCatalogue;
import vn.sohoa.describe.model.ModelFile;
import vn.sohoa.testing.papers.TestDossier;
import vn.sohoa.testing.papers.TestSplit;
import vn.sohoa.testing.shared.SharedData;

/** {@code ./sohoa bench describe}: what papers are and what they say, against the truth. */
@Command(
        name = "describe",
        mixinStandardHelpOptions = true,
        description = "Types, papers and fields told from recognised pages, against the truth.")
final class DescribeBench implements Callable<Integer> {

    /** What can be measured alone. */
    enum Part {
        SPLIT,
        REAL
    }

    private static final int FEWEST_PAGES = 10;

    @Mixin
    private BenchOptions options = new BenchOptions();

    @Option(names = "--only", paramLabel = "PART", description = "one part: ${COMPLETION-CANDIDATES}")
    private @Nullable Part only;

    @Option(names = "--pages", defaultValue = "320", description = "pages to generate, about (${DEFAULT-VALUE})")
    private int pages;

    @Override
    public Integer call() throws IOException, InterruptedException, ExecutionException {
        options.require(pages >= FEWEST_PAGES, "There are at least " + FEWEST_PAGES + " pages");
        PrintStream progress = System.err;
        WorkFolder work = new WorkFolder();
        System.out.println(Machine.describe() + "\n");
        boolean good = true;
        Describer describer = new PaperDescriber(PaperCatalogue.load(), ModelFile.builtIn());
        try (DescribeContest contest = new DescribeContest(describer, options.raw(), progress)) {
            if (does(Part.SPLIT)) {
                progress.println("Preparing papers");
                List<TestDossier> split = TestSplit.write(work.fresh("split"), pages, TestSplit.SEED);
                good = contest.split(split, System.out);
            }
            if (does(Part.REAL)) {
                measureReal(contest);
            }
            contest.keep();
        }
        return good ? 0 : 1;
    }

    private static void measureReal(DescribeContest contest)
            throws IOException, InterruptedException, ExecutionException {
        Optional<Path> shared = SharedData.find();
        if (shared.isEmpty()) {
            System.out.println("The shared scans were not read, for they are not in ../shared/data.");
            return;
        }
        contest.real(new RealSets(shared.get()).load(), System.out);
    }

    private boolean does(Part part) {
        return only == null || only == part;
    }
}
