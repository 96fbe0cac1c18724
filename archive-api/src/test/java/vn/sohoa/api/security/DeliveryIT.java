package vn.sohoa.api.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.sohoa.core.access.Role;
import vn.sohoa.core.fixity.Digest;

/** A person gets what is theirs, shows it to others, and anybody can tell that it is authentic. */
class DeliveryIT extends OwnPapersIT {

    @Test
    void aPersonSeesTheirResultsAndNobodyElses() {
        assertThat(owner().get("/my").body()).contains("/my/" + paper());
        assertThat(somebody().get("/my").statusCode()).isEqualTo(200);
        assertThat(somebody().get("/my").body()).doesNotContain(paper().toString());
    }

    @Test
    void aCopyIsTheSameEachTimeAndTheVerifyPageKnowsIt() {
        Visitor owner = owner();

        HttpResponse<byte[]> copy = owner.download("/my/" + paper() + "/copy");

        assertThat(copy.statusCode()).isEqualTo(200);
        assertThat(copy.body()).startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII));
        assertThat(copy.headers().firstValue("Content-Disposition").orElse("")).startsWith("attachment; filename=");
        assertThat(owner.download("/my/" + paper() + "/copy").body()).isEqualTo(copy.body());

        HttpResponse<String> verified = visitor().get("/v/" + code(owner));
        assertThat(verified.statusCode()).isEqualTo(200);
        assertThat(verified.body()).contains(digest(copy.body())).contains("Mã đúng");
    }

    @Test
    void aRevokedPaperIsSaidToBeRevokedUntilItCountsAgain() {
        Visitor owner = owner();
        String code = code(owner);
        Visitor manager = person("quan-ly-thu-hoi", Role.RECORDS_MANAGER);

        manager.postForm("/papers/" + paper() + "/revocation", Map.of("revoked", "true", "reason", "Cấp sai"));
        assertThat(visitor().get("/v/" + code).body()).contains("thu hồi").doesNotContain("Mã đúng", "Cấp sai");

        manager.postForm("/papers/" + paper() + "/revocation", Map.of("revoked", "false", "reason", "Xét lại"));
        assertThat(visitor().get("/v/" + code).body()).contains("Mã đúng").doesNotContain("đã bị thu hồi");
    }

    @Test
    void theVerifyPageTellsNothingOfThePaperButWhoIssuedIt() {
        Visitor owner = owner();
        owner.download("/my/" + paper() + "/copy");

        HttpResponse<String> verified =
                visitor().get("/v/" + code(owner).toLowerCase(Locale.ROOT).replace("-", ""));

        assertThat(verified.body())
                .contains("UBND xã Bình An")
                .doesNotContain(NAME, OWNER.value(), dossier().name(), "QUYẾT ĐỊNH", paper().toString());
        assertThat(verified.headers().firstValue("X-Robots-Tag"))
                .hasValueSatisfying(robots -> assertThat(robots).contains("noindex"));
        assertThat(verified.headers().firstValue("Referrer-Policy")).contains("same-origin");
    }

    @Test
    void anOriginalIsWhatCameIn() {
        Visitor owner = owner();
        Digest received = dossier().records().getFirst().digest().orElseThrow();

        HttpResponse<byte[]> original = owner.download("/my/" + paper() + "/originals/" + record());

        assertThat(digest(original.body())).isEqualTo(received.hex());
        assertThat(visitor().get("/v/" + code(owner)).body()).contains(received.hex());
    }

    @Test
    void aLinkShowsThePaperToWhoeverOpensIt() {
        Visitor owner = owner();
        String token = share(owner, 24, 1);
        Visitor stranger = visitor();

        assertThat(stranger.get("/s/" + token).body()).contains("Mở xem").doesNotContain(AGENCY, "Quyết định");
        assertThat(stranger.get("/s/" + token).body()).contains("Còn 1 lần mở");

        stranger.send("/s/" + token, request -> request.POST(HttpRequest.BodyPublishers.noBody()));

        assertThat(stranger.get("/s/" + token).body()).contains("Quyết định");
        assertThat(stranger.download("/s/" + token + "/pages/1/image?width=300").statusCode())
                .isEqualTo(200);
        assertThat(stranger.download("/s/" + token + "/copy").body())
                .isEqualTo(owner.download("/my/" + paper() + "/copy").body());
        assertThat(owner.get("/my").body()).contains("Còn 0 trên 1 lần mở", "Đã mở lúc:");
    }

    @Test
    void aRequestForCorrectionReachesTheArchivistAndItsAnswerThePerson() {
        Visitor owner = owner();
        owner.postForm("/my/" + paper() + "/requests", Map.of("text", "Sai ngày cấp <script>alert(3)</script>"));
        assertThat(owner.get("/my/" + paper()).body()).contains("Sai ngày cấp &lt;script&gt;");

        Visitor archivist = person("luu-tru-yeu-cau", Role.ARCHIVIST);
        String waiting = archivist.get("/requests").body();
        assertThat(waiting).contains("Sai ngày cấp &lt;script&gt;");
        assertThat(archivist.get("/dossiers/" + dossier().id()).body()).contains("Người dân yêu cầu sửa:");
        assertThat(owner.get("/requests").statusCode()).isEqualTo(403);

        Matcher address = Pattern.compile("Sai ngày cấp[^§]*?(/dossiers/[0-9a-f-]{36}/requests/[0-9a-f-]{36})")
                .matcher(waiting);
        assertThat(address.find()).isTrue();
        archivist.postForm(address.group(1), Map.of("corrected", "false", "reason", ""));
        assertThat(archivist.get("/requests").body()).contains("cần nói rõ lý do");
        archivist.postForm(address.group(1), Map.of("corrected", "false", "reason", "Đúng như bản giấy"));

        assertThat(archivist.get("/requests").body()).doesNotContain("Sai ngày cấp");
        assertThat(owner.get("/my/" + paper()).body()).contains("Đúng như bản giấy");
    }

    @Test
    void whoSawThePapersIsTheOwnersToRead() {
        Visitor owner = owner();
        person("luu-tru-xem", Role.ARCHIVIST).get("/dossiers/" + dossier().id());
        String token = share(owner, 24, 1);
        visitor().send("/s/" + token, request -> request.POST(HttpRequest.BodyPublishers.noBody()));

        assertThat(owner.get("/my/views").body())
                .contains("Người luu-tru-xem", "Người có đường dẫn chia sẻ", "chia sẻ", "Bạn");
        assertThat(somebody().get("/my/views").body()).doesNotContain("Người luu-tru-xem");
    }

    private static String digest(byte[] bytes) {
        return Digest.of(Digest.algorithm().digest(bytes)).hex();
    }
}
