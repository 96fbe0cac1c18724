package vn.sohoa.search.elasticsearch;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.json.jackson.Jackson3JsonpMapper;
import co.elastic.clients.transport.TransportUtils;
import co.elastic.clients.transport.rest5_client.Rest5ClientTransport;
import co.elastic.clients.transport.rest5_client.low_level.Rest5Client;
import co.elastic.clients.transport.rest5_client.low_level.Rest5ClientBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.message.BasicHeader;
import org.apache.hc.core5.util.Timeout;

/** Opens Elastic's own client as the settings say. */
final class Clients {

    private static final Duration LONGEST_CONNECT = Duration.ofSeconds(5);

    private Clients() {}

    /** To be closed by the caller. Connects to nothing yet. */
    static ElasticsearchClient open(ElasticsearchSettings settings) {
        Rest5ClientBuilder builder =
                Rest5Client.builder(settings.nodes().stream().map(Clients::host).toArray(HttpHost[]::new));
        Timeout silence = Timeout.of(settings.timeout());
        Timeout connect = settings.timeout().compareTo(LONGEST_CONNECT) < 0 ? silence : Timeout.of(LONGEST_CONNECT);
        builder.setConnectionConfigCallback(
                connection -> connection.setConnectTimeout(connect).setSocketTimeout(silence));
        builder.setRequestConfigCallback(
                request -> request.setResponseTimeout(silence).setConnectionRequestTimeout(silence));
        settings.account().ifPresent(account -> builder.setDefaultHeaders(new Header[] {basic(account)}));
        settings.caCertificate().ifPresent(file -> builder.setSSLContext(trusting(file)));
        return new ElasticsearchClient(new Rest5ClientTransport(builder.build(), new Jackson3JsonpMapper()));
    }

    private static HttpHost host(URI node) {
        return new HttpHost(node.getScheme(), node.getHost(), node.getPort());
    }

    private static Header basic(ElasticsearchSettings.Account account) {
        String pair = account.user() + ":" + account.password();
        return new BasicHeader(
                "Authorization", "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)));
    }

    private static javax.net.ssl.SSLContext trusting(Path authority) {
        try {
            return TransportUtils.sslContextFromHttpCaCrt(authority.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
