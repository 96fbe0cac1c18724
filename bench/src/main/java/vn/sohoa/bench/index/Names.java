package vn.sohoa.bench.index;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import vn.sohoa.search.elasticsearch.ElasticsearchSearch;
import vn.sohoa.search.elasticsearch.ElasticsearchSettings;
import vn.sohoa.testing.services.ElasticsearchServer;

/** The indices of a run on one server. */
final class Names implements AutoCloseable {

    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    private final ElasticsearchServer server;
    final String ours;
    final String bare;
    final String recorded;

    Names(ElasticsearchServer server) {
        this.server = server;
        ours = server.freshIndex();
        bare = server.freshIndex();
        recorded = server.freshIndex();
    }

    ElasticsearchServer server() {
        return server;
    }

    URI address() {
        return URI.create(server.address());
    }

    /** Our adapter, to be closed by the caller. */
    ElasticsearchSearch open(String name, URI node) {
        Optional<ElasticsearchSettings.Account> account = server.user().isEmpty()
                ? Optional.empty()
                : Optional.of(new ElasticsearchSettings.Account(server.user(), server.password()));
        return new ElasticsearchSearch(
                new ElasticsearchSettings(List.of(node), account, Optional.empty(), name, TIMEOUT));
    }

    /** Deletes them. */
    @Override
    public void close() throws IOException {
        for (String name : List.of(ours, bare, recorded)) {
            for (String index : server.get("/_cat/indices/" + name + "-*?h=index")
                    .body()
                    .lines()
                    .toList()) {
                server.delete("/" + index);
            }
            server.delete("/_index_template/" + name);
        }
    }
}
