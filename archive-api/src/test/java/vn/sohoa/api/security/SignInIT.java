package vn.sohoa.api.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sohoa.core.access.AccountName;
import vn.sohoa.core.access.Role;

/** Signing in and out with accounts, and what attackers try there. */
class SignInIT extends SecuredIT {

    private static final AccountName LAN = new AccountName("lan");
    private static final String API = "/api/v1/batches";

    private Visitor visitor;

    @BeforeEach
    void openAnAccount() {
        account("lan", Role.ARCHIVIST, Optional.empty(), Optional.empty());
        accounts.setOpen(LAN, true);
        accounts.setRoles(LAN, Set.of(Role.ARCHIVIST));
        visitor = visitor();
    }

    @Test
    void whoIsNotSignedInIsShownWhereToAndProgramsGetAProblem() {
        assertThat(visitor.get("/batches").headers().firstValue("Location").orElse(""))
                .endsWith("/login");
        HttpResponse<String> answer = visitor.get(API);
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.headers().firstValue("WWW-Authenticate")).contains("Bearer");
        assertThat(answer.body()).contains("\"status\":401", "đăng nhập");
    }

    @Test
    void theRightPasswordOpensThePagesAndTheApi() {
        assertThat(visitor.signIn(" LAN ", PASSWORD)
                        .headers()
                        .firstValue("Location")
                        .orElse(""))
                .endsWith("/");
        assertThat(visitor.get("/batches").body()).contains("Người lan", "lưu trữ viên", "Đăng xuất");
        assertThat(visitor.get(API).statusCode()).isEqualTo(200);
        assertThat(visitor.get("/me?lang=en").body()).contains("archivist");
    }

    @Test
    void aPasswordTypedWithLooseTonesIsTheSame() {
        String decomposed = Normalizer.normalize(PASSWORD, Normalizer.Form.NFD);

        assertThat(visitor.signIn("lan", decomposed)
                        .headers()
                        .firstValue("Location")
                        .orElse(""))
                .endsWith("/");
    }

    @Test
    void unknownNamesWrongPasswordsAndLockedAccountsGetTheSameAnswer() {
        account("khoa", Role.ARCHIVIST, Optional.empty(), Optional.empty());
        accounts.setOpen(new AccountName("khoa"), false);

        for (String[] wrong : new String[][] {
            {"lan", "sai mật khẩu rồi"},
            {"khong-co", PASSWORD},
            {"khoa", PASSWORD},
            {"<script>", "x"},
            {"operator", "x"}
        }) {
            assertThat(visitor.signIn(wrong[0], wrong[1])
                            .headers()
                            .firstValue("Location")
                            .orElse(""))
                    .as(wrong[0])
                    .endsWith("/login?problem=refused");
        }
        assertThat(visitor.get("/login?problem=refused").body())
                .contains("không đúng")
                .doesNotContain("khoa");
        accounts.setOpen(LAN, true);
    }

    @Test
    void bruteForceLocksTheAccountEvenForTheRightPassword() {
        for (int guess = 0; guess < 5; guess++) {
            visitor.signIn("lan", "đoán lần thứ " + guess);
        }

        assertThat(visitor.signIn("lan", PASSWORD)
                        .headers()
                        .firstValue("Location")
                        .orElse(""))
                .endsWith("/login?problem=refused");
        assertThat(accounts.find(LAN).orElseThrow().lockedUntil()).isPresent();
    }

    @Test
    void theSessionCookieIsForNoScriptAndNoOtherSite() {
        HttpResponse<String> answer = visitor.get("/login");

        assertThat(answer.headers().firstValue("Set-Cookie").orElse(""))
                .contains("sohoa-session=", "HttpOnly", "SameSite=Lax", "Path=/");
    }

    @Test
    void nobodyIsTakenAtTheirWordThatTheyCameByHttps() {
        HttpResponse<String> answer = visitor.with("X-Forwarded-Proto", "https").get("/login");

        assertThat(answer.headers().firstValue("Strict-Transport-Security")).isEmpty();
        assertThat(answer.headers().firstValue("Set-Cookie").orElse(""))
                .contains("sohoa-session=")
                .doesNotContain("Secure");
    }

    @Test
    void aSessionPlantedBeforeSigningInIsWorthNothing() {
        visitor.token("/login");
        String planted = visitor.session().orElseThrow().getValue();

        visitor.signIn("lan", PASSWORD);

        assertThat(visitor.session().orElseThrow().getValue()).isNotEqualTo(planted);
        Visitor attacker = visitor();
        attacker.setSession(planted);
        assertThat(attacker.get(API).statusCode()).isEqualTo(401);
    }

    @Test
    void aCookieReplayedAfterSigningOutIsWorthNothing() {
        visitor.signIn("lan", PASSWORD);
        String cookie = visitor.session().orElseThrow().getValue();
        Visitor thief = visitor();
        thief.setSession(cookie);
        assertThat(thief.get(API).statusCode()).isEqualTo(200);

        visitor.postForm("/logout", Map.of("_csrf", visitor.token("/me")));

        thief = visitor();
        thief.setSession(cookie);
        assertThat(thief.get(API).statusCode()).isEqualTo(401);
    }

    @Test
    void requestsForgedByOtherSitesAreRefused() {
        visitor.signIn("lan", PASSWORD);

        HttpResponse<String> forged = visitor.send(API, request -> request.POST(HttpRequest.BodyPublishers.noBody()));
        assertThat(forged.statusCode()).isEqualTo(403);
        assertThat(forged.body()).contains("X-CSRF-TOKEN");
        assertThat(visitor.postForm("/logout", Map.of("_csrf", "x")).statusCode())
                .isEqualTo(403);
        assertThat(visitor.postForm("/login", Map.of("name", "lan", "password", PASSWORD))
                        .headers()
                        .firstValue("Location")
                        .orElse(""))
                .endsWith("/login?problem=late");
        String token = visitor.token("/me");
        assertThat(visitor.send(
                                API,
                                request ->
                                        request.header("X-CSRF-TOKEN", token).POST(HttpRequest.BodyPublishers.noBody()))
                        .statusCode())
                .isNotEqualTo(403);
    }

    @Test
    void aLockOtherRolesAndANewPasswordHoldAtOnce() {
        visitor.signIn("lan", PASSWORD);
        assertThat(visitor.get(API).statusCode()).isEqualTo(200);

        accounts.setRoles(LAN, Set.of(Role.AUDITOR));
        assertThat(visitor.get(API).statusCode()).isEqualTo(403);
        accounts.setRoles(LAN, Set.of(Role.ARCHIVIST));
        assertThat(visitor.get(API).statusCode()).isEqualTo(200);

        accounts.setOpen(LAN, false);
        assertThat(visitor.get(API).statusCode()).isEqualTo(401);
    }

    @Test
    void aWrongOperatorKeyIsRefusedAndTheRightOneNeedsNoToken() throws Exception {
        String key = Files.readString(DATA.resolve("run/operator.key"));

        assertThat(operator("0".repeat(64)).statusCode()).isEqualTo(403);
        assertThat(operator("").statusCode()).isEqualTo(403);
        assertThat(operator(key).statusCode()).isEqualTo(200);
        visitor.signIn("lan", PASSWORD);
        assertThat(operator("0".repeat(64)).statusCode())
                .as("also of who is signed in")
                .isEqualTo(403);
    }

    @Test
    void answersCarryTheHeadersThatKeepPagesApart() {
        for (String path : new String[] {"/login", API, "/app.js", "/batches"}) {
            HttpResponse<String> answer = visitor.get(path);
            assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                    .as(path)
                    .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                    .doesNotContain("unsafe");
            assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
            assertThat(answer.headers().firstValue("X-Frame-Options")).contains("DENY");
            assertThat(answer.headers().firstValue("Referrer-Policy")).contains("same-origin");
        }
    }

    @Test
    void healthIsForEverybodyAndItsDetailsAreNot() {
        assertThat(visitor.get("/actuator/health").body())
                .contains("\"status\"")
                .doesNotContain("components");
        assertThat(visitor.get("/actuator/prometheus").statusCode()).isEqualTo(401);
        assertThat(visitor.get("/v3/api-docs").body()).contains("operatorKey", "bearer", "securitySchemes");
    }

    private HttpResponse<String> operator(String key) {
        return visitor.send(API, request -> request.header(OperatorKey.HEADER, key));
    }
}
