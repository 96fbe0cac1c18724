package vn.sohoa.api.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;
import vn.sohoa.core.access.Holdings;
import vn.sohoa.core.access.Role;
import vn.sohoa.core.access.Sensitivity;
import vn.sohoa.core.catalogue.PaperEntry;

/**
 * Every endpoint by everybody: {@code access-matrix.txt} says what comes of it, for a dossier of one agency about one person.
 * What the table says is tried by signing in and asking; an endpoint that is not in it, and a row without an endpoint, fail.
 * What was seen is written to {@code target/access-matrix.txt}.
 */
class AccessMatrixIT extends OwnPapersIT {

    private static final Path TABLE = Path.of("src/test/resources/vn/sohoa/api/security/access-matrix.txt");
    private static final Path SEEN = Path.of("target/access-matrix.txt");

    private static final String JSON = "application/json";
    private static final String FORM = "application/x-www-form-urlencoded";

    /** Bodies that come past the gate and change nothing; what is refused behind the gate is fine too. */
    private static final Map<String, String> BODIES = Map.of(
            "POST /my/{paper}/links", "hours=24&opens=1",
            "POST /my/{paper}/requests", "text=x",
            "POST /dossiers/{dossier}/requests/{id}", "corrected=false&reason=x",
            "POST /api/v1/folders", "{\"paths\":[]}",
            "POST /api/v1/training", "{\"each\":-1,\"dryRun\":true}",
            "POST /api/v1/batches", "--x--\r\n",
            "PUT /api/v1/accounts/{name}/roles", "{\"roles\":[\"AUDITOR\"]}",
            "PUT /api/v1/accounts/{name}/open", "{\"open\":true}",
            "POST /api/v1/review/items/{item}/answer", "{\"reply\":\"SKIP\"}");

    private Endpoints endpoints;

    @Autowired
    private Holdings holdings;

    @Test
    void everyEndpointAnswersEverybodyAsTheTableSays() throws IOException {
        Map<String, Visitor> people = people();
        askAQuestion();
        List<String> seen = new ArrayList<>();
        seen.add("# endpoint | " + String.join(" | ", people.keySet()));
        endpoints = endpoints();
        for (String endpoint : endpoints.all()) {
            seen.add(endpoint + " | "
                    + people.values().stream()
                            .map(person -> outcome(person, endpoint))
                            .collect(Collectors.joining(" | ")));
        }
        Files.write(SEEN, seen);

        List<String> expected = Files.readAllLines(TABLE).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("##"))
                .map(line -> line.strip().replaceAll(" +", " "))
                .toList();
        assertThat(seen).containsExactlyElementsOf(expected);
    }

    @Test
    void searchesAndListsHoldOnlyWhatOneMaySee() {
        Map<String, Visitor> people = people();

        Awaitility.await() // the index follows a change of holding
                .atMost(Duration.ofMinutes(1))
                .until(() -> found(people, "officer") == 1 && found(people, "owner") == 1);
        for (String other : List.of("citizen", "officer elsewhere", "archivist elsewhere", "manager elsewhere")) {
            assertThat(found(people, other)).as(other).isZero();
            assertThat(people.get(other).get("/search?q=don").body())
                    .as(other)
                    .doesNotContain(dossier().id().toString());
        }
        assertThat(people.get("officer elsewhere").get("/api/v1/batches").body())
                .isEqualTo("[]");
        assertThat(people.get("officer elsewhere").get("/batches").body())
                .doesNotContain(dossier().batch().toString());
        assertThat(people.get("archivist elsewhere").get("/api/v1/review/next").body())
                .doesNotContain(dossier().id().toString());
    }

    @Test
    void aRestrictedDossierOfABatchIsANumber() {
        Map<String, Visitor> people = people();
        String batch = "/batches/" + dossier().batch();
        keep(Sensitivity.RESTRICTED);
        try {
            for (String address : List.of("/api/v1" + batch, batch)) {
                assertThat(people.get("archivist").get(address).body())
                        .as(address)
                        .doesNotContain("don.png", dossier().id().toString());
                assertThat(people.get("manager").get(address).body())
                        .as(address)
                        .contains(dossier().id().toString());
            }
            assertThat(people.get("archivist").get("/api/v1" + batch).body())
                    .contains("\"dossiersWithheld\":1", "\"dossiers\":[]", "\"lines\":[]");
            assertThat(people.get("archivist").get(batch).body()).contains("Và 1 hồ sơ khác");
        } finally {
            keep(Sensitivity.ORDINARY);
        }
    }

    private void keep(Sensitivity sensitivity) {
        holdings.keep("quan-ly", dossier().id(), Optional.of(HERE), sensitivity, "thử", OptionalLong.empty());
    }

    private static int found(Map<String, Visitor> people, String who) {
        return JsonMapper.shared()
                .readTree(people.get(who).get("/api/v1/search?q=don").body())
                .path("total")
                .asInt();
    }

    /** It is still asked about. */
    @Override
    PaperEntry.State typeIs() {
        return PaperEntry.State.ACCEPTED;
    }

    /** In the order of the table's columns. */
    private Map<String, Visitor> people() {
        Map<String, Visitor> people = new LinkedHashMap<>();
        people.put("nobody", visitor());
        people.put("owner", person("chu-ho-so", Role.CITIZEN, false));
        people.put("citizen", person("nguoi-khac", Role.CITIZEN, false));
        people.put("officer", person("can-bo", Role.OFFICER, true));
        people.put("archivist", person("luu-tru", Role.ARCHIVIST, true));
        people.put("manager", person("quan-ly", Role.RECORDS_MANAGER, true));
        people.put("officer elsewhere", person("can-bo-xa", Role.OFFICER, false));
        people.put("archivist elsewhere", person("luu-tru-xa", Role.ARCHIVIST, false));
        people.put("manager elsewhere", person("quan-ly-xa", Role.RECORDS_MANAGER, false));
        people.put("auditor", person("kiem-tra", Role.AUDITOR, true));
        people.put("administrator", person("quan-tri", Role.ADMINISTRATOR, true));
        people.put("operator", operator());
        account("thu-nghiem", Role.AUDITOR, Optional.of(HERE), Optional.empty());
        return people;
    }

    private Visitor person(String name, Role role, boolean here) {
        account(
                name,
                role,
                role == Role.CITIZEN ? Optional.empty() : Optional.of(here ? HERE : ELSEWHERE),
                role == Role.CITIZEN ? Optional.of(name.equals("chu-ho-so") ? OWNER : SOMEBODY) : Optional.empty());
        Visitor visitor = visitor();
        visitor.signIn(name, PASSWORD);
        return visitor.with("X-CSRF-TOKEN", visitor.token("/me"));
    }

    /** {@code ok} where the gate lets pass: what comes then depends on what is sent. */
    private String outcome(Visitor person, String endpoint) {
        String method = endpoint.substring(0, endpoint.indexOf(' '));
        HttpResponse<String> answer = person.send(
                endpoints.address(endpoint),
                request -> request.header("Content-Type", contentType(endpoint))
                        .method(method, HttpRequest.BodyPublishers.ofString(BODIES.getOrDefault(endpoint, "{}"))));
        int status = answer.statusCode();
        String location = answer.headers().firstValue("Location").orElse("");
        if (Stream.of("/login", "/me", "/my").anyMatch(location::endsWith)) {
            return location.replaceAll(".*/", "");
        }
        if (location.endsWith("problem=gone")) {
            return "404";
        }
        boolean passed = method.equals("GET") ? status / 100 == 2 : status / 100 == 2 || status / 100 == 3;
        boolean understood =
                !method.equals("GET") && List.of(400, 409, 415, 422).contains(status);
        return passed || understood ? "ok" : String.valueOf(status);
    }

    private static String contentType(String endpoint) {
        if (endpoint.equals("POST /api/v1/batches")) {
            return "multipart/form-data; boundary=x";
        }
        return endpoint.contains(" /api/") ? JSON : FORM;
    }

    /** About what a paper of the dossier is. */
    private void askAQuestion() {
        JdbcClient.create(database)
                .sql(
                        "INSERT INTO review_item (id, paper, field, priority) VALUES (:id, :paper, '', 1) ON CONFLICT DO NOTHING")
                .param("id", UUID.randomUUID())
                .param("paper", paper().value())
                .update();
    }
}
