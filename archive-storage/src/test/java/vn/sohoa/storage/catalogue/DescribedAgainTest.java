package vn.sohoa.storage.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.sohoa.core.catalogue.PaperEntry;
import vn.sohoa.core.catalogue.PaperEntry.FieldEntry;
import vn.sohoa.core.catalogue.PaperEntry.FieldState;
import vn.sohoa.core.catalogue.PaperEntry.State;
import vn.sohoa.core.describe.DescribedPaper;
import vn.sohoa.core.describe.Description;
import vn.sohoa.core.describe.FieldValue;
import vn.sohoa.core.describe.PaperTypeId;
import vn.sohoa.core.record.PageId;
import vn.sohoa.core.record.RecordId;

class DescribedAgainTest {

    private static final List<PageId> PAGES;

    static {
        RecordId record = RecordId.random();
        PAGES = IntStream.rangeClosed(1, 4)
                .mapToObj(page -> new PageId(record, page))
                .toList();
    }

    @Test
    void asksAboutWhatIsNotAccepted() {
        PaperEntry paper = only(describe(
                List.of(),
                Scenario.paper(
                        0.6, PAGES, value("ho-ten", "An", PAGES.get(0), 0.5), value("so", "12", PAGES.get(1), 0.99))));

        assertThat(paper.state()).isEqualTo(State.PROPOSED);
        assertThat(paper.fields())
                .extracting(FieldEntry::state)
                .containsExactly(FieldState.UNSURE, FieldState.ACCEPTED);
        assertThat(paper.version()).isEqualTo("2");
    }

    @Test
    void keepsTheFirstOfTwoValuesOfAName() {
        PaperEntry paper = only(describe(
                List.of(),
                Scenario.paper(
                        0.6,
                        PAGES,
                        value("ho-ten", "An", PAGES.get(0), 0.99),
                        value("ho-ten", "Bình", PAGES.get(1), 0.9))));

        assertThat(paper.fields()).extracting(FieldEntry::value).containsExactly("An");
    }

    @Test
    void keepsWhatPeopleAnsweredAndReplacesTheRest() {
        PaperEntry before = answered(Scenario.paper(
                0.6, PAGES, value("ho-ten", "An", PAGES.get(0), 0.5), value("so", "12", PAGES.get(1), 0.99)));

        PaperEntry after = only(describe(
                List.of(before),
                Scenario.paper(
                        0.7, PAGES, value("ho-ten", "Ân", PAGES.get(0), 0.99), value("so", "13", PAGES.get(1), 0.99))));

        assertThat(after.id()).isEqualTo(before.id());
        assertThat(after.state()).isEqualTo(State.CONFIRMED);
        assertThat(after.type()).isEqualTo(new PaperTypeId("giay-khai-sinh"));
        assertThat(after.field("ho-ten")).isEqualTo(before.field("ho-ten"));
        assertThat(after.field("so").orElseThrow().value()).isEqualTo("13");
    }

    @Test
    void keepsAnAnswerThatTheMachineDoesNotFindAgain() {
        PaperEntry before = answered(Scenario.paper(0.6, PAGES, value("ho-ten", "An", PAGES.get(0), 0.5)));

        PaperEntry after = only(describe(List.of(before), Scenario.paper(0.7, PAGES)));

        assertThat(after.field("ho-ten")).isEqualTo(before.field("ho-ten"));
    }

    @Test
    void answersFollowTheirPageWhenPapersAreCutOtherwise() {
        PaperEntry before = answered(Scenario.paper(0.6, PAGES, value("ho-ten", "An", PAGES.get(0), 0.5)));

        List<PaperEntry> after = describe(
                List.of(before), Scenario.paper(0.7, PAGES.subList(0, 1)), Scenario.paper(0.99, PAGES.subList(1, 4)));

        assertThat(after.get(0).field("ho-ten")).isEqualTo(before.field("ho-ten"));
        assertThat(after.get(1).field("ho-ten")).isEmpty();
        assertThat(after).extracting(PaperEntry::id).doesNotHaveDuplicates();
    }

    @Test
    void oneAnswerStandsWhenTwoPapersBecomeOne() {
        PaperEntry first = answered(Scenario.paper(0.6, PAGES.subList(0, 2), value("ho-ten", "An", PAGES.get(0), 0.5)));
        PaperEntry second =
                answered(Scenario.paper(0.6, PAGES.subList(2, 4), value("ho-ten", "Bình", PAGES.get(2), 0.5)));

        PaperEntry after = only(describe(List.of(first, second), Scenario.paper(0.7, PAGES)));

        assertThat(after.fields()).containsExactly(first.fields().getFirst());
    }

    private static FieldValue value(String name, String value, PageId page, double confidence) {
        return Scenario.value(name, value, page, confidence, 2);
    }

    private static List<PaperEntry> describe(List<PaperEntry> before, DescribedPaper... papers) {
        return DescribedAgain.merge(before, new Description(List.of(papers), Optional.empty()), "2");
    }

    private static PaperEntry only(List<PaperEntry> papers) {
        assertThat(papers).hasSize(1);
        return papers.getFirst();
    }

    /** Of another type, and with the first field corrected. */
    private static PaperEntry answered(DescribedPaper described) {
        PaperEntry paper = only(describe(List.of(), described));
        List<FieldEntry> fields = paper.fields().stream()
                .map(field -> field.state() == FieldState.UNSURE
                        ? new FieldEntry(FieldState.CORRECTED, "Ân", field.proposal(), field.version())
                        : field)
                .toList();
        return new PaperEntry(
                paper.id(),
                State.CONFIRMED,
                new PaperTypeId("giay-khai-sinh"),
                paper.proposedType(),
                paper.title(),
                paper.confidence(),
                paper.alternatives(),
                paper.pages(),
                fields,
                paper.findings(),
                paper.version());
    }
}
