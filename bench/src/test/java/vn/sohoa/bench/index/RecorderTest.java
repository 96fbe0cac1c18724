package vn.sohoa.bench.index;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RecorderTest {

    private HttpServer cluster;

    @BeforeEach
    void start() throws IOException {
        cluster = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        cluster.createContext("/", exchange -> {
            byte[] answer = (exchange.getRequestMethod() + " " + exchange.getRequestURI() + " "
                            + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8))
                    .getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("X-Elastic-Product", "Elasticsearch");
            exchange.sendResponseHeaders(201, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        cluster.start();
    }

    @AfterEach
    void stop() {
        cluster.stop(0);
    }

    @Test
    void passesOnWhatItNotes() throws IOException, InterruptedException {
        URI address = URI.create("http://127.0.0.1:" + cluster.getAddress().getPort());
        try (Recorder recorder = new Recorder(address);
                HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = client.send(
                    HttpRequest.newBuilder(recorder.address().resolve("/pages/_search?typed_keys=true"))
                            .POST(HttpRequest.BodyPublishers.ofString("{\"q\":\"xã\"}"))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());

            assertThat(answer.statusCode()).isEqualTo(201);
            assertThat(answer.body()).isEqualTo("POST /pages/_search?typed_keys=true {\"q\":\"xã\"}");
            assertThat(answer.headers().firstValue("X-Elastic-Product")).contains("Elasticsearch");
            assertThat(recorder.take()).containsExactly(new Recorder.Asked("POST", "/pages/_search", "{\"q\":\"xã\"}"));
            assertThat(recorder.take()).isEmpty();
        }
    }
}
