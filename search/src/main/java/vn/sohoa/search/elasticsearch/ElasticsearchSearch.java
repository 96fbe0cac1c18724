package vn.sohoa.search.elasticsearch;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import vn.sohoa.core.StoreUnavailableException;
import vn.sohoa.core.access.Scope;
import vn.sohoa.core.record.DossierId;
import vn.sohoa.core.record.RecordId;
import vn.sohoa.core.search.IndexedRecord;
import vn.sohoa.core.search.RecordSearch;
import vn.sohoa.core.search.SearchIndex;
import vn.sohoa.core.search.SearchPage;
import vn.sohoa.core.search.SearchQuery;
import vn.sohoa.search.wording.Snippets;
import vn.sohoa.search.wording.Tier;
import vn.sohoa.search.wording.TierAnalyzer;
import vn.sohoa.search.wording.Wording;

/**
 * Full-text search in an Elasticsearch cluster. One document per page of paper. May be used by several threads; one service
 * at a time writes an index.
 */
public final class ElasticsearchSearch implements SearchIndex, RecordSearch, AutoCloseable {

    private static final String STORE = "search index";

    /** As many hits as the cluster gives in one answer ({@code index.max_result_window}). */
    static final int LARGEST_ANSWER = 10_000;

    /** Best first; equal ones in an order of their own, so that no page of hits repeats another. */
    private static final List<SortOptions> ORDER = List.of(
            SortOptions.of(by -> by.score(score -> score.order(SortOrder.Desc))),
            SortOptions.of(by -> by.field(field -> field.field("record").order(SortOrder.Asc))),
            SortOptions.of(by -> by.field(field -> field.field("page").order(SortOrder.Asc))));

    private static final List<String> SHOWN = List.of("record", "dossier", "file", "page", "text");

    private final ElasticsearchClient client;
    private final PageIndices indices;
    private final TierAnalyzer analyzer = new TierAnalyzer();
    private final Snippets snippets = new Snippets(analyzer);

    /** Asks the cluster for nothing yet. */
    public ElasticsearchSearch(ElasticsearchSettings settings) {
        client = Clients.open(settings);
        indices = new PageIndices(client, settings.index(), Clock.systemUTC());
    }

    @Override
    public boolean isReady() {
        return ask(indices::isReady);
    }

    @Override
    public void beginRebuild() {
        tell(indices::begin);
    }

    @Override
    public void endRebuild() {
        tell(indices::end);
    }

    @Override
    public void put(List<IndexedRecord> records) {
        Map<RecordId, IndexedRecord> last = new LinkedHashMap<>();
        records.forEach(record -> last.put(record.record(), record));
        if (!last.isEmpty()) {
            tell(() -> put(last));
        }
    }

    private void put(Map<RecordId, IndexedRecord> records) throws IOException {
        String put = UUID.randomUUID().toString();
        Bulk bulk = new Bulk(client, indices.written());
        for (IndexedRecord record : records.values()) {
            for (PageDocument page : PageDocument.of(record, put, analyzer)) {
                bulk.index(page);
            }
        }
        bulk.finish();
        refresh();
        Query stale = stale(records, put);
        for (List<String> pages = ids(stale); !pages.isEmpty(); pages = ids(stale)) {
            for (String page : pages) {
                bulk.delete(page);
            }
            bulk.finish();
            refresh();
        }
    }

    /** Pages of these records that another put has left. */
    private static Query stale(Map<RecordId, IndexedRecord> records, String put) {
        List<FieldValue> ids = records.keySet().stream()
                .map(id -> FieldValue.of(id.toString()))
                .toList();
        return Query.of(query -> query.bool(bool -> bool.filter(
                        record -> record.terms(terms -> terms.field("record").terms(values -> values.value(ids))))
                .mustNot(fresh -> fresh.term(term -> term.field("put").value(put)))));
    }

    private List<String> ids(Query query) throws IOException {
        return client
                .search(
                        search -> search.index(indices.written())
                                .query(query)
                                .source(source -> source.fetch(false))
                                .size(LARGEST_ANSWER),
                        Void.class)
                .hits()
                .hits()
                .stream()
                .map(Hit::id)
                .toList();
    }

    private void refresh() throws IOException {
        client.indices().refresh(refresh -> refresh.index(indices.written()));
    }

    @Override
    public SearchPage search(SearchQuery query) {
        Wording wording = Wording.of(query.text(), analyzer.of(Tier.TONE));
        if (wording.isEmpty()) {
            return new SearchPage(0, List.of());
        }
        Query within = within(wording, query.scope());
        return ask(() -> search(within, wording, (long) query.page() * query.size(), query.size()));
    }

    /** The scope neither scores nor is counted: what lies outside is as if it were not there. */
    private static Query within(Wording wording, Scope scope) {
        return Query.of(
                query -> query.bool(both -> both.must(WordingQuery.of(wording)).filter(ScopeQuery.of(scope))));
    }

    private SearchPage search(Query query, Wording wording, long offset, int size) throws IOException {
        if (offset + size > LARGEST_ANSWER) {
            return farBehind(query, wording, offset, size);
        }
        SearchResponse<PageDocument> answer = client.search(
                search -> search.index(indices.searched())
                        .query(query)
                        .from((int) offset)
                        .size(size)
                        .sort(ORDER)
                        .trackTotalHits(track -> track.enabled(true))
                        .source(source -> source.filter(filter -> filter.includes(SHOWN))),
                PageDocument.class);
        return new SearchPage(total(answer), hits(answer.hits().hits(), wording));
    }

    /** Walks past the hits before, in an index that stands still meanwhile. */
    private SearchPage farBehind(Query query, Wording wording, long offset, int size) throws IOException {
        long total = client.count(count -> count.index(indices.searched()).query(query))
                .count();
        if (offset >= total) {
            return new SearchPage(total, List.of());
        }
        try (PointInTime index = PointInTime.open(client, indices.searched())) {
            List<FieldValue> last = List.of();
            for (long left = offset; left > 0; left -= LARGEST_ANSWER) {
                int step = (int) Math.min(left, LARGEST_ANSWER);
                List<Hit<Void>> passed = index.after(last, query, ORDER, step, List.of(), Void.class);
                if (passed.size() < step) {
                    return new SearchPage(total, List.of());
                }
                last = passed.getLast().sort();
            }
            return new SearchPage(
                    total, hits(index.after(last, query, ORDER, size, SHOWN, PageDocument.class), wording));
        }
    }

    private List<SearchPage.Hit> hits(List<Hit<PageDocument>> found, Wording wording) {
        List<SearchPage.Hit> hits = new ArrayList<>();
        for (Hit<PageDocument> hit : found) {
            PageDocument page = Objects.requireNonNull(hit.source());
            hits.add(new SearchPage.Hit(
                    RecordId.parse(page.record()),
                    DossierId.parse(page.dossier()),
                    page.file(),
                    page.page(),
                    snippets.of(page.text(), wording),
                    Objects.requireNonNullElse(hit.score(), 0.0)));
        }
        return hits;
    }

    private static long total(SearchResponse<?> answer) {
        return Objects.requireNonNull(answer.hits().total()).value();
    }

    @Override
    public void close() {
        tell(client::close);
    }

    private interface Question<T> {
        T ask() throws IOException;
    }

    private interface Order {
        void tell() throws IOException;
    }

    private static void tell(Order order) {
        ask(() -> {
            order.tell();
            return true;
        });
    }

    private static <T> T ask(Question<T> question) {
        try {
            return question.ask();
        } catch (IOException | ElasticsearchException e) {
            throw new StoreUnavailableException(STORE, e);
        }
    }
}
