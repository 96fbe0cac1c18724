import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a one-stop system does before it scans: looks up what is on file, and attaches it to the new dossier. Needs nothing but
 * Java: {@code java LookUpAndAttach.java http://localhost:8080 1.000894 001168000123 H01.151-261102-0001}. With a token in
 * {@code SOHOA_TOKEN} it is sent along.
 */
public final class LookUpAndAttach {

    private static final int TRIES = 3;
    private static final Pattern ID = Pattern.compile("\"id\"\\s*:\\s*\"([0-9a-f-]{36})\"");

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final URI base;

    private LookUpAndAttach(URI base) {
        this.base = base;
    }

    public static void main(String... arguments) throws Exception {
        LookUpAndAttach client = new LookUpAndAttach(URI.create(arguments[0]));
        String procedure = arguments[1];
        String owner = arguments[2];
        String dossier = arguments[3];

        String found = client.post("/api/v1/lookups", """
                {"procedure": "%s", "owner": "%s", "dossier": "%s"}""".formatted(procedure, owner, dossier));
        System.out.println(found);
        if (!found.contains("\"outcome\":\"VALID\"")) {
            return;
        }
        Matcher id = ID.matcher(found);
        if (!id.find()) {
            throw new IOException("The answer has no id.");
        }
        System.out.println(client.post("/api/v1/attachments", """
                {"lookup": "%s", "dossier": "%s"}""".formatted(id.group(1), dossier)));
    }

    /** One key for all tries of a request: however often it arrives, it counts once and has one answer. */
    private String post(String path, String body) throws IOException, InterruptedException {
        String key = UUID.randomUUID().toString();
        for (int attempt = 1; ; attempt++) {
            try {
                HttpResponse<String> answer =
                        http.send(request(path, key, body), HttpResponse.BodyHandlers.ofString());
                if (answer.statusCode() == 200) {
                    return answer.body();
                }
                if (answer.statusCode() != 503 || attempt == TRIES) {
                    throw new IllegalStateException(answer.statusCode() + " " + answer.body());
                }
            } catch (IOException e) {
                if (attempt == TRIES) {
                    throw e;
                }
            }
            Thread.sleep(500L * attempt);
        }
    }

    private HttpRequest request(String path, String key, String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(path))
                .timeout(Duration.ofSeconds(10))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(HttpRequest.BodyPublishers.ofString(body));
        String token = System.getenv("SOHOA_TOKEN");
        return (token == null ? request : request.header("Authorization", "Bearer " + token)).build();
    }
}
