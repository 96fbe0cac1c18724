package vn.sohoa.api.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Behind a proxy with TLS that the settings trust, as docs/operations.md tells; without them see {@link SignInIT}. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"server.forward-headers-strategy=native", "sohoa.public-url=https://hoso.example.vn"})
@DirtiesContext
class HttpsIT {

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void useItsOwnFolder(DynamicPropertyRegistry registry) throws IOException {
        Path data = Files.createTempDirectory("sohoa-https");
        registry.add("sohoa.data", data::toString);
    }

    @Test
    void browsersAreToldToComeByHttpsOnlyAndKeepTheCookieToIt() {
        HttpResponse<String> answer = visitor("https").get("/login");

        assertThat(answer.headers().firstValue("Strict-Transport-Security").orElse(""))
                .contains("max-age=31536000");
        assertThat(answer.headers().firstValue("Set-Cookie").orElse(""))
                .contains("sohoa-session=", "Secure", "HttpOnly", "SameSite=Lax");
    }

    @Test
    void whatComesByHttpIsToldNothingOfTheKind() {
        HttpResponse<String> answer = visitor("http").get("/login");

        assertThat(answer.headers().firstValue("Strict-Transport-Security")).isEmpty();
        assertThat(answer.headers().firstValue("Set-Cookie").orElse(""))
                .contains("sohoa-session=")
                .doesNotContain("Secure");
    }

    @Test
    void theWayToTheFormStaysOnHttps() {
        assertThat(visitor("https")
                        .get("/batches")
                        .headers()
                        .firstValue("Location")
                        .orElse(""))
                .doesNotStartWith("http:")
                .endsWith("/login");
    }

    private Visitor visitor(String scheme) {
        return new Visitor("http://127.0.0.1:" + port).with("X-Forwarded-Proto", scheme);
    }
}
