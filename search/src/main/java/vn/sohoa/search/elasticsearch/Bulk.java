package vn.sohoa.search.elasticsearch;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch.core.BulkResponse;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes many documents, in requests of bounded size, one after another: whoever adds faster than the cluster takes has to
 * wait. What the cluster was too busy for is sent again. The last request goes with {@link #finish}.
 */
final class Bulk {

    /** Of text, before it becomes JSON. */
    private static final int LARGEST_REQUEST = 2 << 20;

    private static final int MOST_DOCUMENTS = 1_000;
    private static final int TOO_BUSY = 429;
    private static final long FIRST_PAUSE_MILLIS = 100;
    private static final int ATTEMPTS = 8;

    private final ElasticsearchClient client;
    private final String alias;
    private final List<BulkOperation> waiting = new ArrayList<>();
    private long size;

    /** @param alias that exists: no index comes into being by being written */
    Bulk(ElasticsearchClient client, String alias) {
        this.client = client;
        this.alias = alias;
    }

    /** @throws IOException when something could not be written; says what and why */
    void index(PageDocument page) throws IOException {
        add(
                BulkOperation.of(operation ->
                        operation.index(index -> index.id(page.id()).document(page))),
                page.length());
    }

    /** @throws IOException when something could not be written; says what and why */
    void delete(String id) throws IOException {
        add(BulkOperation.of(operation -> operation.delete(delete -> delete.id(id))), id.length());
    }

    private void add(BulkOperation operation, long length) throws IOException {
        if (waiting.size() == MOST_DOCUMENTS || (size + length > LARGEST_REQUEST && !waiting.isEmpty())) {
            finish();
        }
        waiting.add(operation);
        size += length;
    }

    /**
     * Sends what is left.
     *
     * @throws IOException when something could not be written; says what and why
     */
    void finish() throws IOException {
        List<BulkOperation> left = List.copyOf(waiting);
        waiting.clear();
        size = 0;
        long pause = FIRST_PAUSE_MILLIS;
        for (int attempt = 1; !left.isEmpty(); attempt++) {
            left = send(left, attempt == ATTEMPTS);
            if (!left.isEmpty()) {
                rest(pause);
                pause *= 2;
            }
        }
    }

    /** @return what the cluster was too busy for; on the last try that is a failure like any other */
    private List<BulkOperation> send(List<BulkOperation> operations, boolean last) throws IOException {
        BulkResponse answer;
        try {
            answer = client.bulk(
                    request -> request.index(alias).requireAlias(true).operations(operations));
        } catch (ElasticsearchException e) {
            if (e.status() == TOO_BUSY && !last) {
                return operations;
            }
            throw e;
        }
        List<BulkOperation> again = new ArrayList<>();
        for (int i = 0; answer.errors() && i < operations.size(); i++) {
            BulkResponseItem item = answer.items().get(i);
            if (item.error() != null) {
                if (item.status() != TOO_BUSY || last) {
                    throw new IOException("page " + item.id() + " was refused: "
                            + item.error().reason());
                }
                again.add(operations.get(i));
            }
        }
        return again;
    }

    private static void rest(long millis) throws IOException {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while the cluster was busy");
        }
    }
}
