package vn.sohoa.bench.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.sohoa.bench.turns.Course;
import vn.sohoa.bench.turns.Side;
import vn.sohoa.bench.turns.Task;
import vn.sohoa.core.search.IndexedRecord;
import vn.sohoa.core.search.SearchIndex;
import vn.sohoa.search.elasticsearch.ElasticsearchSearch;
import vn.sohoa.search.lucene.LuceneSearch;

/**
 * Records put in groups, as the pipeline does, into indices that are empty at the beginning of each round, and once more
 * into the same. The bare client sends what our adapter was seen to send: the same documents, ready-made.
 */
final class PutCourse implements Course, AutoCloseable {

    private static final double LIMIT = 1.15;
    private static final int GROUPS = 30;

    private final List<List<IndexedRecord>> groups = new ArrayList<>();
    private final ElasticsearchSearch ours;
    private final ElasticsearchSearch maker;
    private final BareIndex bare;
    private final LuceneSearch lucene;
    private final List<List<Step>> first;
    private final List<List<Step>> again;

    PutCourse(Names names, SampleRecords records, LuceneSearch lucene) throws IOException {
        for (int number = 0; number < GROUPS; number++) {
            groups.add(records.group(number));
        }
        this.lucene = lucene;
        ours = names.open(names.ours, names.address());
        maker = names.open(names.bare, names.address());
        bare = new BareIndex(names.server(), names.bare);
        try (Recorder recorder = new Recorder(names.address());
                ElasticsearchSearch watched = names.open(names.recorded, recorder.address())) {
            empty(watched);
            recorder.take();
            first = watch(watched, recorder);
            again = watch(watched, recorder);
        }
    }

    private List<List<Step>> watch(SearchIndex index, Recorder recorder) throws IOException {
        List<List<Step>> all = new ArrayList<>();
        for (List<IndexedRecord> group : groups) {
            index.put(group);
            List<Step> steps = new ArrayList<>();
            for (Recorder.Asked asked : recorder.take()) {
                steps.add(Step.of(asked));
            }
            all.add(steps);
        }
        return all;
    }

    @Override
    public int warmUps() {
        return 3;
    }

    @Override
    public List<Task> tasks() {
        return List.of(task("put", first), task("put again", again));
    }

    private Task task(String name, List<List<Step>> steps) {
        long bytes = groups.stream().mapToLong(SampleRecords::bytes).sum() / GROUPS;
        return new Task(
                name,
                GROUPS,
                new Task.Size(SampleRecords.AT_A_TIME, bytes),
                List.of(
                        new Side("Sohoa", (round, piece) -> ours.put(groups.get(piece))),
                        new Side("bare client", (round, piece) -> {
                            for (Step step : steps.get(piece)) {
                                bare.write(step);
                            }
                        }),
                        new Side("Sohoa, embedded", (round, piece) -> lucene.put(groups.get(piece)))),
                Optional.of(LIMIT));
    }

    int pages() {
        return groups.stream().mapToInt(SampleRecords::pages).sum();
    }

    /** What a call was seen to send. */
    String requests() {
        List<Step> one = first.getFirst();
        long bulks = one.stream().filter(Step.Bulk.class::isInstance).count();
        long refreshes = one.stream().filter(Step.Refresh.class::isInstance).count();
        return bulks + " bulk, " + refreshes + " refresh, " + (one.size() - bulks - refreshes) + " search";
    }

    @Override
    public void begin(int round) {
        empty(ours);
        empty(maker);
        empty(lucene);
    }

    private static void empty(SearchIndex index) {
        index.beginRebuild();
        index.endRebuild();
    }

    @Override
    public void end(int round) throws IOException {
        if (bare.count() != pages()) {
            throw new IOException(
                    "not the same work: the bare client wrote " + bare.count() + " of " + pages() + " pages");
        }
    }

    @Override
    public void close() throws IOException {
        ours.close();
        maker.close();
        bare.close();
    }
}
