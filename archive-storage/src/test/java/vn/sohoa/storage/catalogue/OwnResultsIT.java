package vn.sohoa.storage.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sohoa.core.ConflictException;
import vn.sohoa.core.NotFoundException;
import vn.sohoa.core.code.PersonalId;
import vn.sohoa.core.delivery.CorrectionRequest;
import vn.sohoa.core.delivery.CorrectionRequests;
import vn.sohoa.core.delivery.DeliveredFile;
import vn.sohoa.core.delivery.DeliveredFile.Kind;
import vn.sohoa.core.delivery.OwnResult;
import vn.sohoa.core.delivery.OwnResults;
import vn.sohoa.core.delivery.RequestId;
import vn.sohoa.core.delivery.Share;
import vn.sohoa.core.delivery.ShareId;
import vn.sohoa.core.delivery.Shares;
import vn.sohoa.core.delivery.Token;
import vn.sohoa.core.delivery.Verification;
import vn.sohoa.core.delivery.VerificationCode;
import vn.sohoa.core.delivery.Verifications;
import vn.sohoa.core.describe.DescribedPaper;
import vn.sohoa.core.describe.Description;
import vn.sohoa.core.describe.PaperId;
import vn.sohoa.core.describe.PaperTypeId;
import vn.sohoa.core.record.DossierId;
import vn.sohoa.core.record.PageId;
import vn.sohoa.core.record.RecordId;

/** What people get of their own. */
class OwnResultsIT extends OnEveryDatabase {

    private static final PersonalId LAN = new PersonalId("001168000123");
    private static final PersonalId MINH = new PersonalId("001170000456");
    private static final Set<PaperTypeId> RESULTS = Set.of(new PaperTypeId("quyet-dinh"));
    private static final Duration A_WHILE = Duration.ofMinutes(30);
    private static final SecureRandom RANDOM = new SecureRandom();

    private DossierId dossier;
    private RecordId record;

    OwnResultsIT(TestDatabase database) {
        super(database);
    }

    /** A decision on the first two of three pages, with a number that is sure and a date that is not. */
    @BeforeEach
    void preserved() {
        scenario.jdbc.sql("UPDATE dossier SET owner_agreed = false").update();
        dossier = scenario.accession(scenario.open(), "a", Scenario.file("delivered " + another()));
        record = scenario.only(dossier).id();
        scenario.recogniseAll(record, 3);
        DescribedPaper decision = Scenario.paper(
                0.99,
                List.of(page(1), page(2)),
                Scenario.value("so-ky-hieu", "12/QĐ-UBND", page(1), 0.99, 3),
                Scenario.value("co-quan-ban-hanh", "UBND xã Bình An", page(1), 0.99, 2),
                Scenario.value("ngay-ban-hanh", "2024-03-05", page(1), 0.5, 3));
        DescribedPaper other = new DescribedPaper(
                new PaperTypeId("don-de-nghi"), "", 0.99, true, List.of(), List.of(page(3)), List.of(), List.of());
        scenario.archive
                .descriptionQueue()
                .described(dossier, new Description(List.of(decision, other), Optional.empty()), "test");
        scenario.jdbc
                .sql("UPDATE record SET state = 'PRESERVED' WHERE dossier = :dossier")
                .param("dossier", dossier.value())
                .update();
        scenario.jdbc
                .sql(
                        "UPDATE dossier SET version = 2, owner_code = :owner, owner_name = 'Trần Thị Lan', owner_agreed = true"
                                + " WHERE id = :dossier")
                .param("owner", LAN.value())
                .param("dossier", dossier.value())
                .update();
    }

    @Test
    void ownResultsAreThePreservedPapersOfASureOwner() {
        OwnResult result = only(LAN);

        assertThat(result.number()).isEqualTo("12/QĐ-UBND");
        assertThat(result.agency()).isEqualTo("UBND xã Bình An");
        assertThat(result.date()).isEmpty();
        assertThat(result.version()).isEqualTo(2);
        assertThat(result.pages()).containsExactly(page(1), page(2));
        assertThat(result.whole()).isEmpty();
        assertThat(results().find(LAN, RESULTS, result.paper())).contains(result);
    }

    @Test
    void nothingIsAnybodysByNameOrByGuessing() {
        PaperId paper = only(LAN).paper();

        assertThat(results().of(MINH, RESULTS)).isEmpty();
        assertThat(results().find(MINH, RESULTS, paper)).isEmpty();
        assertThat(results().find(LAN, Set.of(new PaperTypeId("giay-khai-sinh")), paper))
                .isEmpty();

        update("UPDATE dossier SET owner_agreed = false WHERE id = :dossier");
        assertThat(results().of(LAN, RESULTS)).isEmpty();
    }

    @Test
    void aTypeThatIsOnlyProposedIsNoResult() {
        update("UPDATE paper SET state = 'PROPOSED' WHERE dossier = :dossier");

        assertThat(results().of(LAN, RESULTS)).isEmpty();
    }

    @Test
    void aRecordWithoutOtherPapersIsWhole() {
        update("DELETE FROM paper WHERE dossier = :dossier AND type = 'don-de-nghi'");
        update("UPDATE page SET state = 'BLANK' WHERE number = 3 AND record IN"
                + " (SELECT id FROM record WHERE dossier = :dossier)");

        assertThat(only(LAN).whole()).containsExactly(record);
    }

    @Test
    void aPaperKeepsItsCodeAndWhatWasDeliveredUnderIt() {
        VerificationCode code = verifications().code(only(LAN), fresh());
        assertThat(verifications().code(only(LAN), fresh())).isEqualTo(code);

        DeliveredFile first = new DeliveredFile(Kind.COPY, 1, Scenario.digest("first"));
        DeliveredFile second = new DeliveredFile(Kind.COPY, 2, Scenario.digest("second"));
        verifications().delivered(code, List.of(first));
        verifications().delivered(code, List.of(first, second));

        Verification found = verifications().find(code).orElseThrow();
        assertThat(found.paper()).isEqualTo(only(LAN).paper());
        assertThat(found.agency()).isEqualTo("UBND xã Bình An");
        assertThat(found.files()).containsExactly(second, first);
        assertThat(verifications().find(fresh())).isEmpty();
    }

    @Test
    void aLinkOpensAsOftenAsItMayHoweverManyTryAtOnce() throws Exception {
        Token token = Token.random(RANDOM);
        shares().add(share(3), token.digest());

        try (ExecutorService many = Executors.newFixedThreadPool(6)) {
            List<Future<Boolean>> tries = IntStream.range(0, 12)
                    .mapToObj(number -> many.submit(() -> shares().open(
                                    token.digest(), Token.random(RANDOM).digest(), A_WHILE)
                            .isPresent()))
                    .toList();
            int opened = 0;
            for (Future<Boolean> each : tries) {
                opened += each.get() ? 1 : 0;
            }
            assertThat(opened).isEqualTo(3);
        }
        Share used = shares().find(token.digest()).orElseThrow();
        assertThat(used.left()).isZero();
        assertThat(used.opened()).hasSize(3);
        assertThat(used.state(used.created())).isEqualTo(Share.State.USED_UP);
    }

    @Test
    void anOpeningIsItsBrowsersForAWhile() {
        Token token = Token.random(RANDOM);
        Token pass = Token.random(RANDOM);
        shares().add(share(1), token.digest());
        assertThat(shares().open(token.digest(), pass.digest(), A_WHILE)).isPresent();

        assertThat(shares().opened(token.digest(), pass.digest())).isPresent();
        assertThat(shares().opened(token.digest(), Token.random(RANDOM).digest()))
                .isEmpty();
        assertThat(shares().opened(Token.random(RANDOM).digest(), pass.digest()))
                .isEmpty();

        scenario.wait(A_WHILE);
        assertThat(shares().opened(token.digest(), pass.digest())).isEmpty();
    }

    @Test
    void aLinkEndsWithItsTime() {
        Token token = Token.random(RANDOM);
        Token pass = Token.random(RANDOM);
        shares().add(share(5), token.digest());
        assertThat(shares().open(token.digest(), pass.digest(), Duration.ofDays(9)))
                .isPresent();

        scenario.wait(Share.SHORTEST);

        assertThat(shares().opened(token.digest(), pass.digest())).isEmpty();
        assertThat(shares().open(token.digest(), pass.digest(), A_WHILE)).isEmpty();
    }

    @Test
    void aLinkIsTakenBackByWhoGaveItAndAtOnce() {
        Token token = Token.random(RANDOM);
        Token pass = Token.random(RANDOM);
        Share share = share(5);
        shares().add(share, token.digest());
        assertThat(shares().open(token.digest(), pass.digest(), A_WHILE)).isPresent();

        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> shares().revoke(MINH, share.id()));
        assertThat(shares().opened(token.digest(), pass.digest())).isPresent();

        shares().revoke(LAN, share.id());
        shares().revoke(LAN, share.id());

        assertThat(shares().opened(token.digest(), pass.digest())).isEmpty();
        assertThat(shares().open(token.digest(), Token.random(RANDOM).digest(), A_WHILE))
                .isEmpty();
        assertThat(shares().find(token.digest())).map(Share::revoked).contains(true);
        assertThat(shares().of(LAN)).extracting(Share::id).contains(share.id());
        assertThat(shares().of(MINH)).isEmpty();
    }

    @Test
    void aRequestIsAnsweredOnceAndStays() {
        CorrectionRequest request = request("Sai tên đệm:\r\nphải là Bích");
        requests().ask(LAN, request);

        assertThat(requests().of(LAN))
                .first()
                .extracting(CorrectionRequest::text)
                .isEqualTo("Sai tên đệm:\nphải là Bích");
        assertThat(requests().of(MINH)).isEmpty();
        assertThat(requests().open()).extracting(CorrectionRequest::id).contains(request.id());

        CorrectionRequest.Answer answer =
                new CorrectionRequest.Answer("Lan (lan)", scenario.now(), false, "Đúng như bản giấy");
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> requests().answer(DossierId.random(), request.id(), answer));
        requests().answer(dossier, request.id(), answer);

        assertThat(requests().of(dossier)).extracting(CorrectionRequest::answer).containsExactly(Optional.of(answer));
        assertThat(requests().open()).extracting(CorrectionRequest::id).doesNotContain(request.id());
        assertThatExceptionOfType(ConflictException.class)
                .isThrownBy(() -> requests().answer(dossier, request.id(), answer));
    }

    @Test
    void nobodyFillsTheListOfRequests() {
        for (int i = requests().of(LAN).size(); i < CorrectionRequests.MOST_OPEN; i++) {
            requests().ask(LAN, request("sai " + i));
        }

        assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> {
            requests().ask(LAN, request("sai nữa"));
            requests().ask(LAN, request("lại sai nữa"));
        });
    }

    private CorrectionRequest request(String text) {
        return new CorrectionRequest(
                RequestId.random(), only(LAN).paper(), dossier, text, scenario.now(), Optional.empty());
    }

    private static CorrectionRequests requests() {
        return scenario.archive.correctionRequests();
    }

    private Share share(int opens) {
        Instant now = scenario.now();
        return new Share(
                ShareId.random(), LAN, only(LAN).paper(), now, now.plus(Share.SHORTEST), opens, false, List.of());
    }

    private OwnResult only(PersonalId person) {
        List<OwnResult> found = results().of(person, RESULTS);
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private void update(String sql) {
        scenario.jdbc.sql(sql).param("dossier", dossier.value()).update();
    }

    private PageId page(int number) {
        return new PageId(record, number);
    }

    private static VerificationCode fresh() {
        return VerificationCode.random(RANDOM);
    }

    private static OwnResults results() {
        return scenario.archive.ownResults();
    }

    private static Verifications verifications() {
        return scenario.archive.verifications();
    }

    private static Shares shares() {
        return scenario.archive.shares();
    }
}
