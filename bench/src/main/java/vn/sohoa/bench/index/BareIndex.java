package vn.sohoa.bench.index;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.core.BulkRequest;
import co.elastic.clients.elasticsearch.core.BulkResponse;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.json.jackson.Jackson3JsonpMapper;
import co.elastic.clients.transport.rest5_client.Rest5ClientTransport;
import co.elastic.clients.transport.rest5_client.low_level.Rest5Client;
import co.elastic.clients.transport.rest5_client.low_level.Rest5ClientBuilder;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.message.BasicHeader;
import vn.sohoa.testing.services.ElasticsearchServer;

/** Elastic's own Java client as it comes, on the two names of an index that our adapter has made. */
final class BareIndex implements AutoCloseable {

    private final ElasticsearchClient client;
    private final String searched;
    private final String written;

    BareIndex(ElasticsearchServer server, String name) {
        Rest5ClientBuilder builder = Rest5Client.builder(URI.create(server.address()));
        if (!server.user().isEmpty()) {
            byte[] pair = (server.user() + ":" + server.password()).getBytes(StandardCharsets.UTF_8);
            builder.setDefaultHeaders(new Header[] {
                new BasicHeader("Authorization", "Basic " + Base64.getEncoder().encodeToString(pair))
            });
        }
        client = new ElasticsearchClient(new Rest5ClientTransport(builder.build(), new Jackson3JsonpMapper()));
        searched = name;
        written = name + "-write";
    }

    /** What a hit shows. */
    record Page(String record, String dossier, String file, int page, String text) {}

    /** Writes as our adapter did. */
    void write(Step step) throws IOException {
        switch (step) {
            case Step.Bulk bulk -> write(bulk);
            case Step.Refresh refresh -> client.indices().refresh(request -> request.index(written));
            case Step.Search search -> client.search(request(written, search), Void.class);
        }
    }

    private void write(Step.Bulk bulk) throws IOException {
        BulkRequest.Builder request = new BulkRequest.Builder().index(written).requireAlias(true);
        for (Step.Document document : bulk.documents()) {
            request.operations(operation ->
                    operation.index(index -> index.id(document.id()).document(document.fields())));
        }
        BulkResponse answer = client.bulk(request.build());
        if (answer.errors()) {
            throw new IOException("the cluster refused what the bare client wrote");
        }
    }

    /** A request that can be sent again and again. */
    SearchRequest searching(Step.Search search) {
        return request(searched, search);
    }

    SearchResponse<Page> search(SearchRequest request) throws IOException {
        return client.search(request, Page.class);
    }

    long count() throws IOException {
        return client.count(request -> request.index(written)).count();
    }

    @Override
    public void close() throws IOException {
        client.close();
    }

    private static SearchRequest request(String index, Step.Search search) {
        return SearchRequest.of(request -> request.index(index).withJson(new StringReader(search.body())));
    }
}
