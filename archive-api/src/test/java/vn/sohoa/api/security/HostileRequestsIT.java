package vn.sohoa.api.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import tools.jackson.databind.json.JsonMapper;
import vn.sohoa.core.access.Role;

/**
 * What no page and no honest program sends, to every endpoint, by somebody who may use it: refused in words, never by an error
 * of ours. A new endpoint is tried without being named here.
 */
@ExtendWith(OutputCaptureExtension.class)
class HostileRequestsIT extends OwnPapersIT {

    private static final String JSON = "application/json";
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String NUL = "a\u0000b";
    private static final String HALF_A_CHARACTER = "a\ud800b";
    private static final String FORGED_LINE = "2026-01-01T00:00:00.000Z  INFO 1 --- forged by an attacker";

    /** Of which the value alone is hostile; what they hold is text, a number, a day or an id. */
    private static final List<String> VALUES = List.of(
            NUL,
            "x\r\n" + FORGED_LINE,
            "../../../../etc/passwd",
            "-1",
            "99999999999999999999",
            "NaN",
            "9".repeat(5_000),
            "' OR '1'='1",
            "\u202e\u0007\u001b[2J",
            "http://169.254.169.254/latest/meta-data");

    /** So many of them are enough for addresses. */
    private static final int WORST = 5;

    private Map<String, Visitor> people = Map.of();
    private String lookup = "";
    private Endpoints endpoints;
    /** Of an address of their own: whoever guesses codes is turned away after a hundred. */
    private Visitor guesser;

    @BeforeEach
    void comeIn() {
        endpoints = endpoints();
        guesser = from("127.0.0.41");
        people = Map.of(
                "officer", person("can-bo-thu", Role.OFFICER),
                "auditor", person("kiem-tra-thu", Role.AUDITOR),
                "owner", owner(),
                "operator", operator());
        account("thu-nghiem", Role.AUDITOR, Optional.of(HERE), Optional.empty());
        lookup = JsonMapper.shared()
                .readTree(post(
                                "POST /api/v1/lookups",
                                JSON,
                                "{\"procedure\":\"2.000720\",\"owner\":\"" + OWNER.value() + "\"}")
                        .body())
                .path("id")
                .asString();
        assertThat(lookup).isNotEmpty();
    }

    @Test
    void malformedJsonIsAProblemThatNamesThePlace() {
        SoftAssertions all = new SoftAssertions();
        jsonEndpoints().keySet().forEach(endpoint -> {
            for (String bad : List.of("{\"value\": ", "{\"value\": 'x'}", "{\"value\": \"a\" \"b\"}", "{}}", "x")) {
                HttpResponse<String> answer = post(endpoint, JSON, bad);
                problem(all, endpoint + " " + bad, answer, 400);
                all.assertThat(answer.body()).as(endpoint + " " + bad).contains("line 1");
            }
        });
        all.assertAll();
    }

    @Test
    void jsonOfAnotherShapeIsAProblem() {
        SoftAssertions all = new SoftAssertions();
        jsonEndpoints().keySet().forEach(endpoint -> {
            for (String bad : List.of(
                    "",
                    "null",
                    "[]",
                    "\"x\"",
                    "1e400",
                    "[" + "[".repeat(5_000),
                    "{\"a\":".repeat(2_000),
                    "{\"value\":\"\\ud800\"",
                    "NaN")) {
                problem(all, endpoint + " " + shortened(bad), post(endpoint, JSON, bad), 400);
            }
            problem(all, endpoint + " no UTF-8", post(endpoint, JSON, BodyPublishers.ofByteArray(notUtf8())), 400);
            problem(all, endpoint + " XML", post(endpoint, "application/xml", "<a/>"), 415);
            problem(
                    all,
                    endpoint + " a large one",
                    post(endpoint, JSON, "{\"value\": \"" + "x".repeat(2 << 20) + "\"}"),
                    413);
        });
        all.assertAll();
    }

    @Test
    void fieldsOfAnotherTypeAndFieldsSaidTwiceAreNamed() {
        SoftAssertions all = new SoftAssertions();
        jsonEndpoints().forEach((endpoint, body) -> {
            for (RecordComponent field : body.getRecordComponents()) {
                String name = "\"" + field.getName() + "\"";
                HttpResponse<String> wrong = post(endpoint, JSON, "{" + name + ":{\"x\":{}}}");
                problem(all, endpoint + " " + name, wrong, 400);
                all.assertThat(wrong.body())
                        .as(endpoint + " " + name)
                        .contains("\\" + name.replaceFirst("\"$", "\\\\\""));
                HttpResponse<String> twice = post(endpoint, JSON, "{" + name + ":null," + name + ":null}");
                problem(all, endpoint + " twice " + name, twice, 400);
                all.assertThat(twice.body()).as(endpoint + " twice " + name).contains("line 1");
            }
        });
        all.assertAll();
    }

    @Test
    void textsInJsonThatNobodyTypesAreRefused() {
        SoftAssertions all = new SoftAssertions();
        jsonEndpoints().forEach((endpoint, body) -> {
            for (RecordComponent field : body.getRecordComponents()) {
                boolean many = Iterable.class.isAssignableFrom(field.getType());
                for (String text : List.of(NUL, HALF_A_CHARACTER, "x".repeat(60_000), "-99999999999999999999")) {
                    String value = "\"" + text.replace("\u0000", "\\u0000").replace("\ud800", "\\ud800") + "\"";
                    String sent = "{\"" + field.getName() + "\":" + (many ? "[" + value + "]" : value) + "}";
                    understood(all, endpoint + " " + shortened(sent), post(endpoint, JSON, sent));
                }
            }
        });
        all.assertAll();
    }

    @Test
    void manifestsAndFilesOfProceduresThatAreNoneAreProblems() {
        SoftAssertions all = new SoftAssertions();
        for (String bad :
                List.of("{", "[]", "{\"dossiers\": 1}", "[".repeat(5_000), "{\"dossiers\":[{\"name\":1e400}]}")) {
            HttpResponse<String> answer = upload(bad);
            problem(all, "manifest " + shortened(bad), answer, 400);
            all.assertThat(answer.body()).as(shortened(bad)).contains("manifest");
        }
        for (String type : List.of(JSON, "text/csv")) {
            for (String bad :
                    List.of("{", "[[[", "\u0000", "a,b\n\"", "[".repeat(5_000), "{\"procedures\":[{\"code\":{}}]}")) {
                understood(all, type + " " + shortened(bad), post("POST /api/v1/procedures", type, bad));
            }
        }
        all.assertAll();
    }

    @Test
    void addressesThatNobodyWasGivenAreRefusedInWords() {
        SoftAssertions all = new SoftAssertions();
        endpoints.ours().forEach((endpoint, method) -> {
            for (String value : VALUES.subList(0, WORST)) {
                for (String variable : annotated(method, PathVariable.class)) {
                    String other = endpoint.replaceFirst("\\{[*]?" + variable + "}", encoded(value));
                    understood(all, other, send(other, endpoint, FORM, BodyPublishers.noBody()));
                }
            }
        });
        all.assertAll();
    }

    @Test
    void questionsAndFormsThatNoPageSendsAreRefusedInWords() {
        SoftAssertions all = new SoftAssertions();
        endpoints.ours().forEach((endpoint, method) -> {
            List<String> names = annotated(method, RequestParam.class);
            for (String value : names.isEmpty() ? List.<String>of() : VALUES) {
                String fields =
                        names.stream().map(name -> name + "=" + encoded(value)).collect(Collectors.joining("&"));
                HttpResponse<String> answer = endpoint.startsWith("GET")
                        ? send(endpoint + "?" + fields, endpoint, FORM, BodyPublishers.noBody())
                        : send(endpoint, endpoint, FORM, BodyPublishers.ofString(fields));
                understood(all, endpoint + " " + shortened(fields), answer);
            }
        });
        all.assertAll();
    }

    @AfterEach
    void noLineOfTheLogIsForged(CapturedOutput log) {
        assertThat(log.toString().lines())
                .noneMatch(
                        line -> line.startsWith(FORGED_LINE) || line.contains("\u001b[2J") || line.contains("\u2028"));
    }

    @Test
    void whatIsSentForgesNoLineOfTheLog(CapturedOutput log) {
        String forged = "x\r\n" + FORGED_LINE + "\u2028" + FORGED_LINE + "\u001b[2J";
        Visitor attacker = visitor();
        attacker.signIn(forged, forged);
        attacker.send("/api/v1/batches", request -> request.header("Authorization", "Bearer " + encoded(forged)));
        attacker.send("/login", request -> request.header("X-Forwarded-For", "1.2.3.4 " + FORGED_LINE));
        operator().get("/search?q=" + encoded(forged));
        post("POST /api/v1/folders", JSON, "{\"paths\":[\"/tmp/x\\r\\n" + FORGED_LINE + "\"]}");
        post("POST /api/v1/accounts", JSON, "{\"name\":\"x\\r\\n" + FORGED_LINE + "\"}");
        assertThat(log).as("what is looked at").contains("Sign-in refused");
    }

    private Map<String, Class<?>> jsonEndpoints() {
        Map<String, Class<?>> found = endpoints.ours().entrySet().stream()
                .filter(endpoint ->
                        body(endpoint.getValue()).filter(Class::isRecord).isPresent())
                .collect(Collectors.toMap(
                        Map.Entry::getKey, endpoint -> body(endpoint.getValue()).orElseThrow()));
        assertThat(found).containsKeys("POST /api/v1/lookups", "PUT /api/v1/papers/{id}/type");
        return found;
    }

    private static Optional<Class<?>> body(HandlerMethod method) {
        return Arrays.stream(method.getMethodParameters())
                .filter(parameter -> parameter.hasParameterAnnotation(RequestBody.class))
                .<Class<?>>map(MethodParameter::getParameterType)
                .findFirst();
    }

    private static List<String> annotated(HandlerMethod method, Class<? extends java.lang.annotation.Annotation> kind) {
        return Arrays.stream(method.getMethodParameters())
                .filter(parameter -> parameter.hasParameterAnnotation(kind))
                .map(parameter ->
                        Objects.requireNonNull(parameter.getParameter().getName(), "compiled with names of parameters"))
                .toList();
    }

    private static void problem(SoftAssertions all, String what, HttpResponse<String> answer, int status) {
        all.assertThat(answer.statusCode()).as(what + ": " + answer.body()).isEqualTo(status);
        all.assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                .as(what)
                .startsWith("application/problem+json");
        tellsNothing(all, what, answer);
    }

    /** Where it was of no harm after all, it may be answered. */
    private static void understood(SoftAssertions all, String what, HttpResponse<String> answer) {
        all.assertThat(answer.statusCode()).as(what + ": " + answer.body()).isLessThan(500);
        tellsNothing(all, what, answer);
    }

    private static void tellsNothing(SoftAssertions all, String what, HttpResponse<String> answer) {
        all.assertThat(answer.body())
                .as(what)
                .doesNotContain(
                        "Exception",
                        "\tat ",
                        "java.lang",
                        "vn.sohoa.",
                        "org.springframework",
                        "tools.jackson",
                        "SELECT ");
    }

    private HttpResponse<String> post(String endpoint, String type, String body) {
        return post(endpoint, type, BodyPublishers.ofString(body));
    }

    private HttpResponse<String> post(String endpoint, String type, BodyPublisher body) {
        return send(endpoint, endpoint, type, body);
    }

    private HttpResponse<String> send(String changed, String endpoint, String type, BodyPublisher body) {
        String method = endpoint.substring(0, endpoint.indexOf(' '));
        String here = changed.replace("/lookups/{id}", "/lookups/" + lookup);
        return who(endpoint)
                .send(
                        endpoints.address(here),
                        request -> request.header("Content-Type", type).method(method, body));
    }

    private Visitor who(String endpoint) {
        String path = endpoint.substring(endpoint.indexOf(' ') + 1);
        if (path.startsWith("/v/") || path.startsWith("/s/")) {
            return guesser;
        }
        String who = Stream.of("lookups", "attachments").anyMatch(path::contains)
                ? "officer"
                : path.startsWith("/my")
                        ? "owner"
                        : path.startsWith("/log") && !path.equals("/login") ? "auditor" : "operator";
        return Objects.requireNonNull(people.get(who));
    }

    private HttpResponse<String> upload(String manifest) {
        String parts = "--x\r\nContent-Disposition: form-data; name=\"manifest\"\r\n\r\n" + manifest
                + "\r\n--x\r\nContent-Disposition: form-data; name=\"files\"; filename=\"a.pdf\"\r\n\r\nx\r\n--x--\r\n";
        return post("POST /api/v1/batches", "multipart/form-data; boundary=x", parts);
    }

    private static byte[] notUtf8() {
        byte[] body = "{\"value\":\"x_y\"}".getBytes(StandardCharsets.US_ASCII);
        body[11] = (byte) 0xFF;
        return body;
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String shortened(String text) {
        return text.length() > 80 ? text.substring(0, 80) + "…" : text;
    }
}
