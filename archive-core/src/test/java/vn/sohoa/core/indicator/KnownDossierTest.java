package vn.sohoa.core.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.sohoa.core.code.ProcedureCode;
import vn.sohoa.core.describe.PaperTypeId;
import vn.sohoa.core.indicator.KnownDossier.KnownAttachment;
import vn.sohoa.core.indicator.KnownDossier.KnownPaper;
import vn.sohoa.core.procedure.AgencyLevel;
import vn.sohoa.core.procedure.Procedure;
import vn.sohoa.core.record.OriginalForm;

class KnownDossierTest {

    private static final PaperTypeId CERTIFICATE = new PaperTypeId("giay-chung-nhan-ket-hon");
    private static final PaperTypeId SINGLE = new PaperTypeId("giay-xac-nhan-tinh-trang-hon-nhan");
    private static final PaperTypeId REFUSAL = new PaperTypeId("phieu-tu-choi-tiep-nhan");
    private static final ExpectedResult MARRIAGE = new ExpectedResult.OfType(CERTIFICATE);
    private static final ExpectedResult UNKNOWN = new ExpectedResult.Unknown();

    @Test
    void componentsAreScannedOrFiledElectronicallyAsTheirFilesWereMade() {
        assertThat(sources(scan(SINGLE))).containsExactly(Source.PAPER);
        assertThat(sources(paper(SINGLE, true, OriginalForm.ELECTRONIC, Signed.NO)))
                .containsExactly(Source.E_FILED);
        assertThat(sources(paper(SINGLE, true, OriginalForm.UNKNOWN, Signed.UNKNOWN)))
                .containsExactly(Source.UNKNOWN);
    }

    @Test
    void theResultAndTheFormsOfTheAgencyAreNoComponents() {
        assertThat(sources(scan(CERTIFICATE))).isEmpty();
        assertThat(sources(scan(new PaperTypeId("giay-tiep-nhan-ho-so")))).isEmpty();
    }

    @Test
    void whatIsNotSureToBeTheResultIsAComponentUntilSomebodySays() {
        KnownDossier unsure = of(MARRIAGE, paper(CERTIFICATE, false, OriginalForm.SCAN, Signed.NO));

        assertThat(unsure.facts().result()).isEqualTo(ResultFact.NONE);
        assertThat(unsure.facts().sources()).containsExactly(Source.PAPER);
        assertThat(of(MARRIAGE, scan(CERTIFICATE)).facts().result()).isEqualTo(ResultFact.DIGITISED);
    }

    @Test
    void anElectronicOriginalIsWrittenByAProgramAndSigned() {
        assertThat(result(OriginalForm.ELECTRONIC, Signed.YES)).isEqualTo(ResultFact.ELECTRONIC_ORIGINAL);
        assertThat(result(OriginalForm.ELECTRONIC, Signed.NO)).isEqualTo(ResultFact.DIGITISED);
        assertThat(result(OriginalForm.SCAN, Signed.YES)).as("a signed scan").isEqualTo(ResultFact.DIGITISED);
        assertThat(result(OriginalForm.UNKNOWN, Signed.UNKNOWN)).isEqualTo(ResultFact.FORM_UNKNOWN);
        assertThat(result(OriginalForm.UNKNOWN, Signed.NO)).isEqualTo(ResultFact.DIGITISED);
    }

    @Test
    void ofSeveralResultsTheBestCounts() {
        KnownDossier both =
                of(MARRIAGE, scan(CERTIFICATE), paper(CERTIFICATE, true, OriginalForm.ELECTRONIC, Signed.YES));

        assertThat(both.facts().result()).isEqualTo(ResultFact.ELECTRONIC_ORIGINAL);
    }

    @Test
    void nothingIsSaidOfAResultThatNobodyNames() {
        assertThat(of(UNKNOWN, scan(CERTIFICATE)).facts().result()).isEqualTo(ResultFact.UNKNOWN);
        assertThat(of(new ExpectedResult.None(), scan(SINGLE)).facts().result()).isEqualTo(ResultFact.NOT_DUE);
        assertThat(ExpectedResult.of(Optional.empty())).isEqualTo(UNKNOWN);
        assertThat(ExpectedResult.of(procedure(Optional.empty()))).isEqualTo(UNKNOWN);
        assertThat(ExpectedResult.of(procedure(Optional.of(PaperTypeId.OTHER)))).isEqualTo(UNKNOWN);
        assertThat(ExpectedResult.of(procedure(Optional.of(Procedure.NO_RESULT))))
                .isEqualTo(new ExpectedResult.None());
        assertThat(ExpectedResult.of(procedure(Optional.of(CERTIFICATE)))).isEqualTo(MARRIAGE);
    }

    @Test
    void whatIsAttachedWasAComponentOrTheResultOfItsOwnDossier() {
        assertThat(attached(new ExpectedResult.OfType(SINGLE))).containsExactly(Source.REUSED_RESULT);
        assertThat(attached(MARRIAGE)).containsExactly(Source.REUSED_COMPONENT);
        assertThat(attached(new ExpectedResult.None())).containsExactly(Source.REUSED_COMPONENT);
        assertThat(attached(UNKNOWN)).containsExactly(Source.REUSED);
    }

    @Test
    void aRefusedDossierIsClosedUnlessItsResultIsThere() {
        assertThat(of(MARRIAGE, scan(REFUSAL)).facts().closed()).isTrue();
        assertThat(of(MARRIAGE, scan(REFUSAL), scan(CERTIFICATE)).facts().closed())
                .isFalse();
        assertThat(of(MARRIAGE, paper(REFUSAL, false, OriginalForm.SCAN, Signed.NO))
                        .facts()
                        .closed())
                .as("not sure")
                .isFalse();
    }

    private static Iterable<Source> sources(KnownPaper paper) {
        return of(MARRIAGE, paper).facts().sources();
    }

    private static ResultFact result(OriginalForm form, Signed signed) {
        return of(MARRIAGE, paper(CERTIFICATE, true, form, signed)).facts().result();
    }

    private static Iterable<Source> attached(ExpectedResult ofSource) {
        KnownAttachment attachment =
                new KnownAttachment(UUID.randomUUID(), SINGLE, ofSource, Instant.EPOCH, "lan", Signed.NO);
        return new KnownDossier(false, UNKNOWN, List.of(), List.of(attachment), true)
                .facts()
                .sources();
    }

    private static KnownDossier of(ExpectedResult expected, KnownPaper... papers) {
        return new KnownDossier(true, expected, List.of(papers), List.of(), false);
    }

    private static KnownPaper scan(PaperTypeId type) {
        return paper(type, true, OriginalForm.SCAN, Signed.NO);
    }

    private static KnownPaper paper(PaperTypeId type, boolean sure, OriginalForm form, Signed signed) {
        return new KnownPaper(UUID.randomUUID(), type, sure, form, signed, Instant.EPOCH, "");
    }

    private static Optional<Procedure> procedure(Optional<PaperTypeId> result) {
        return Optional.of(new Procedure(
                new ProcedureCode("1.000894"),
                "Kết hôn",
                "Hộ tịch",
                AgencyLevel.COMMUNE,
                LocalDate.EPOCH,
                Optional.empty(),
                List.of(),
                result));
    }
}
