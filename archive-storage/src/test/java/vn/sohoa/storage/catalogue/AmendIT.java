package vn.sohoa.storage.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sohoa.core.ConflictException;
import vn.sohoa.core.NotFoundException;
import vn.sohoa.core.access.Scope;
import vn.sohoa.core.access.Sensitivity;
import vn.sohoa.core.catalogue.DossierEntry;
import vn.sohoa.core.catalogue.PaperAnswer;
import vn.sohoa.core.catalogue.PaperEntry;
import vn.sohoa.core.catalogue.PaperEntry.FieldEntry;
import vn.sohoa.core.catalogue.PaperEntry.FieldState;
import vn.sohoa.core.catalogue.QualityFacts.FieldCounts;
import vn.sohoa.core.describe.Description;
import vn.sohoa.core.describe.FieldValue;
import vn.sohoa.core.describe.PaperId;
import vn.sohoa.core.describe.PaperTypeId;
import vn.sohoa.core.record.DossierId;
import vn.sohoa.core.record.PageId;
import vn.sohoa.core.record.RecordId;
import vn.sohoa.core.review.Amendments;
import vn.sohoa.core.review.Amendments.Seen;
import vn.sohoa.core.review.Corrections;
import vn.sohoa.core.review.ReviewItem;

/** Two people put right what stands on the pages of a dossier. */
class AmendIT extends OnEveryDatabase {

    private static final String AN = "an.nguyen";
    private static final String BINH = "binh.tran";
    private static final Seen NOTHING = Seen.of(PaperAnswer.NONE);

    private Amendments amendments;
    private DossierId dossier;
    private RecordId record;

    AmendIT(TestDatabase database) {
        super(database);
    }

    @BeforeEach
    void described() {
        scenario.jdbc.sql("DELETE FROM review_item").update();
        amendments = scenario.archive.amendments();
        dossier = scenario.accession(scenario.open(), "a", Scenario.file("amended " + another()));
        record = scenario.only(dossier).id();
        scenario.recogniseAll(record, 2);
        describe(value("ho-ten", 0.99), value("noi-cu-tru", 0.5));
    }

    @Test
    void theLaterOfTwoIsToldUnlessBothSayTheSame() {
        amendments.correctField(AN, paper().id(), "ho-ten", "Bích", NOTHING);
        amendments.correctField(BINH, paper().id(), "ho-ten", "Bích", NOTHING);

        assertThatExceptionOfType(ConflictException.class)
                .isThrownBy(() -> amendments.correctField(BINH, paper().id(), "ho-ten", "Bưởi", NOTHING));
        assertThatExceptionOfType(ConflictException.class)
                .isThrownBy(() -> amendments.emptyField(BINH, paper().id(), "ho-ten", NOTHING));
        assertThat(field("ho-ten").value()).isEqualTo("Bích");

        amendments.correctField(BINH, paper().id(), "ho-ten", "Bưởi", Seen.of(answer().number()));

        assertThat(field("ho-ten").value()).isEqualTo("Bưởi");
        assertThat(answer().reviewer()).isEqualTo(BINH);
    }

    @Test
    void confirmingIsNewsToTheOtherToo() {
        amendments.correctField(AN, paper().id(), "ho-ten", "x", NOTHING);

        assertThat(field("ho-ten").state()).isEqualTo(FieldState.CONFIRMED);
        assertThatExceptionOfType(ConflictException.class)
                .isThrownBy(() -> amendments.correctField(BINH, paper().id(), "ho-ten", "y", NOTHING));
    }

    @Test
    void theLaterOfTwoIsToldOfTheType() {
        amendments.correctType(AN, paper().id(), new PaperTypeId("don"), NOTHING);

        assertThatExceptionOfType(ConflictException.class)
                .isThrownBy(() -> amendments.correctType(BINH, paper().id(), PaperTypeId.OTHER, NOTHING));
        assertThat(scenario.archive.catalogue().answers(dossier))
                .extracting(PaperAnswer::field, PaperAnswer::reviewer)
                .containsExactly(tuple("", AN));
    }

    @Test
    void whatTheMachineDidNotFindIsTypedAndStays() {
        amendments.addField(AN, paper().id(), "ngay-sinh", "1968-03-07", 3);
        amendments.addField(BINH, paper().id(), "ngay-sinh", "1968-03-07", 3);

        assertThatExceptionOfType(ConflictException.class)
                .isThrownBy(() -> amendments.addField(BINH, paper().id(), "ngay-sinh", "1969", 3));
        describe(value("ho-ten", 0.99), value("ngay-sinh", 0.5));

        FieldEntry typed = field("ngay-sinh");
        assertThat(typed.value()).isEqualTo("1968-03-07");
        assertThat(typed.state()).isEqualTo(FieldState.CORRECTED);
        assertThat(typed.proposal().method()).isEqualTo(FieldValue.Method.TYPED);
        assertThat(typed.proposal().page()).isEqualTo(new PageId(record, 1));
        assertThat(Corrections.of(List.of(paper()), field -> true)).isEmpty();
        assertThat(scenario.events(record).filter("REVIEW"::equals)).hasSize(1);
    }

    @Test
    void whatNobodyCanReadIsEmptyAndIsNotAskedAnyMore() {
        assertThat(scenario.archive.reviewQueue().next(BINH, Scope.ALL, 9))
                .as("unsure values reach a person")
                .extracting(ReviewItem::field)
                .containsExactly("noi-cu-tru");

        amendments.emptyField(AN, paper().id(), "noi-cu-tru", NOTHING);
        amendments.emptyField(AN, paper().id(), "noi-cu-tru", NOTHING);

        assertThat(field("noi-cu-tru").value()).isEmpty();
        assertThat(field("noi-cu-tru").state()).isEqualTo(FieldState.UNREADABLE);
        assertThat(scenario.archive.reviewQueue().next(BINH, Scope.ALL, 9)).isEmpty();
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> amendments.emptyField(AN, paper().id(), "ngay-sinh", NOTHING));
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> amendments.addField(AN, PaperId.random(), "ngay-sinh", "1968", 3));
    }

    @Test
    void aDossierIsRevisedUntilItsObjectHoldsTheAnswer() {
        scenario.archive.preservationQueue().preserved(dossier, 1, 1);
        assertThat(entry().revising()).isFalse();

        amendments.correctField(AN, paper().id(), "ho-ten", "Bích", NOTHING);
        assertThat(entry().revising()).isTrue();

        scenario.archive.revisionQueue().revised(dossier, 2, 2, List.of());
        assertThat(entry().revising()).isFalse();
    }

    @Test
    void whatIsTypedIsNoProposal() {
        amendments.addField(AN, paper().id(), "ngay-sinh", "1968-03-07", 3);

        assertThat(scenario.archive.descriptionQuality().facts().fields())
                .filteredOn(counts -> counts.name().equals("ngay-sinh"))
                .extracting(FieldCounts::all, FieldCounts::typed)
                .contains(tuple(0L, 1L));
    }

    @Test
    void papersThatAreMissingAreToldToThePagesAndToThePackage() {
        assertThat(entry().missing()).containsExactly("Giấy chứng sinh", "Đơn");
        assertThat(scenario.archive.preservationQueue().get(dossier).missing())
                .containsExactly("Giấy chứng sinh", "Đơn");
    }

    private void describe(FieldValue... fields) {
        scenario.jdbc
                .sql("UPDATE record SET state = 'RECOGNISED' WHERE id = :record")
                .param("record", record.value())
                .update();
        List<PageId> pages = List.of(new PageId(record, 1), new PageId(record, 2));
        scenario.archive
                .descriptionQueue()
                .described(
                        dossier,
                        new Description(
                                List.of(Scenario.paper(0.99, pages, fields)),
                                Optional.empty(),
                                List.of("Giấy chứng sinh", "Đơn"),
                                Sensitivity.ORDINARY),
                        "rules 1");
    }

    private FieldValue value(String name, double confidence) {
        return Scenario.value(name, "x", new PageId(record, 2), confidence, 1);
    }

    private DossierEntry entry() {
        return scenario.archive.catalogue().dossier(dossier).orElseThrow();
    }

    private PaperEntry paper() {
        return scenario.archive.catalogue().papers(dossier).getFirst();
    }

    private FieldEntry field(String name) {
        return paper().field(name).orElseThrow();
    }

    private PaperAnswer answer() {
        return scenario.archive.catalogue().answers(dossier).getFirst();
    }
}
