package vn.sohoa.bench.index;

import java.io.IOException;
import java.io.PrintStream;
import org.jspecify.annotations.Nullable;
import vn.sohoa.bench.memory.LongRun;
import vn.sohoa.bench.memory.MemoryTrack;
import vn.sohoa.bench.pages.WorkFolder;
import vn.sohoa.bench.report.RawFigures;
import vn.sohoa.bench.turns.Measured;
import vn.sohoa.bench.turns.Turns;
import vn.sohoa.bench.turns.TurnsReport;
import vn.sohoa.core.search.SearchIndex;
import vn.sohoa.search.elasticsearch.ElasticsearchSearch;
import vn.sohoa.search.lucene.LuceneSearch;
import vn.sohoa.testing.services.ElasticsearchServer;

/** Measures on one server, in indices that are gone afterwards. Each part prints itself. */
public final class IndexContest implements AutoCloseable {

    /** The embedded engine flushes with each call, which is not measured while it is filled. */
    private static final int LARGE_CALL = 1000;

    private final Names names;
    private final SampleRecords records = new SampleRecords();
    private final LuceneSearch lucene;
    private final RawFigures raw;
    private final PrintStream progress;
    private @Nullable MemoryTrack filled;

    public IndexContest(ElasticsearchServer server, WorkFolder folder, RawFigures raw, PrintStream progress)
            throws IOException {
        names = new Names(server);
        lucene = LuceneSearch.open(folder.fresh("lucene"));
        this.raw = raw;
        this.progress = progress;
    }

    /** @return whether all limits were kept */
    public boolean put(int rounds, PrintStream report) throws IOException, InterruptedException {
        progress.println("Watching what our adapter sends");
        try (PutCourse course = new PutCourse(names, records, lucene)) {
            Measured measured = new Turns(rounds, progress).run(course);
            raw.keep("index-put.csv", measured.csv());
            TurnsReport tables = new TurnsReport(measured, "records");
            report.printf(
                    """
                    ## Putting records

                    %s
                    Rounds: %d, after three to warm up; medians; for ratios also least and most, taken within each round. The sides take
                    turns with every call. A call puts %d records; %d pages a round, into an empty index and then over it. p50 and
                    p95 are of a call, MB of text. Sohoa sends for a call: %s. The bare client sends the very
                    same, one after the other; its documents are ready, so cutting text into syllables counts for Sohoa alone.
                    Embedded: the Lucene engine with the same records, which flushes to the disk with each call; as it is.

                    %s
                    """,
                    tables.figures(),
                    tables.rounds(),
                    SampleRecords.AT_A_TIME,
                    course.pages(),
                    course.requests(),
                    tables.limits());
            return measured.isWithinLimits();
        }
    }

    /** @return whether memory stayed flat */
    public boolean memory(int count, PrintStream report) throws IOException, InterruptedException {
        MemoryTrack track = fill(count);
        raw.keep("index-memory.csv", track.csv());
        report.printf("""
                ## Memory

                %s
                Records of one to three pages, %d a call, through our adapter into Elasticsearch. Heap: after collecting garbage.
                %s

                """, track.table("records"), SampleRecords.AT_A_TIME, track.verdict());
        return track.isFlat();
    }

    /** @param count records in the index */
    public void search(int rounds, int count, PrintStream report) throws IOException, InterruptedException {
        fill(count);
        progress.println("Filling the embedded index");
        fill(lucene, count);
        try (SearchCourse course = new SearchCourse(names, lucene)) {
            Measured measured = new Turns(rounds, progress).run(course);
            raw.keep("index-search.csv", measured.csv());
            report.printf("""
                    ## Searching

                    %s
                    In %d records; each query asks for twenty hits. The bare client sends the same bodies and reads the same fields;
                    understanding the query and cutting out the place of the hit are Sohoa's alone. Reported as it is.
                    """, new TurnsReport(measured, "queries").figures(), count);
        }
    }

    private MemoryTrack fill(int count) throws IOException, InterruptedException {
        MemoryTrack track = filled;
        if (track == null) {
            try (ElasticsearchSearch index = names.open(names.ours, names.address())) {
                index.beginRebuild();
                index.endRebuild();
                track = new LongRun("records", progress)
                        .run(count, (from, to) -> put(index, from, to, SampleRecords.AT_A_TIME));
            }
            filled = track;
        }
        return track;
    }

    private void fill(SearchIndex index, int count) {
        index.beginRebuild();
        put(index, 0, count, LARGE_CALL);
        index.endRebuild();
    }

    private void put(SearchIndex index, int from, int to, int atATime) {
        for (int begin = from; begin < to; begin += atATime) {
            index.put(records.range(begin, Math.min(to, begin + atATime)));
        }
    }

    @Override
    public void close() throws IOException {
        lucene.close();
        names.close();
    }
}
