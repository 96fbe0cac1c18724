package vn.sohoa.bench.store;

import java.io.IOException;
import java.io.PrintStream;
import vn.sohoa.bench.memory.LongRun;
import vn.sohoa.bench.memory.MemoryTrack;
import vn.sohoa.bench.pages.WorkFolder;
import vn.sohoa.bench.report.RawFigures;
import vn.sohoa.bench.turns.Measured;
import vn.sohoa.bench.turns.Turns;
import vn.sohoa.bench.turns.TurnsReport;
import vn.sohoa.testing.services.S3Server;

/** Measures on one server, in a bucket of its own that is gone afterwards. Each part prints itself. */
public final class StoreContest implements AutoCloseable {

    private final Bucket bucket;
    private final WorkFolder folder;
    private final RawFigures raw;
    private final PrintStream progress;

    public StoreContest(S3Server server, WorkFolder folder, RawFigures raw, PrintStream progress) {
        this.bucket = Bucket.fresh(server);
        this.folder = folder;
        this.raw = raw;
        this.progress = progress;
    }

    /** @return whether all limits were kept */
    public boolean objects(int rounds, PrintStream report) throws IOException, InterruptedException {
        try (ObjectCourse course = new ObjectCourse(bucket, folder.fresh("objects-sent"))) {
            Measured measured = new Turns(rounds, progress).run(course);
            raw.keep("store-objects.csv", measured.csv());
            TurnsReport tables = new TurnsReport(measured, "objects");
            report.printf("""
                    ## Single objects

                    %s
                    Rounds: %d, after a warm-up; medians; for ratios also least and most, taken within each round. The sides take
                    turns with every object, one object at a time. To write is: put the file, ask the server for size and checksum,
                    reckon the checksum (MD5) of the file, compare. To read is to the last byte. The bare SDK has the sockets of our
                    adapter, which do not hold back small objects; "own sockets" is the SDK as it comes; "unchecked" the put alone.

                    %s
                    """, tables.figures(), tables.rounds(), tables.limits());
            return measured.isWithinLimits();
        }
    }

    public void dossiers(int rounds, PrintStream report) throws IOException, InterruptedException {
        try (DossierCourse course = new DossierCourse(bucket, folder)) {
            Measured measured = new Turns(rounds, progress).run(course);
            raw.keep("store-dossiers.csv", measured.csv());
            TurnsReport tables = new TurnsReport(measured, "objects");
            report.printf("""
                    ## Whole dossiers

                    %s
                    p50 and p95 are of a dossier. Sohoa: `OcflArchivalStore.store`, which copies, takes SHA-512, writes inventories and
                    sidecars, and notes what it is about. The loop: the objects that came of it, put and checked, four at a time.
                    Reported as it is; there is no limit.
                    """, tables.figures());
        }
    }

    /** @return whether memory stayed flat */
    public boolean memory(int objects, PrintStream report) throws IOException, InterruptedException {
        try (ManyObjects work = new ManyObjects(bucket, folder.fresh("many"))) {
            MemoryTrack track = new LongRun("objects", progress).run(objects, work);
            raw.keep("store-memory.csv", track.csv());
            report.printf("""
                    ## Memory

                    %s
                    Small objects (4 kB), written through our adapter four at a time, checked, and read back. Heap: after collecting garbage.
                    %s
                    """, track.table("objects"), track.verdict());
            return track.isFlat();
        }
    }

    @Override
    public void close() throws IOException {
        progress.println("Clearing up");
        try (BareStore bare = BareStore.prompt(bucket)) {
            bare.deleteAll();
        }
    }
}
