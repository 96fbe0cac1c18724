package vn.sohoa.api.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Names of received files are offered for saving again: as names, not as paths, headers or another kind of file. */
class HostileNamesIT extends OwnPapersIT {

    private static final Pattern QUOTED = Pattern.compile("filename=\"([^\"]*)\"");
    private static final Pattern ENCODED = Pattern.compile("filename\\*=UTF-8''([^;]+)");

    @AfterEach
    void nameItAsBefore() {
        name("don.png");
    }

    @Test
    void noDownloadHasANameThatLeadsSomewhere() {
        Visitor operator = operator();
        Visitor owner = owner();
        for (String name : List.of(
                "../../../../etc/passwd",
                "..\\..\\Windows\\system32\\drivers\\etc\\hosts",
                "C:\\autoexec.bat",
                "/etc/cron.d/x",
                ".htaccess",
                "a\r\nSet-Cookie: sohoa-session=x\r\n\r\n<script>",
                "a\"; filename=\"b.exe",
                "gpj.\u202Eexe",
                "a\u2028b\u0085c.png",
                "=?UTF-8?Q?=2E=2E=2Fpasswd?=",
                "x".repeat(600) + ".png")) {
            name(name);
            for (String kind : List.of("original", "preservation", "text", "alto")) {
                harmless(name, operator.get("/api/v1/records/" + record() + "/representations/" + kind));
            }
            harmless(name, owner.get("/my/" + paper() + "/originals/" + record()));
            harmless(name, owner.get("/my/" + paper() + "/copy"));
        }
    }

    private static void harmless(String name, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(name).isEqualTo(200);
        String header = answer.headers().firstValue("Content-Disposition").orElse("");
        assertThat(header).as(name).startsWith("attachment;");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.headers().allValues("Set-Cookie")).as(name).noneMatch(cookie -> cookie.endsWith("=x"));
        List<String> offered = Stream.of(QUOTED, ENCODED)
                .flatMap(form -> form.matcher(header).results())
                .map(found -> URLDecoder.decode(found.group(1), StandardCharsets.UTF_8))
                .toList();
        assertThat(offered)
                .as(header)
                .hasSizeBetween(1, 2)
                .allSatisfy(one -> assertThat(one)
                        .as(name)
                        .doesNotContain("/", "\\", "..", "\"", "\r", "\n", "\u202E", "\u2028", "\u0085")
                        .doesNotStartWith(".")
                        .hasSizeLessThan(400));
    }

    private void name(String name) {
        JdbcClient.create(database)
                .sql("UPDATE record SET file = :name WHERE id = :record")
                .param("name", name)
                .param("record", record().value())
                .update();
    }
}
