package vn.sohoa.storage.catalogue;

import static java.util.Comparator.comparing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import vn.sohoa.core.ConflictException;
import vn.sohoa.core.NotFoundException;
import vn.sohoa.core.access.Scope;
import vn.sohoa.core.access.Sensitivity;
import vn.sohoa.core.catalogue.OwnerAnswer;
import vn.sohoa.core.catalogue.PaperEntry;
import vn.sohoa.core.catalogue.PaperEntry.FieldEntry;
import vn.sohoa.core.catalogue.PaperEntry.FieldState;
import vn.sohoa.core.catalogue.PaperEntry.State;
import vn.sohoa.core.catalogue.QualityFacts;
import vn.sohoa.core.catalogue.QualityFacts.Doubt;
import vn.sohoa.core.catalogue.QualityFacts.FieldCounts;
import vn.sohoa.core.catalogue.QualityFacts.TypeCount;
import vn.sohoa.core.describe.Description;
import vn.sohoa.core.describe.Description.Owner;
import vn.sohoa.core.describe.FieldValue;
import vn.sohoa.core.describe.PaperId;
import vn.sohoa.core.describe.PaperTypeId;
import vn.sohoa.core.record.DossierId;
import vn.sohoa.core.record.PageId;
import vn.sohoa.core.record.RecordId;
import vn.sohoa.core.review.Amendments;
import vn.sohoa.core.review.Answer;
import vn.sohoa.core.review.ConfirmedPapers;
import vn.sohoa.core.review.RetypedPapers;
import vn.sohoa.core.review.ReviewItem;
import vn.sohoa.core.review.ReviewQueue;
import vn.sohoa.core.text.Box;

/** What people are asked about papers, and what their answers do. */
class ReviewIT extends OnEveryDatabase {

    private static final String AN = "an.nguyen";
    private static final String BINH = "binh.tran";

    private ReviewQueue queue;
    private DossierId dossier;
    private RecordId record;

    ReviewIT(TestDatabase database) {
        super(database);
    }

    @BeforeEach
    void recognised() {
        scenario.jdbc.sql("DELETE FROM review_item").update();
        queue = scenario.archive.reviewQueue();
        dossier = scenario.accession(scenario.open(), "a", Scenario.file("reviewed " + another()));
        record = scenario.only(dossier).id();
        scenario.recogniseAll(record, 2);
    }

    @Test
    void asksTheMostDoubtfulAndImportantFirst() {
        describe(
                0.9,
                value("a", "x", 0.9, 1),
                value("b", "x", 0.5, 1),
                value("c", "x", 0.7, 3),
                value("d", "x", 0.99, 3));

        assertThat(queue.waiting(Scope.ALL)).isEqualTo(4);
        assertThat(queue.next(AN, Scope.ALL, 10)).extracting(ReviewItem::field).containsExactly("c", "b", "", "a");
    }

    @Test
    void anItemShowsWhatIsProposedAndWhere() {
        describe(0.9, value("ho-ten", "Trần Thị Bích", 0.5, 3));

        List<ReviewItem> items = queue.next(AN, Scope.ALL, 2);

        ReviewItem field = items.get(0);
        assertThat(field.dossier()).isEqualTo(dossier);
        assertThat(field.paper()).isEqualTo(paper().id());
        assertThat(field.type()).isEqualTo(new PaperTypeId("quyet-dinh"));
        assertThat(field.value()).isEqualTo("Trần Thị Bích");
        assertThat(field.raw()).isEqualTo("Trần Thị Bích ");
        assertThat(field.page()).isEqualTo(new PageId(record, 2));
        assertThat(field.box()).contains(new Box(10, 20, 300, 60));
        assertThat(field.confidence()).isEqualTo(0.5);
        assertThat(field.alternatives()).containsExactly("Trần Thị Bích?");
        ReviewItem type = items.get(1);
        assertThat(type.field()).isEmpty();
        assertThat(type.value()).isEqualTo("quyet-dinh");
        assertThat(type.raw()).isEqualTo("QUYẾT ĐỊNH");
        assertThat(type.page()).isEqualTo(new PageId(record, 1));
        assertThat(type.box()).isEmpty();
        assertThat(type.alternatives()).containsExactly("khac");
    }

    @Test
    void anItemIsOnePersonsUntilTheirTimeIsUp() {
        describe(0.99, value("a", "x", 0.5, 1), value("b", "x", 0.6, 1));
        UUID first = queue.next(AN, Scope.ALL, 1).getFirst().id();

        UUID second = queue.next(BINH, Scope.ALL, 10).getFirst().id();
        assertThat(second).isNotEqualTo(first);
        assertThat(queue.next(AN, Scope.ALL, 10)).extracting(ReviewItem::id).containsExactly(first);
        assertThat(queue.waiting(Scope.ALL)).isEqualTo(2);

        scenario.wait(Duration.ofMinutes(11));
        assertThat(queue.next(BINH, Scope.ALL, 10)).extracting(ReviewItem::id).containsExactly(first, second);
        assertThat(queue.next(AN, Scope.ALL, 10)).isEmpty();
    }

    @Test
    void handsOutWhatAPersonHasAlreadyBeforeTheNext() {
        describe(0.99, value("a", "x", 0.5, 1), value("b", "x", 0.6, 1), value("c", "x", 0.7, 1));
        UUID first = queue.next(BINH, Scope.ALL, 1).getFirst().id();
        UUID second = queue.next(AN, Scope.ALL, 1).getFirst().id();
        queue.answer(BINH, first, new Answer.Skip());
        scenario.wait(Duration.ofMinutes(1));

        assertThat(queue.next(AN, Scope.ALL, 2))
                .extracting(ReviewItem::id)
                .startsWith(second)
                .doesNotContain(first);
    }

    @Test
    void neverGivesAnItemToTwoPeopleAtTheSameMoment() throws Exception {
        FieldValue[] values = new FieldValue[40];
        for (int i = 0; i < values.length; i++) {
            values[i] = value("f" + i, "x", 0.5, 1);
        }
        describe(0.99, values);
        List<UUID> handedOut = Collections.synchronizedList(new ArrayList<>());

        DigitiseIT.together(8, person -> () -> {
            queue.next("person " + person, Scope.ALL, 5).forEach(item -> handedOut.add(item.id()));
            return null;
        });

        assertThat(handedOut).hasSize(40).doesNotHaveDuplicates();
    }

    @Test
    void acceptsCorrectsAndGivesUp() {
        describe(
                0.99,
                value("a", "x", 0.5, 1),
                value("b", "x", 0.6, 1),
                value("c", "x", 0.7, 1),
                value("d", "x", 0.8, 1));
        List<ReviewItem> items = queue.next(AN, Scope.ALL, 4);

        queue.answer(AN, items.get(0).id(), new Answer.Accept());
        queue.answer(AN, items.get(1).id(), new Answer.Correct(" Bi\u0301ch "));
        queue.answer(AN, items.get(2).id(), new Answer.Unreadable());
        queue.answer(AN, items.get(3).id(), new Answer.Correct("x"));

        assertThat(paper().fields())
                .extracting(
                        FieldEntry::state,
                        FieldEntry::value,
                        field -> field.proposal().value())
                .containsExactly(
                        tuple(FieldState.CONFIRMED, "x", "x"),
                        tuple(FieldState.CORRECTED, "Bích", "x"),
                        tuple(FieldState.UNREADABLE, "", "x"),
                        tuple(FieldState.CONFIRMED, "x", "x"));
        assertThat(queue.waiting(Scope.ALL)).isZero();
        assertThat(queue.next(AN, Scope.ALL, 4)).isEmpty();
        assertThat(versions())
                .containsExactly(
                        tuple(AN, "a", "ACCEPT", "x", "x"),
                        tuple(AN, "b", "CORRECT", "x", "Bích"),
                        tuple(AN, "c", "UNREADABLE", "x", ""),
                        tuple(AN, "d", "CORRECT", "x", "x"));
        assertThat(scenario.events(record).filter("REVIEW"::equals)).hasSize(4);
        assertThat(revision()).isEqualTo(5);
    }

    @Test
    void countsWhatPeopleMadeOfTheProposals() {
        scenario.jdbc.sql("DELETE FROM paper").update();
        assertThat(scenario.archive.descriptionQuality().facts().shareAsked()).isZero();
        describe(
                0.5,
                value("a", "x", 0.99, 1),
                value("b", "x", 0.6, 1),
                value("c", "x", 0.99, 1),
                value("d", "x", 0.8, 1));
        queue.answer(AN, next(), new Answer.Correct("giay-khai-sinh"));
        queue.answer(AN, next(), new Answer.Correct("y"));

        QualityFacts facts = scenario.archive.descriptionQuality().facts();

        assertThat(facts.types())
                .containsExactly(new TypeCount(
                        new PaperTypeId("quyet-dinh"), new PaperTypeId("giay-khai-sinh"), State.CONFIRMED, 1));
        assertThat(facts.fields())
                .containsExactly(
                        new FieldCounts("a", 1, 0, 0, 0, 0, 0),
                        new FieldCounts("b", 0, 0, 0, 1, 0, 0),
                        new FieldCounts("c", 1, 0, 0, 0, 0, 0),
                        new FieldCounts("d", 0, 1, 0, 0, 0, 0));
        assertThat(facts.shareAsked()).isEqualTo(0.6);
    }

    @Test
    void countsHowOftenPeopleAcceptedWhatWasSaidToBeLikely() {
        describe(0.99, value("a", "x", 0.125, 1), value("b", "x", 0.1875, 1));
        queue.answer(AN, next(), new Answer.Accept());
        queue.answer(AN, next(), new Answer.Unreadable());

        assertThat(scenario.archive.descriptionQuality().facts().doubts()).startsWith(new Doubt(0.15625, 2, 1));
    }

    @Test
    void findsAnItemWhoeverHasIt() {
        describe(0.99, value("a", "x", 0.5, 1));
        UUID item = next();

        assertThat(queue.find(item).orElseThrow().field()).isEqualTo("a");
        queue.answer(AN, item, new Answer.Accept());
        assertThat(queue.find(item)).isPresent();
        assertThat(queue.find(UUID.randomUUID())).isEmpty();
    }

    @Test
    void aPersonSaysWhatAPaperIs() {
        describe(0.5);
        queue.answer(AN, next(), new Answer.Correct("giay-khai-sinh"));

        assertThat(paper().type()).isEqualTo(new PaperTypeId("giay-khai-sinh"));
        assertThat(paper().proposedType()).isEqualTo(new PaperTypeId("quyet-dinh"));
        assertThat(paper().state()).isEqualTo(State.CONFIRMED);
        assertThat(versions()).containsExactly(tuple(AN, "", "CORRECT", "quyet-dinh", "giay-khai-sinh"));
    }

    @Test
    void aPaperThatNobodyCanReadIsOther() {
        describe(0.5);
        queue.answer(AN, next(), new Answer.Unreadable());

        assertThat(paper().type()).isEqualTo(PaperTypeId.OTHER);
        assertThat(paper().state()).isEqualTo(State.CONFIRMED);
    }

    @Test
    void theSameAnswerTwiceIsHarmlessAndAnotherOneIsRefused() {
        describe(0.99, value("a", "x", 0.5, 1));
        UUID item = next();
        queue.answer(AN, item, new Answer.Correct("y"));

        queue.answer(AN, item, new Answer.Correct("y"));

        assertThat(versions()).hasSize(1);
        for (Answer other : List.of(new Answer.Correct("z"), new Answer.Accept(), new Answer.Skip())) {
            assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> queue.answer(AN, item, other));
        }
        assertThat(paper().field("a").orElseThrow().value()).isEqualTo("y");
    }

    @Test
    void refusesAnAnswerToAnItemOfAnotherPersonUntilTheirTimeIsUp() {
        describe(0.99, value("a", "x", 0.5, 1));
        UUID item = next();

        assertThatExceptionOfType(ConflictException.class)
                .isThrownBy(() -> queue.answer(BINH, item, new Answer.Accept()));
        assertThatExceptionOfType(ConflictException.class)
                .isThrownBy(() -> queue.answer(BINH, item, new Answer.Skip()));
        scenario.wait(Duration.ofMinutes(11));
        queue.answer(BINH, item, new Answer.Accept());

        assertThat(paper().field("a").orElseThrow().state()).isEqualTo(FieldState.CONFIRMED);
    }

    @Test
    void aSkippedItemComesAfterTheOthersAndSkippingTwiceIsHarmless() {
        describe(0.99, value("a", "x", 0.5, 1), value("b", "x", 0.6, 1));
        UUID first = next();

        queue.answer(AN, first, new Answer.Skip());
        queue.answer(AN, first, new Answer.Skip());

        assertThat(queue.next(BINH, Scope.ALL, 2)).extracting(ReviewItem::field).containsExactly("b", "a");
        assertThat(versions()).isEmpty();
    }

    @Test
    void doesNotKnowAnItemThatIsNotThereAnyMore() {
        describe(0.99, value("a", "x", 0.5, 1));
        UUID item = next();
        recogniseAgain();
        describe(0.99, value("a", "y", 0.5, 1));

        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> queue.answer(AN, item, new Answer.Accept()));
        assertThat(queue.next(AN, Scope.ALL, 2)).extracting(ReviewItem::value).containsExactly("y");
    }

    @Test
    void answersOutliveAnotherDescriptionAndAreNeverChanged() {
        describe(0.5, value("a", "x", 0.5, 1));
        for (ReviewItem item : queue.next(AN, Scope.ALL, 2)) {
            queue.answer(AN, item.id(), new Answer.Accept());
        }
        recogniseAgain();

        describe(0.5, value("a", "z", 0.5, 1));

        assertThat(queue.waiting(Scope.ALL)).isZero();
        assertThat(paper().field("a").orElseThrow().value()).isEqualTo("x");
        assertThat(versions()).hasSize(2);
        for (String change : List.of("UPDATE field_version SET value = ''", "DELETE FROM field_version")) {
            assertThatExceptionOfType(DataAccessException.class)
                    .isThrownBy(() -> scenario.jdbc.sql(change).update())
                    .withMessageContaining("append-only");
        }
    }

    @Test
    void aPersonPutsRightWhatNobodyAsked() {
        describe(0.99, value("a", "x", 0.99, 1));
        Amendments amendments = scenario.archive.amendments();

        amendments.correctField(AN, paper().id(), "a", " Bi\u0301ch ", Amendments.Seen.WHATEVER);
        amendments.correctField(AN, paper().id(), "a", "Bích", Amendments.Seen.WHATEVER);
        amendments.correctField(BINH, paper().id(), "a", "x", Amendments.Seen.WHATEVER);
        amendments.correctType(BINH, paper().id(), new PaperTypeId("giay-khai-sinh"), Amendments.Seen.WHATEVER);
        amendments.correctType(BINH, paper().id(), new PaperTypeId("giay-khai-sinh"), Amendments.Seen.WHATEVER);

        assertThat(versions())
                .containsExactly(
                        tuple(AN, "a", "CORRECT", "x", "Bích"),
                        tuple(BINH, "a", "CORRECT", "x", "x"),
                        tuple(BINH, "", "CORRECT", "quyet-dinh", "giay-khai-sinh"));
        assertThat(paper().field("a").orElseThrow().state()).isEqualTo(FieldState.CONFIRMED);
        assertThat(paper().type()).isEqualTo(new PaperTypeId("giay-khai-sinh"));
        assertThat(paper().state()).isEqualTo(State.CONFIRMED);
        assertThat(scenario.events(record).filter("REVIEW"::equals)).hasSize(3);
        assertThat(revision()).isEqualTo(4);
    }

    @Test
    void whatIsPutRightIsNotAskedAnyMore() {
        describe(0.5, value("a", "x", 0.5, 1), value("b", "x", 0.4, 1));
        List<UUID> items =
                queue.next(BINH, Scope.ALL, 3).stream().map(ReviewItem::id).toList();

        scenario.archive
                .amendments()
                .correctType(AN, paper().id(), new PaperTypeId("quyet-dinh"), Amendments.Seen.WHATEVER);
        scenario.archive.amendments().correctField(AN, paper().id(), "b", "y", Amendments.Seen.WHATEVER);

        assertThat(queue.next(BINH, Scope.ALL, 3)).extracting(ReviewItem::field).containsExactly("a");
        assertThat(versions())
                .containsExactly(
                        tuple(AN, "", "ACCEPT", "quyet-dinh", "quyet-dinh"), tuple(AN, "b", "CORRECT", "x", "y"));
        assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> {
            for (UUID item : items) {
                queue.answer(BINH, item, new Answer.Correct("z"));
            }
        });
    }

    @Test
    void putsRightOnlyWhatThereIs() {
        describe(0.99);
        Amendments amendments = scenario.archive.amendments();

        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> amendments.correctField(AN, paper().id(), "a", "y", Amendments.Seen.WHATEVER));
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> amendments.correctField(AN, PaperId.random(), "a", "y", Amendments.Seen.WHATEVER));
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() ->
                        amendments.correctType(AN, PaperId.random(), PaperTypeId.OTHER, Amendments.Seen.WHATEVER));
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> amendments.rejectOwner(AN, DossierId.random(), Amendments.Seen.WHATEVER));
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> amendments.correctField(AN, paper().id(), "a", " ", Amendments.Seen.WHATEVER));
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> amendments.confirmOwner(AN, dossier, "", " ", Amendments.Seen.WHATEVER));
        assertThat(revision()).isEqualTo(1);
    }

    @Test
    void aPersonSaysWhomADossierIsAbout() {
        describe(0.99);
        Amendments amendments = scenario.archive.amendments();
        amendments.confirmOwner(AN, dossier, "001168000123", "Trâ\u0300n Bích", Amendments.Seen.WHATEVER);
        amendments.confirmOwner(AN, dossier, "001168000123", "Trần Bích", Amendments.Seen.WHATEVER);
        recogniseAgain();
        describe(0.99);

        assertThat(scenario.archive.preservationQueue().get(dossier).owner())
                .contains(new Owner("001168000123", "Trần Bích", true));

        amendments.rejectOwner(BINH, dossier, Amendments.Seen.WHATEVER);
        amendments.rejectOwner(BINH, dossier, Amendments.Seen.WHATEVER);

        assertThat(scenario.archive.preservationQueue().get(dossier).owner()).isEmpty();
        assertThat(scenario.jdbc
                        .sql("SELECT reviewer, code_before, name_before, code, name FROM owner_version "
                                + "WHERE dossier = :dossier ORDER BY id")
                        .param("dossier", dossier.value())
                        .query((row, number) -> tuple(
                                row.getString(1),
                                row.getString(2),
                                row.getString(3),
                                row.getString(4),
                                row.getString(5)))
                        .list())
                .containsExactly(
                        tuple(AN, "", "", "001168000123", "Trần Bích"),
                        tuple(BINH, "001168000123", "Trần Bích", "", ""));
        assertThat(scenario.events(record).filter("REVIEW"::equals)).hasSize(2);
        assertThat(revision()).isEqualTo(4);
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> scenario.jdbc.sql("DELETE FROM owner_version").update())
                .withMessageContaining("append-only");
    }

    @Test
    void theFieldsOfARetypedPaperAreReadAgain() {
        describe(0.5, value("a", "x", 0.5, 1), value("b", "x", 0.6, 1), value("c", "x", 0.99, 1));
        for (ReviewItem item : queue.next(AN, Scope.ALL, 2)) {
            queue.answer(AN, item.id(), new Answer.Correct(item.field().isEmpty() ? "don" : "y"));
        }
        RetypedPapers retyped = scenario.archive.retypedPapers();
        PaperTypeId type = new PaperTypeId("don");
        List<FieldValue> read = List.of(value("a", "z", 0.5, 1), value("b", "z", 0.99, 1), value("d", "z", 0.5, 1));

        assertThat(retyped.of(dossier)).extracting(PaperEntry::type).containsExactly(type);
        scenario.archive.preservationQueue().preserved(dossier, 1, revision());
        assertThat(scenario.archive.revisionQueue().awaiting(100)).contains(dossier);
        retyped.read(paper().id(), PaperTypeId.OTHER, Sensitivity.RESTRICTED, read, "rules 2");
        assertThat(retyped.of(dossier)).hasSize(1);
        assertThat(sensitivity()).isEqualTo(Sensitivity.ORDINARY);
        retyped.read(paper().id(), type, Sensitivity.RESTRICTED, read, "rules 2");
        retyped.read(paper().id(), type, Sensitivity.ORDINARY, List.of(), "rules 2");

        assertThat(paper().fields())
                .extracting(FieldEntry::name, FieldEntry::value, FieldEntry::state)
                .containsExactly(
                        tuple("a", "y", FieldState.CORRECTED),
                        tuple("b", "z", FieldState.ACCEPTED),
                        tuple("d", "z", FieldState.UNSURE));
        assertThat(queue.next(AN, Scope.ALL, 10)).extracting(ReviewItem::field).containsExactly("d");
        assertThat(retyped.of(dossier)).isEmpty();
        assertThat(sensitivity()).isEqualTo(Sensitivity.RESTRICTED);
        assertThat(revision()).isEqualTo(5);
    }

    private Sensitivity sensitivity() {
        return scenario.archive.holdings().ofDossier(dossier).orElseThrow().sensitivity();
    }

    @Test
    void theLaterOfTwoIsToldWhomTheDossierIsAbout() {
        describe(0.99);
        Amendments amendments = scenario.archive.amendments();
        Amendments.Seen nothing = Amendments.Seen.of(OwnerAnswer.NONE);
        amendments.confirmOwner(AN, dossier, "001168000123", "Trần Bích", nothing);
        amendments.confirmOwner(BINH, dossier, "001168000123", "Trần Bích", nothing);

        assertThatExceptionOfType(ConflictException.class)
                .isThrownBy(() -> amendments.confirmOwner(BINH, dossier, "", "Trần Bưởi", nothing));
        assertThatExceptionOfType(ConflictException.class)
                .isThrownBy(() -> amendments.rejectOwner(BINH, dossier, nothing));
        OwnerAnswer said = scenario.archive.catalogue().ownerAnswers(dossier).getFirst();
        assertThat(said.reviewer()).isEqualTo(AN);
        amendments.rejectOwner(BINH, dossier, Amendments.Seen.of(said.number()));

        assertThat(scenario.archive.catalogue().ownerAnswers(dossier))
                .extracting(OwnerAnswer::isNobody, OwnerAnswer::code)
                .containsExactly(tuple(true, ""), tuple(false, "001168000123"));
    }

    @Test
    void confirmedPapersAreThoseThatAPersonAnsweredInPreservedDossiers() {
        ConfirmedPapers confirmed = scenario.archive.confirmedPapers();
        describe(0.99, value("ho-ten", "Trần Bích", 0.99, 1));
        scenario.archive.preservationQueue().preserved(dossier, 1, revision());
        assertThat(confirmed.dossiers()).doesNotContain(dossier);
        assertThat(confirmed.of(dossier)).as("only the machine is sure").isEmpty();

        scenario.archive
                .amendments()
                .correctType(AN, paper().id(), new PaperTypeId("giay-khai-sinh"), Amendments.Seen.WHATEVER);

        assertThat(confirmed.dossiers()).contains(dossier).isSortedAccordingTo(comparing(DossierId::toString));
        assertThat(confirmed.of(dossier)).containsExactly(paper());
        assertThat(confirmed.of(DossierId.random())).isEmpty();
    }

    @Test
    void noPaperIsConfirmedToLearnFromBeforeItsDossierIsPreserved() {
        describe(0.5);
        queue.answer(AN, queue.next(AN, Scope.ALL, 1).getFirst().id(), new Answer.Accept());

        assertThat(paper().state()).isEqualTo(State.CONFIRMED);
        assertThat(scenario.archive.confirmedPapers().dossiers()).doesNotContain(dossier);
        assertThat(scenario.archive.confirmedPapers().of(dossier)).isEmpty();
    }

    private void recogniseAgain() {
        scenario.jdbc
                .sql("UPDATE record SET state = 'RECOGNISED' WHERE id = :record")
                .param("record", record.value())
                .update();
    }

    private void describe(double confidence, FieldValue... fields) {
        List<PageId> pages = List.of(new PageId(record, 1), new PageId(record, 2));
        scenario.archive
                .descriptionQueue()
                .described(
                        dossier,
                        new Description(List.of(Scenario.paper(confidence, pages, fields)), Optional.empty()),
                        "rules 1");
    }

    private FieldValue value(String name, String value, double confidence, int importance) {
        return Scenario.value(name, value, new PageId(record, 2), confidence, importance);
    }

    private UUID next() {
        return queue.next(AN, Scope.ALL, 1).getFirst().id();
    }

    private PaperEntry paper() {
        return scenario.archive.catalogue().papers(dossier).getFirst();
    }

    private List<Tuple> versions() {
        return scenario.jdbc
                .sql(
                        "SELECT reviewer, field, answer, proposed, value FROM field_version WHERE dossier = :id ORDER BY id")
                .param("id", dossier.value())
                .query((row, number) ->
                        tuple(row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5)))
                .list();
    }

    private int revision() {
        return scenario.jdbc
                .sql("SELECT revision FROM dossier WHERE id = :id")
                .param("id", dossier.value())
                .query(Integer.class)
                .single();
    }
}
