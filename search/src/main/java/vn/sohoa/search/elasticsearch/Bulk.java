package vn.sohoa.search.elasticsearch;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._helpers.bulk.BulkIngester;
import co.elastic.clients.elasticsearch._helpers.bulk.BulkListener;
import co.elastic.clients.elasticsearch.core.BulkRequest;
import co.elastic.clients.elasticsearch.core.BulkResponse;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import co.elastic.clients.transport.BackoffPolicy;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Writes many documents, in requests of bounded size, one after another: whoever adds faster than the cluster takes has to
 * wait. What the cluster was too busy for is sent again.
 */
final class Bulk implements AutoCloseable {

    private static final long LARGEST_REQUEST = 5L << 20;
    private static final int MOST_DOCUMENTS = 1_000;
    private static final long FIRST_PAUSE_MILLIS = 100;
    private static final int ATTEMPTS = 8;

    private final BulkIngester<Void> ingester;
    private final AtomicReference<@Nullable IOException> failure = new AtomicReference<>();

    /** @param alias that exists: no index comes into being by being written */
    Bulk(ElasticsearchClient client, String alias) {
        ingester = BulkIngester.of(bulk -> bulk.client(client)
                .globalSettings(request -> request.index(alias).requireAlias(true))
                .maxSize(LARGEST_REQUEST)
                .maxOperations(MOST_DOCUMENTS)
                .maxConcurrentRequests(1)
                .backoffPolicy(BackoffPolicy.exponentialBackoff(FIRST_PAUSE_MILLIS, ATTEMPTS))
                .listener(new Failures()));
    }

    void index(PageDocument page) {
        ingester.add(operation -> operation.index(index -> index.id(page.id()).document(page)));
    }

    void delete(String id) {
        ingester.add(operation -> operation.delete(delete -> delete.id(id)));
    }

    /**
     * Waits until everything is written.
     *
     * @throws IOException when something was not; says what and why
     */
    @Override
    public void close() throws IOException {
        ingester.close();
        IOException first = failure.get();
        if (first != null) {
            throw first;
        }
    }

    private final class Failures implements BulkListener<Void> {

        @Override
        public void beforeBulk(long execution, BulkRequest request, List<Void> contexts) {
            // nothing to do
        }

        @Override
        public void afterBulk(long execution, BulkRequest request, List<Void> contexts, BulkResponse response) {
            for (BulkResponseItem item : response.items()) {
                if (item.error() != null) {
                    failure.compareAndSet(
                            null,
                            new IOException("page " + item.id() + " was refused: "
                                    + item.error().reason()));
                }
            }
        }

        @Override
        public void afterBulk(long execution, BulkRequest request, List<Void> contexts, Throwable problem) {
            failure.compareAndSet(null, new IOException(problem.getMessage(), problem));
        }
    }
}
