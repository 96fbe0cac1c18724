package vn.sohoa.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.sohoa.bench.index.IndexContest;
import vn.sohoa.bench.pages.WorkFolder;
import vn.sohoa.bench.report.RawFigures;
import vn.sohoa.testing.services.ElasticsearchServer;

/** {@code ./sohoa bench index}: the search index beside Elastic's bare client, and the embedded engine. */
@Command(
        name = "index",
        mixinStandardHelpOptions = true,
        description = "Records in Elasticsearch beside the bare client; queries; memory over many records.")
final class IndexBench implements Callable<Integer> {

    /** What can be measured alone. */
    enum Part {
        PUT,
        MEMORY,
        SEARCH
    }

    private static final int FEWEST_RECORDS = 40;

    @Mixin
    private BenchOptions options = new BenchOptions();

    @Option(names = "--only", paramLabel = "PART", description = "one part: ${COMPLETION-CANDIDATES}")
    private @Nullable Part only;

    @Option(names = "--rounds", defaultValue = "5", description = "rounds (${DEFAULT-VALUE})")
    private int rounds;

    @Option(names = "--records", defaultValue = "20000", description = "for memory and queries (${DEFAULT-VALUE})")
    private int records;

    @Override
    public Integer call() throws IOException, InterruptedException {
        options.require(rounds >= 1, "Rounds begin with 1");
        options.require(records >= FEWEST_RECORDS, "Memory needs " + FEWEST_RECORDS + " records");
        PrintStream progress = System.err;
        System.out.println(Machine.describe() + "\n");
        progress.println("Starting Elasticsearch");
        ElasticsearchServer server = ElasticsearchServer.shared();
        RawFigures raw = options.raw();
        boolean good = true;
        try (IndexContest contest = new IndexContest(server, new WorkFolder(), raw, progress)) {
            if (does(Part.PUT)) {
                good &= contest.put(rounds, System.out);
            }
            if (does(Part.MEMORY)) {
                good &= contest.memory(records, System.out);
            }
            if (does(Part.SEARCH)) {
                contest.search(rounds, records, System.out);
            }
        }
        return good ? 0 : 1;
    }

    private boolean does(Part part) {
        return only == null || only == part;
    }
}
