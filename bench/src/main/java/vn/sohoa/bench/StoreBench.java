package vn.sohoa.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.util.concurrent.Callable;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.sohoa.bench.pages.WorkFolder;
import vn.sohoa.bench.report.RawFigures;
import vn.sohoa.bench.store.StoreContest;
import vn.sohoa.testing.services.S3Server;

/** {@code ./sohoa bench store}: the archive in a bucket beside the bare MinIO SDK. */
@Command(
        name = "store",
        mixinStandardHelpOptions = true,
        description = "Objects and dossiers in an S3 bucket beside the bare SDK; memory over many objects.")
final class StoreBench implements Callable<Integer> {

    /** What can be measured alone. */
    enum Part {
        OBJECTS,
        DOSSIERS,
        MEMORY
    }

    /** The server of the tests keeps all in its memory, and the parts of large files for hours after they are deleted. */
    private static final int MOST_ROUNDS = 12;

    private static final int FEWEST_OBJECTS = 40;

    /** It finds each answer to the last part of a large file strange: Ceph names no checksum there. Held, or it is forgotten. */
    private static final Logger SDK_LOG = Logger.getLogger("io.minio");

    @Mixin
    private BenchOptions options = new BenchOptions();

    @Option(names = "--only", paramLabel = "PART", description = "one part: ${COMPLETION-CANDIDATES}")
    private @Nullable Part only;

    @Option(names = "--rounds", defaultValue = "5", description = "rounds, 1 to 12 (${DEFAULT-VALUE})")
    private int rounds;

    @Option(names = "--objects", defaultValue = "20000", description = "objects for memory (${DEFAULT-VALUE})")
    private int objects;

    @Override
    public Integer call() throws IOException, InterruptedException {
        options.require(rounds >= 1 && rounds <= MOST_ROUNDS, "There are 1 to " + MOST_ROUNDS + " rounds");
        options.require(objects >= FEWEST_OBJECTS, "Memory needs " + FEWEST_OBJECTS + " objects");
        SDK_LOG.setLevel(Level.SEVERE);
        PrintStream progress = System.err;
        System.out.println(Machine.describe() + "\n");
        progress.println("Starting the S3 server");
        S3Server server = S3Server.shared();
        RawFigures raw = options.raw();
        boolean good = true;
        try (StoreContest contest = new StoreContest(server, new WorkFolder(), raw, progress)) {
            if (does(Part.OBJECTS)) {
                good &= contest.objects(rounds, System.out);
            }
            if (does(Part.DOSSIERS)) {
                contest.dossiers(rounds, System.out);
            }
            if (does(Part.MEMORY)) {
                good &= contest.memory(objects, System.out);
            }
        }
        return good ? 0 : 1;
    }

    private boolean does(Part part) {
        return only == null || only == part;
    }
}
