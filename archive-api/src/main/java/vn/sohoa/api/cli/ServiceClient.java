package vn.sohoa.api.cli;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.sohoa.api.rest.AccountChangeJson;
import vn.sohoa.api.rest.AccountJson;
import vn.sohoa.api.rest.BatchJson;
import vn.sohoa.api.rest.FolderDelivery;
import vn.sohoa.api.rest.ImportedJson;
import vn.sohoa.api.rest.LogVerificationJson;
import vn.sohoa.api.rest.PasswordJson;
import vn.sohoa.api.rest.RecognitionJson;
import vn.sohoa.api.rest.SearchJson;
import vn.sohoa.api.rest.TrainingJson;
import vn.sohoa.api.rest.TrainingRequest;
import vn.sohoa.api.rest.VerificationJson;
import vn.sohoa.api.security.OperatorKey;
import vn.sohoa.core.ArchiveException;
import vn.sohoa.core.access.Role;

/** Talks to a running service through its API. */
final class ServiceClient {

    private static final String ACCOUNTS = "/api/v1/accounts";
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    /** Receiving and verifying read every byte before they answer. */
    private static final Duration PATIENCE_FOR_READING_EVERYTHING = Duration.ofHours(12);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final JsonMapper json = JsonMapper.shared();
    private final URI base;
    private final String key;
    private final Locale language;

    ServiceClient(URI base, String key, Locale language) {
        this.base = base;
        this.key = key;
        this.language = language;
    }

    URI address() {
        return base;
    }

    /** Also while one of its parts is away: that is 503 then. */
    boolean answers() {
        try {
            int status = http.send(request("/actuator/health").build(), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
            return status == 200 || status == 503;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Hands over folders and files of this machine; returns when their bytes are safe. */
    BatchJson takeIn(List<Path> paths) {
        FolderDelivery delivery =
                new FolderDelivery(paths.stream().map(Path::toString).toList());
        return send(
                request("/api/v1/folders")
                        .timeout(PATIENCE_FOR_READING_EVERYTHING)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(json.writeValueAsString(delivery))),
                BatchJson.class);
    }

    BatchJson batch(UUID id) {
        return send(request("/api/v1/batches/" + id), BatchJson.class);
    }

    List<BatchJson> batches() {
        return List.of(send(request("/api/v1/batches"), BatchJson[].class));
    }

    SearchJson search(String words, int size) {
        return send(
                request("/api/v1/search?size=" + size + "&q=" + URLEncoder.encode(words, StandardCharsets.UTF_8)),
                SearchJson.class);
    }

    /** Asks for a dossier to be read again; returns at once. */
    RecognitionJson readAgain(UUID dossier) {
        return send(
                request("/api/v1/dossiers/" + dossier + "/recognition").POST(HttpRequest.BodyPublishers.noBody()),
                RecognitionJson.class);
    }

    /** The same for every dossier. */
    RecognitionJson readAllAgain() {
        return send(request("/api/v1/recognition").POST(HttpRequest.BodyPublishers.noBody()), RecognitionJson.class);
    }

    /** Imports a file of procedures, as a whole or not at all. */
    ImportedJson importProcedures(Path file) {
        boolean csv = file.toString().toLowerCase(Locale.ROOT).endsWith(".csv");
        try {
            return send(
                    request("/api/v1/procedures")
                            .header("Content-Type", csv ? "text/csv" : "application/json")
                            .POST(HttpRequest.BodyPublishers.ofFile(file)),
                    ImportedJson.class);
        } catch (FileNotFoundException e) {
            throw new RefusedException("There is no file " + file);
        }
    }

    /** How many dossiers wait for their next version. */
    long revisionsWaiting() {
        return send(request("/api/v1/recognition"), RecognitionJson.class).waiting();
    }

    /** Has a model learned; returns at once. */
    TrainingJson train(TrainingRequest request) {
        return send(
                request("/api/v1/training")
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(json.writeValueAsString(request))),
                TrainingJson.class);
    }

    /** How far the training is, or how the last one ended. */
    TrainingJson training() {
        return send(request("/api/v1/training"), TrainingJson.class);
    }

    /** Checks every byte of the archive; takes as long as reading it does. */
    VerificationJson verify() {
        return send(request("/api/v1/verification").timeout(PATIENCE_FOR_READING_EVERYTHING), VerificationJson.class);
    }

    List<AccountJson> accounts() {
        return List.of(send(request(ACCOUNTS), AccountJson[].class));
    }

    /** Opens an account and gives its password. */
    PasswordJson addAccount(AccountChangeJson wanted) {
        return send(body(request(ACCOUNTS), "POST", wanted), PasswordJson.class);
    }

    /** @param password null to have one made up */
    PasswordJson setPassword(String account, @Nullable String password) {
        AccountChangeJson wanted = new AccountChangeJson(null, null, null, null, null, password, null);
        return send(body(request(ACCOUNTS + "/" + encoded(account) + "/password"), "PUT", wanted), PasswordJson.class);
    }

    void setAccountOpen(String account, boolean open) {
        AccountChangeJson wanted = new AccountChangeJson(null, null, null, null, null, null, open);
        exchange(body(request(ACCOUNTS + "/" + encoded(account) + "/open"), "PUT", wanted));
    }

    void setRoles(String account, Set<Role> roles) {
        AccountChangeJson wanted = new AccountChangeJson(null, null, roles, null, null, null, null);
        exchange(body(request(ACCOUNTS + "/" + encoded(account) + "/roles"), "PUT", wanted));
    }

    private HttpRequest.Builder body(HttpRequest.Builder request, String method, Object body) {
        return request.header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(json.writeValueAsString(body)));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** Walks the log of who saw whose papers; takes as long as reading it does. */
    LogVerificationJson verifyLog() {
        return send(
                request("/api/v1/verification/log").timeout(PATIENCE_FOR_READING_EVERYTHING),
                LogVerificationJson.class);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(base.resolve(path))
                .timeout(PATIENCE)
                .header(OperatorKey.HEADER, key)
                .header("Accept-Language", language.toLanguageTag());
    }

    private <T> T send(HttpRequest.Builder request, Class<T> type) {
        return json.readValue(exchange(request), type);
    }

    private String exchange(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() >= 400) {
                throw new RefusedException(detail(answer));
            }
            return answer.body();
        } catch (IOException e) {
            throw new RefusedException("The service at " + base + " does not answer: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RefusedException("Interrupted");
        }
    }

    private String detail(HttpResponse<String> answer) {
        try {
            JsonNode problem = json.readTree(answer.body());
            String lines = problem.path("lines")
                    .valueStream()
                    .map(line -> "\n  - " + line.path("place").asString() + " · "
                            + line.path("reason").asString() + " "
                            + line.path("remedy").asString() + " ["
                            + line.path("value").asString() + "]")
                    .collect(Collectors.joining());
            return problem.path("detail").asString(answer.body()) + lines;
        } catch (JacksonException e) {
            return "HTTP " + answer.statusCode();
        }
    }

    /** The service said no, with its reason. */
    static final class RefusedException extends ArchiveException {
        RefusedException(String reason) {
            super(reason, null);
        }
    }
}
