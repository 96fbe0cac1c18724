package vn.sohoa.search.elasticsearch;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.Time;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.io.IOException;
import java.util.List;

/** An index as it was when this was opened. Close it: the cluster keeps it until then, or for a minute after each use. */
final class PointInTime implements AutoCloseable {

    private static final Time KEPT = Time.of(time -> time.time("1m"));

    private final ElasticsearchClient client;
    private final String id;

    private PointInTime(ElasticsearchClient client, String id) {
        this.client = client;
        this.id = id;
    }

    static PointInTime open(ElasticsearchClient client, String index) throws IOException {
        return new PointInTime(
                client,
                client.openPointInTime(open -> open.index(index).keepAlive(KEPT))
                        .id());
    }

    /**
     * The hits that follow one.
     *
     * @param last its sort values; empty to begin with the first
     * @param fields to fetch; none to fetch nothing
     */
    <T> List<Hit<T>> after(
            List<FieldValue> last, Query query, List<SortOptions> order, int size, List<String> fields, Class<T> type)
            throws IOException {
        return client.search(
                        search -> {
                            search.pit(pit -> pit.id(id).keepAlive(KEPT))
                                    .query(query)
                                    .sort(order)
                                    .size(size)
                                    .trackTotalHits(track -> track.enabled(false));
                            if (!last.isEmpty()) {
                                search.searchAfter(last);
                            }
                            return fields.isEmpty()
                                    ? search.source(source -> source.fetch(false))
                                    : search.source(source -> source.filter(filter -> filter.includes(fields)));
                        },
                        type)
                .hits()
                .hits();
    }

    @Override
    public void close() throws IOException {
        client.closePointInTime(close -> close.id(id));
    }
}
