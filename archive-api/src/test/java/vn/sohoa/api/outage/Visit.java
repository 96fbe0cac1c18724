package vn.sohoa.api.outage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.sohoa.api.health.Part;

/** Somebody who uses the service in a browser and through the API, and says what came of it. */
final class Visit {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String AS_ALWAYS = "as always";

    /** As the pages say in Vietnamese that a part is away. */
    private static final Map<Part, String> AWAY = Map.of(
            Part.CATALOGUE, "Danh mục hồ sơ tạm thời không phản hồi",
            Part.STORE, "Kho lưu trữ tạm thời không phản hồi",
            Part.SEARCH, "Chỉ mục tra cứu tạm thời không phản hồi");

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI service;

    Visit(int port) {
        service = URI.create("http://localhost:" + port);
    }

    JsonNode health() {
        return json(get("/actuator/health"));
    }

    /** The parts that are not up. */
    String down() {
        JsonNode parts = health().path("components");
        return Stream.of(Part.CATALOGUE, Part.STORE, Part.SEARCH)
                .map(Part::key)
                .filter(part -> !parts.path(part).path("status").asString().equals("UP"))
                .map(part -> "`" + part + "` DOWN")
                .collect(Collectors.joining(", "));
    }

    /** What a page shows: all, all but what a part has to give, or that a part is away. */
    String page(String path) {
        HttpResponse<String> answer = get(path);
        String away = AWAY.entrySet().stream()
                .filter(part -> answer.body().contains(part.getValue()))
                .map(part -> part.getKey().key())
                .collect(Collectors.joining(", "));
        return switch (answer.statusCode()) {
            case 200 -> away.isEmpty() ? AS_ALWAYS : "in part (" + away + " is away)";
            case 503 -> "503: " + away + " is away";
            default -> unexpected(answer);
        };
    }

    /** What the API gives. */
    String resource(String path) {
        return spoken(get(path));
    }

    /** What becomes of an upload. */
    String handIn(Path file) {
        return spoken(upload(file));
    }

    HttpResponse<String> upload(Path file) {
        String boundary = "sohoa-outage";
        try {
            byte[] head = ("--" + boundary + "\r\nContent-Disposition: form-data; name=\"files\"; filename=\""
                            + file.getFileName() + "\"\r\nContent-Type: image/png\r\n\r\n")
                    .getBytes(StandardCharsets.UTF_8);
            byte[] tail = ("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8);
            return send(HttpRequest.newBuilder(service.resolve("/api/v1/batches"))
                    .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                    .POST(HttpRequest.BodyPublishers.ofByteArrays(List.of(head, Files.readAllBytes(file), tail))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The pages that hold a word, each named as often as it is found: {@code record#page}. */
    List<String> found(String word) {
        return json(get("/api/v1/search?size=100&q=" + word))
                .path("hits")
                .valueStream()
                .map(hit ->
                        hit.path("recordId").asString() + "#" + hit.path("page").asInt())
                .toList();
    }

    private static String spoken(HttpResponse<String> answer) {
        return switch (answer.statusCode()) {
            case 200, 202 -> AS_ALWAYS;
            case 503 -> "503: " + json(answer).path("part").asString() + " is away";
            default -> unexpected(answer);
        };
    }

    private static String unexpected(HttpResponse<String> answer) {
        return answer.statusCode() + ": " + answer.body();
    }

    private HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(service.resolve(path)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }
}
