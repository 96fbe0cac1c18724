package vn.sohoa.core.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sohoa.core.code.PartialDate;
import vn.sohoa.core.describe.PaperTypeId;

/** Which papers of an owner count on 2 November 2026. */
class JudgementTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);
    private static final RequiredPaper CARD = required(0, SampleFacts.CARD, SampleFacts.OLD_CARD);
    private static final RequiredPaper SINGLE = required(6, SampleFacts.SINGLE);

    @Test
    void aPaperCountsUntilItsLastDayAndThatDayToo() {
        assertThat(states(CARD, SampleFacts.paper(SampleFacts.CARD, "co-gia-tri-den", "2026-11-02")))
                .containsExactly(OnFile.VALID);
        assertThat(states(CARD, SampleFacts.paper(SampleFacts.CARD, "co-gia-tri-den", "2026-11-01")))
                .containsExactly(OnFile.EXPIRED);
        assertThat(states(CARD, SampleFacts.paper(SampleFacts.CARD, "co-gia-tri-den", "2026")))
                .as("the first day that it may mean")
                .containsExactly(OnFile.EXPIRED);
        assertThat(states(CARD, SampleFacts.paper(SampleFacts.CARD, "co-gia-tri-den", "Không thời hạn")))
                .containsExactly(OnFile.VALID);
    }

    @Test
    void monthsOfValidityAreCountedFromTheDayOfIssue() {
        PaperOnFile last = only(SINGLE, SampleFacts.paper(SampleFacts.SINGLE, "ngay-ban-hanh", "2026-05-02"));

        assertThat(last.state()).isEqualTo(OnFile.VALID);
        assertThat(last.until()).contains(PartialDate.of(DAY));
        assertThat(states(SINGLE, SampleFacts.paper(SampleFacts.SINGLE, "ngay-ban-hanh", "2026-05-01")))
                .containsExactly(OnFile.EXPIRED);
        assertThat(states(SINGLE, SampleFacts.paper(SampleFacts.SINGLE))).containsExactly(OnFile.UNDATED);
    }

    @Test
    void aDateNobodyIsSureOfIsToldApart() {
        assertThat(only(SINGLE, SampleFacts.unsure(SampleFacts.SINGLE, "ngay-ban-hanh", "2026-10-01"))
                        .sure())
                .isFalse();
        assertThat(only(CARD, SampleFacts.unsure(SampleFacts.CARD, "ngay-cap", "2026-10-01"))
                        .sure())
                .as("the day of issue decides nothing here")
                .isTrue();
    }

    @Test
    void aNewerPaperOfTheSameNumberReplacesAnOlderOne() {
        RequiredPaper birth = required(0, SampleFacts.BIRTH);
        PaperFacts old = SampleFacts.paper(SampleFacts.BIRTH, "so-ky-hieu", "12/1999", "ngay-ban-hanh", "1999-01-02");
        PaperFacts young = SampleFacts.paper(SampleFacts.BIRTH, "so-ky-hieu", "12/1999", "ngay-ban-hanh", "2020-01-02");
        PaperFacts other = SampleFacts.paper(SampleFacts.BIRTH, "so-ky-hieu", "13/1999", "ngay-ban-hanh", "1999-01-02");

        List<PaperOnFile> judged = new Judgement(List.of(old, young, other), DAY).of(birth);

        assertThat(judged)
                .extracting(PaperOnFile::id)
                .as("the best first, the newest of them first")
                .containsExactly(young.id(), other.id(), old.id());
        assertThat(judged)
                .extracting(PaperOnFile::state)
                .containsExactly(OnFile.VALID, OnFile.VALID, OnFile.SUPERSEDED);
    }

    @Test
    void aPersonHasOneCardThatCounts() {
        assertThat(states(
                        CARD,
                        SampleFacts.paper(
                                SampleFacts.OLD_CARD, "ngay-cap", "2021-04-01", "co-gia-tri-den", "2031-01-01"),
                        SampleFacts.paper(SampleFacts.CARD, "ngay-cap", "2024-09-01")))
                .containsExactly(OnFile.VALID, OnFile.SUPERSEDED);
    }

    @Test
    void landHasManyCertificates() {
        assertThat(states(
                        required(0, SampleFacts.LAND),
                        SampleFacts.paper(SampleFacts.LAND, "seri-gcn", "AA 1", "ngay-ban-hanh", "2010-01-01"),
                        SampleFacts.paper(SampleFacts.LAND, "seri-gcn", "AA 2", "ngay-ban-hanh", "2020-01-01"),
                        SampleFacts.paper(SampleFacts.LAND, "ngay-ban-hanh", "2021-01-01")))
                .containsOnly(OnFile.VALID);
    }

    @Test
    void whatIsRevokedNeitherCountsNorReplaces() {
        assertThat(states(
                        CARD,
                        SampleFacts.paper(SampleFacts.CARD, "ngay-cap", "2021-04-01"),
                        SampleFacts.revoked(SampleFacts.CARD, "ngay-cap", "2024-09-01")))
                .containsExactly(OnFile.VALID, OnFile.REVOKED);
    }

    @Test
    void declarationsAreNotLookedFor() {
        RequiredPaper form =
                new RequiredPaper("Tờ khai", List.of(SampleFacts.BIRTH), RequiredPaper.Form.FILLED_IN, 1, "", 0);

        assertThat(new Judgement(List.of(SampleFacts.paper(SampleFacts.BIRTH)), DAY).of(form))
                .isEmpty();
        assertThat(new Lookup.Line(form, List.of()).outcome()).isEqualTo(OnFile.HANDED_IN);
        assertThat(new Lookup.Line(CARD, List.of()).outcome()).isEqualTo(OnFile.NOT_DIGITISED);
    }

    private static RequiredPaper required(int months, PaperTypeId... types) {
        return new RequiredPaper("Giấy tờ", List.of(types), RequiredPaper.Form.COPY, 1, "", months);
    }

    private static PaperOnFile only(RequiredPaper required, PaperFacts paper) {
        return new Judgement(List.of(paper), DAY).of(required).getFirst();
    }

    private static List<OnFile> states(RequiredPaper required, PaperFacts... papers) {
        return new Judgement(List.of(papers), DAY)
                .of(required).stream().map(PaperOnFile::state).toList();
    }
}
