package vn.sohoa.testing.services;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An Elasticsearch: the one named by {@code SOHOA_TEST_ES_URL} (with {@code _USER} and {@code _PASSWORD}, of an account that
 * may make indices named {@code sohoa-test-*}), or one started here.
 */
public final class ElasticsearchServer extends OwnServer {

    private static final AtomicInteger INDICES = new AtomicInteger();
    private static final Pattern VERSION = Pattern.compile("\"version\"\\s*:\\s*\"([^\"]+)\"");

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final String user;
    private final String password;
    private final String version;

    private ElasticsearchServer(String address, String user, String password, Optional<StartedServer> started) {
        super(address, started);
        this.user = user;
        this.password = password;
        awaitAnswer();
        this.version = askVersion();
    }

    /**
     * The server of this JVM; started when first asked for.
     *
     * @throws IllegalStateException when there is none to be had; says what to do
     */
    public static ElasticsearchServer shared() {
        return Shared.SERVER;
    }

    private static final class Shared {

        private static final ElasticsearchServer SERVER = begin(System.getenv());
    }

    private static ElasticsearchServer begin(Map<String, String> environment) {
        String url = environment.getOrDefault("SOHOA_TEST_ES_URL", "");
        ElasticsearchServer server = url.isEmpty()
                ? begin(Starting.start(ServiceImage.ELASTICSEARCH, ElasticsearchProcess::create))
                : new ElasticsearchServer(
                        url.replaceAll("/+$", ""),
                        environment.getOrDefault("SOHOA_TEST_ES_USER", ""),
                        environment.getOrDefault("SOHOA_TEST_ES_PASSWORD", ""),
                        Optional.empty());
        System.out.println(server.describe());
        return server;
    }

    private static ElasticsearchServer begin(StartedServer started) {
        return new ElasticsearchServer("http://127.0.0.1:" + started.port(), "", "", Optional.of(started));
    }

    @Override
    public String name() {
        return "Elasticsearch";
    }

    @Override
    public String version() {
        return version;
    }

    /** Empty where there is no log-in. */
    public String user() {
        return user;
    }

    public String password() {
        return password;
    }

    /** A name that no index of the server begins with. */
    public String freshIndex() {
        return "sohoa-test-" + ProcessHandle.current().pid() + "-" + INDICES.incrementAndGet();
    }

    @Override
    Optional<String> silence() {
        try {
            int status =
                    get("/_cluster/health?wait_for_status=yellow&timeout=1s").statusCode();
            return status == 200 ? Optional.empty() : Optional.of("status " + status);
        } catch (IOException e) {
            return Optional.of(e.toString());
        }
    }

    private String askVersion() {
        try {
            Matcher version = VERSION.matcher(
                    get("/_nodes/_local?filter_path=nodes.*.version").body());
            return version.find() ? version.group(1) : "(version unknown)";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return the answer to a question of the REST API */
    public HttpResponse<String> get(String path) throws IOException {
        return send(request(path).GET());
    }

    /** Sends a body of JSON. */
    public HttpResponse<String> put(String path, String json) throws IOException {
        return send(request(path)
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(json)));
    }

    public HttpResponse<String> delete(String path) throws IOException {
        return send(request(path).DELETE());
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(address() + path)).timeout(Duration.ofSeconds(30));
        if (!user.isEmpty()) {
            String pair = user + ":" + password;
            request.header(
                    "Authorization",
                    "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)));
        }
        return request;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
