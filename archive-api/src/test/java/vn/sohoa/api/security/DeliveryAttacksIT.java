package vn.sohoa.api.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sohoa.core.delivery.Token;
import vn.sohoa.core.delivery.VerificationCode;

/** What people try with own papers, links and codes. */
class DeliveryAttacksIT extends OwnPapersIT {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern LINK_ID = Pattern.compile("/my/links/([0-9a-f-]{36})/revocation");

    @Test
    void guessedCodesAndNonsenseGetOneAnswer() {
        HttpResponse<String> guessed =
                visitor().get("/v/" + VerificationCode.random(RANDOM).shown());
        HttpResponse<String> nonsense = visitor().get("/v/abc");

        assertThat(guessed.statusCode()).isEqualTo(404);
        assertThat(nonsense.statusCode()).isEqualTo(404);
        assertThat(withoutToken(guessed))
                .contains("Không có bản sao nào mang mã này")
                .isEqualTo(withoutToken(nonsense));
    }

    /** Each session has another one. */
    private static String withoutToken(HttpResponse<String> page) {
        return page.body().replaceAll("name=\"csrf\" content=\"[^\"]+\"", "");
    }

    @Test
    void guessedTokensOpenNothing() {
        HttpResponse<String> guessed =
                visitor().get("/s/" + Token.random(RANDOM).value());

        assertThat(guessed.statusCode()).isEqualTo(404);
        assertThat(guessed.body()).contains("Không có đường dẫn nào như vậy");
    }

    @Test
    void bruteForceAtVerifyIsTurnedAway() {
        Visitor attacker = from("127.0.0.31");

        assertThat(last(attacker, () -> "/v/" + VerificationCode.random(RANDOM).value())
                        .statusCode())
                .isEqualTo(429);
        assertThat(visitor().get("/v/" + code(owner())).statusCode()).isEqualTo(200);
    }

    @Test
    void bruteForceAtLinksIsTurnedAway() {
        Visitor attacker = from("127.0.0.32");

        HttpResponse<String> answer =
                last(attacker, () -> "/s/" + Token.random(RANDOM).value());

        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        String token = share(owner(), 1, 1);
        open(attacker, token);
        assertThat(open(visitor(), token).body()).contains("Quyết định");
    }

    @Test
    void anExpiredLinkSaysSo() {
        String token = share(owner(), 1, 5);
        Visitor stranger = visitor();
        assertThat(open(stranger, token).body()).contains("Quyết định");

        JdbcClient.create(database)
                .sql("UPDATE share SET created = created - interval '2 hours', expires = created - interval '1 hour'"
                        + " WHERE token = :token")
                .param("token", new Token(token).digest().hex())
                .update();

        assertThat(open(stranger, token).body())
                .contains("Đường dẫn đã hết hạn")
                .doesNotContain("Quyết định");
        assertThat(stranger.get("/s/" + token + "/copy").statusCode()).isEqualTo(404);
    }

    @Test
    void aRevokedLinkIsClosedAtOnceAlsoToWhoOpenedIt() {
        Visitor owner = owner();
        String token = share(owner, 24, 5);
        Visitor stranger = visitor();
        open(stranger, token);

        owner.postForm("/my/links/" + newestLink(owner) + "/revocation", Map.of());

        assertThat(open(stranger, token).body()).contains("đã thu hồi");
        assertThat(stranger.get("/s/" + token + "/pages/1/image").statusCode()).isEqualTo(404);
    }

    @Test
    void aLinkIsNotReplayedBeyondItsCount() {
        String token = share(owner(), 24, 2);

        assertThat(open(visitor(), token).body()).contains("Quyết định");
        assertThat(open(visitor(), token).body()).contains("Quyết định");
        assertThat(open(visitor(), token).body()).contains("hết số lần mở").doesNotContain("Quyết định");
    }

    @Test
    void theAddressesBehindALinkAreOfNoUseToAnotherBrowser() {
        String token = share(owner(), 24, 2);
        open(visitor(), token);

        assertThat(visitor().get("/s/" + token + "/pages/1/image").statusCode()).isEqualTo(404);
        assertThat(visitor().get("/s/" + token + "/copy").statusCode()).isEqualTo(404);
    }

    @Test
    void anotherPersonsPaperIsNotThere() {
        Visitor owner = owner();
        share(owner, 24, 2);
        Visitor other = somebody();
        String paper = "/my/" + paper();

        assertThat(List.of(paper, paper + "/copy", paper + "/originals/" + record(), paper + "/pages/1/image"))
                .allSatisfy(path -> assertThat(other.get(path).statusCode()).isEqualTo(404));
        assertThat(other.postForm(paper + "/links", Map.of("hours", "24", "opens", "3"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(other.postForm("/my/links/" + newestLink(owner) + "/revocation", Map.of())
                        .statusCode())
                .isEqualTo(404);
        assertThat(visitor().get(paper).statusCode()).isEqualTo(302);
    }

    @Test
    void aChangedRecordInTheAddressIsNotThere() {
        assertThat(owner().get("/my/" + paper() + "/originals/" + UUID.randomUUID())
                        .statusCode())
                .isEqualTo(404);
        assertThat(owner().get("/my/" + paper() + "/pages/99/image").statusCode())
                .isEqualTo(404);
        assertThat(owner().get("/my/..%2F..%2Fetc%2Fpasswd").statusCode()).isBetween(400, 404);
    }

    @Test
    void titlesAndAgenciesBringNoScripts() {
        Visitor owner = owner();
        String token = share(owner, 24, 2);

        assertThat(List.of(
                        owner.get("/my").body(),
                        owner.get("/my/" + paper()).body(),
                        open(visitor(), token).body(),
                        visitor().get("/v/" + code(owner)).body()))
                .allSatisfy(page -> assertThat(page)
                        .doesNotContain("<script>alert", "<img src=x", "Bình An <b>")
                        .doesNotContain("onerror=alert(2)>\""));
    }

    @Test
    void aLinkCannotHoldForEverOrOpenWithoutEnd() {
        Visitor owner = owner();

        owner.postForm("/my/" + paper() + "/links", Map.of("hours", "9999", "opens", "3"));
        assertThat(owner.get("/my/" + paper()).body()).contains("từ 1 giờ đến 30 ngày");
        owner.postForm("/my/" + paper() + "/links", Map.of("hours", "24", "opens", "100000"));
        assertThat(owner.get("/my/" + paper()).body()).contains("từ 1 giờ đến 30 ngày");
    }

    @Test
    void malformedAndOversizedFormsAreRefused() {
        Visitor owner = owner();

        assertThat(owner.postForm("/my/" + paper() + "/links", Map.of("hours", "x", "opens", "3"))
                        .statusCode())
                .isBetween(400, 499);
        assertThat(owner.postForm("/my/" + paper() + "/links", Map.of("hours", "9".repeat(3_000_000)))
                        .statusCode())
                .isBetween(400, 499);
    }

    @Test
    void linksAreNotGivenFromOtherSites() {
        Visitor owner = owner().with("X-CSRF-TOKEN", "forged");

        assertThat(owner.postForm("/my/" + paper() + "/links", Map.of("hours", "24", "opens", "3"))
                        .statusCode())
                .isEqualTo(403);
    }

    private static HttpResponse<String> open(Visitor visitor, String token) {
        visitor.send("/s/" + token, request -> request.POST(HttpRequest.BodyPublishers.noBody()));
        return visitor.get("/s/" + token);
    }

    private static String newestLink(Visitor owner) {
        Matcher found = LINK_ID.matcher(owner.get("/my").body());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static HttpResponse<String> last(Visitor attacker, Supplier<String> path) {
        HttpResponse<String> answer = attacker.get(path.get());
        for (int i = 0; i < 150 && answer.statusCode() != 429; i++) {
            answer = attacker.get(path.get());
        }
        return answer;
    }
}
