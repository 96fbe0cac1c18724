package vn.sohoa.api.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.method.HandlerMethod;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code /v3/api-docs} says of every endpoint what it does, what it takes and which problems it answers with. */
class ApiDescriptionIT extends SecuredIT {

    @Test
    void everyEndpointIsDescribedWithItsProblems() {
        JsonNode paths = JsonMapper.shared()
                .readTree(visitor().get("/v3/api-docs").body())
                .path("paths");
        SoftAssertions all = new SoftAssertions();
        endpoints().ours().forEach((endpoint, method) -> {
            String path = endpoint.substring(endpoint.indexOf(' ') + 1);
            if (path.startsWith("/api/")) {
                String verb = endpoint.substring(0, endpoint.indexOf(' ')).toLowerCase(java.util.Locale.ROOT);
                described(all, endpoint, paths.path(path).path(verb), method);
            }
        });
        all.assertAll();
        assertThat(paths.size()).isGreaterThan(20);
    }

    private static void described(SoftAssertions all, String endpoint, JsonNode described, HandlerMethod method) {
        all.assertThat(described.path("description").asString("")
                        + described.path("summary").asString(""))
                .as(endpoint + " says what it does")
                .hasSizeGreaterThan(10);
        JsonNode answers = described.path("responses");
        all.assertThat(answers.propertyNames())
                .as(endpoint)
                .contains("401", "403", "503")
                .anyMatch(status -> status.startsWith("2"));
        for (var parameter : method.getMethodParameters()) {
            if (parameter.hasParameterAnnotation(PathVariable.class)) {
                all.assertThat(answers.propertyNames()).as(endpoint).contains("400", "404");
                all.assertThat(described.path("parameters").findValuesAsString("name"))
                        .as(endpoint)
                        .contains(parameter.getParameter().getName());
            }
            if (parameter.hasParameterAnnotation(RequestBody.class)) {
                all.assertThat(answers.propertyNames()).as(endpoint).contains("400", "413", "415");
                all.assertThat(described.path("requestBody").path("content").isEmpty())
                        .as(endpoint + " has a body")
                        .isFalse();
            }
        }
        answers.propertyStream()
                .filter(answer -> answer.getKey().matches("[45].."))
                .forEach(answer -> all.assertThat(
                                answer.getValue().path("content").propertyNames())
                        .as(endpoint + " " + answer.getKey())
                        .contains("application/problem+json"));
    }
}
