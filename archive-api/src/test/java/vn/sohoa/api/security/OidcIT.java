package vn.sohoa.api.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Signing in at a real OpenID provider, and its tokens for the API: what is right, and what attackers send. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@DirtiesContext
class OidcIT {

    private static final Provider PROVIDER = Provider.start();
    private static final String API = "/api/v1/batches";

    @LocalServerPort
    private int port;

    private Visitor visitor;

    @DynamicPropertySource
    static void trustTheProvider(DynamicPropertyRegistry registry) throws IOException {
        Path data = Files.createTempDirectory("sohoa-oidc");
        registry.add("sohoa.data", data::toString);
        registry.add("sohoa.oidc.issuer", PROVIDER::issuer);
        registry.add("sohoa.oidc.client-id", () -> Provider.CLIENT);
        registry.add("sohoa.oidc.client-secret", () -> Provider.SECRET);
        registry.add("sohoa.oidc.roles", () -> "can-bo=officer, cong-dan=citizen");
    }

    @AfterAll
    static void stop() {
        PROVIDER.close();
    }

    @BeforeEach
    void openABrowser() {
        visitor = new Visitor("http://127.0.0.1:" + port);
        PROVIDER.letBackTo("http://127.0.0.1:" + port + "/login?problem=out");
    }

    @Test
    void signsInAtTheProviderAndBack() {
        assertThat(visitor.get("/login").body()).contains("/oauth2/authorization/oidc");

        assertThat(location(visitor.get(wayBack("binh")))).endsWith("/");

        assertThat(visitor.get("/me").body()).contains("Trần Văn Bình", "cán bộ một cửa");
        assertThat(visitor.get(API).statusCode()).isEqualTo(200);
    }

    @Test
    void whoHasNoRoleOfOursSeesNothing() {
        visitor.get(wayBack("khach"));

        assertThat(visitor.get("/me").body()).contains("chưa có vai trò");
        assertThat(visitor.get(API).statusCode()).isEqualTo(403);
    }

    @Test
    void aWayBackIsGoodOnceAndForTheBrowserThatBegan() {
        String back = wayBack("binh");

        assertThat(location(new Visitor("http://127.0.0.1:" + port).get(back))).contains("/login?problem=");
        assertThat(location(visitor.get(back))).endsWith("/");
        assertThat(location(visitor.get(back))).contains("/login?problem=");
    }

    @Test
    void aForgedStateIsRefused() {
        String back = wayBack("binh").replaceAll("state=[^&]+", "state=forged");

        assertThat(location(visitor.get(back))).contains("/login?problem=");
        assertThat(visitor.get(API).statusCode()).isEqualTo(401);
    }

    @Test
    void aCodeOfAnotherSignInIsRefused() {
        String stolen = wayBack("binh").replaceAll(".*[?&](code=[^&]+).*", "$1");
        visitor = new Visitor("http://127.0.0.1:" + port);
        String own = wayBack("khach").replaceAll("code=[^&]+", stolen);

        assertThat(location(visitor.get(own))).contains("/login?problem=");
        assertThat(visitor.get(API).statusCode()).isEqualTo(401);
    }

    @Test
    void anIdentityTokenOfAnotherRequestIsRefused() {
        String back = wayBack("binh", request -> request.replaceAll("nonce=[^&]+", "nonce=swapped"));

        assertThat(location(visitor.get(back))).contains("/login?problem=");
        assertThat(visitor.get(API).statusCode()).isEqualTo(401);
    }

    @Test
    void aCookieReplayedAfterSigningOutIsWorthNothing() {
        visitor.get(wayBack("binh"));
        String cookie = visitor.session().orElseThrow().getValue();

        visitor.postForm("/logout", Map.of("_csrf", visitor.token("/me")));

        Visitor thief = new Visitor("http://127.0.0.1:" + port);
        thief.setSession(cookie);
        assertThat(thief.get(API).statusCode()).isEqualTo(401);
    }

    @Test
    void signingOutEndsTheSessionAtTheProviderToo() {
        Visitor atProvider = new Visitor(PROVIDER.issuer()).with("Accept", "text/html");
        visitor.get(wayBack("binh", UnaryOperator.identity(), atProvider));
        assertThat(location(atProvider.get(location(visitor.get("/oauth2/authorization/oidc")))))
                .as("the provider still knows them")
                .contains("/login/oauth2/code/oidc?");

        String end = location(visitor.postForm("/logout", Map.of("_csrf", visitor.token("/me"))));

        assertThat(end).startsWith(PROVIDER.issuer()).contains("id_token_hint=");
        assertThat(visitor.get("/login").headers().firstValue("Content-Security-Policy"))
                .as("browsers let a form lead on to the provider")
                .get()
                .asString()
                .contains("form-action 'self' " + PROVIDER.issuer());
        assertThat(location(atProvider.get(end))).isEqualTo("http://127.0.0.1:" + port + "/login?problem=out");
        assertThat(location(atProvider.get(location(visitor.get("/oauth2/authorization/oidc")))))
                .as("the provider asks again")
                .endsWith("/login");
    }

    @Test
    void anotherSiteIsNoWayBackFromSigningOut() {
        Visitor atProvider = new Visitor(PROVIDER.issuer()).with("Accept", "text/html");
        visitor.get(wayBack("binh", UnaryOperator.identity(), atProvider));
        String end = location(visitor.postForm("/logout", Map.of("_csrf", visitor.token("/me"))));

        assertThat(location(atProvider.get(end.replaceAll(
                        "post_logout_redirect_uri=[^&]+", "post_logout_redirect_uri=http://elsewhere.example/"))))
                .doesNotContain("elsewhere");
    }

    @Test
    void aTokenOfTheProviderOpensTheApiWithoutACookie() {
        String token = PROVIDER.signed(PROVIDER.claims().build());

        assertThat(bearer(token).statusCode()).isEqualTo(200);
        assertThat(visitor.session()).isEmpty();
    }

    @Test
    void aTokenSignedBySomebodyElseIsRefused() {
        assertThat(bearer(Provider.signed(PROVIDER.claims().build(), PROVIDER.forgedKey()))
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void aTokenWithoutSignatureIsRefused() {
        assertThat(bearer(new PlainJWT(PROVIDER.claims().build()).serialize()).statusCode())
                .isEqualTo(401);
    }

    @Test
    void aTokenWithAChangedClaimIsRefused() {
        String[] parts = PROVIDER.signed(PROVIDER.claims().build()).split("\\.", 3);
        String claims = new PlainJWT(
                        PROVIDER.claims().claim("roles", List.of("quan-tri")).build())
                .serialize()
                .split("\\.", 3)[1];

        assertThat(bearer(parts[0] + "." + claims + "." + parts[2]).statusCode())
                .isEqualTo(401);
    }

    @Test
    void anExpiredTokenIsRefused() {
        JWTClaimsSet late = PROVIDER.claims()
                .issueTime(Date.from(Instant.now().minusSeconds(7200)))
                .expirationTime(Date.from(Instant.now().minusSeconds(3600)))
                .build();

        assertThat(bearer(PROVIDER.signed(late)).statusCode()).isEqualTo(401);
    }

    @Test
    void aTokenForAnotherServiceIsRefused() {
        assertThat(bearer(PROVIDER.signed(
                                PROVIDER.claims().audience("another-service").build()))
                        .statusCode())
                .isEqualTo(401);
        assertThat(bearer(PROVIDER.signed(
                                PROVIDER.claims().audience((String) null).build()))
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void aTokenOfAnotherIssuerIsRefused() {
        assertThat(bearer(PROVIDER.signed(PROVIDER.claims()
                                .issuer("https://id.elsewhere.example")
                                .build()))
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void whatIsNoTokenIsRefused() {
        for (String nonsense : List.of("x", "a.b.c", "..", "0".repeat(4000))) {
            HttpResponse<String> answer = bearer(nonsense);
            assertThat(answer.statusCode()).as(nonsense).isEqualTo(401);
            assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        }
    }

    private HttpResponse<String> bearer(String token) {
        return visitor.send(API, request -> request.header("Authorization", "Bearer " + token));
    }

    private String wayBack(String name) {
        return wayBack(name, UnaryOperator.identity());
    }

    /**
     * Signs in at the provider as a browser does, to where it sends the browser back.
     *
     * @param changed what becomes of the request on the way to the provider
     */
    private String wayBack(String name, UnaryOperator<String> changed) {
        return wayBack(name, changed, new Visitor(PROVIDER.issuer()).with("Accept", "text/html"));
    }

    private String wayBack(String name, UnaryOperator<String> changed, Visitor atProvider) {
        String begin = location(visitor.get("/oauth2/authorization/oidc"));
        assertThat(begin).startsWith(PROVIDER.issuer()).contains("state=", "nonce=");
        String form = location(atProvider.get(changed.apply(begin)));
        Map<String, String> fields =
                Map.of("username", name, "password", Provider.PASSWORD, "_csrf", Provider.token(atProvider.get(form)));
        String back = location(atProvider.get(location(atProvider.postForm("/login", fields))));
        assertThat(back)
                .startsWith("http://127.0.0.1:" + port + "/login/oauth2/code/oidc?")
                .contains("code=");
        return back;
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }
}
