package vn.sohoa.storage.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sohoa.core.NotFoundException;
import vn.sohoa.core.access.Scope;
import vn.sohoa.core.catalogue.PaperEntry.FieldEntry;
import vn.sohoa.core.catalogue.PaperEntry.FieldState;
import vn.sohoa.core.catalogue.RecordEntry;
import vn.sohoa.core.describe.Description;
import vn.sohoa.core.describe.FieldValue;
import vn.sohoa.core.digitise.PageFacts;
import vn.sohoa.core.provenance.EventType;
import vn.sohoa.core.provenance.ProvenanceEvent;
import vn.sohoa.core.record.DossierId;
import vn.sohoa.core.record.PageId;
import vn.sohoa.core.record.PageState;
import vn.sohoa.core.record.RecordId;
import vn.sohoa.core.review.Answer;
import vn.sohoa.core.review.Correction;
import vn.sohoa.core.review.RevisionQueue;
import vn.sohoa.core.review.RevisionQueue.PageAgain;
import vn.sohoa.core.review.RevisionQueue.Rereading;
import vn.sohoa.core.review.RevisionQueue.Revisable;
import vn.sohoa.core.text.Box;

/** Dossiers whose archived version is behind the catalogue. */
class RevisionIT extends OnEveryDatabase {

    private static final PageFacts ANEW = new PageFacts(1240, 1754, 150, 99, 97);
    private static final String AGAIN = "again";

    private RevisionQueue queue;
    private DossierId dossier;
    private RecordId record;
    private PageId page;

    RevisionIT(TestDatabase database) {
        super(database);
    }

    @BeforeEach
    void described() {
        scenario.jdbc.sql("DELETE FROM review_item").update();
        scenario.jdbc
                .sql("UPDATE dossier SET rereading = 'NONE', revision_preserved = revision")
                .update();
        queue = scenario.archive.revisionQueue();
        dossier = scenario.accession(scenario.open(), "a", Scenario.file("revised " + another()));
        record = scenario.only(dossier).id();
        page = new PageId(record, 1);
        scenario.recogniseAll(record, 1);
        scenario.archive.descriptionQueue().described(dossier, description("Trần Thị Bích"), "first");
    }

    @Test
    void aPreservedDossierWaitsOnceSomebodyHasAnswered() {
        preserve();
        assertThat(queue.awaiting(9)).isEmpty();
        assertThat(queue.waiting()).isZero();

        correct("Trần Thị Bình");

        assertThat(queue.awaiting(9)).containsExactly(dossier);
        assertThat(queue.waiting()).isOne();
    }

    @Test
    void oneThatIsNotPreservedDoesNot() {
        correct("Trần Thị Bình");

        assertThat(queue.awaiting(9)).isEmpty();
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> queue.get(dossier));
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> queue.readAgain(dossier));
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> queue.get(DossierId.random()));
    }

    @Test
    void showsWhatTheArchiveShouldHold() {
        preserve();
        correct("Trần Thị Bình");

        Revisable revisable = queue.get(dossier);

        assertThat(revisable.contents().records())
                .extracting(each -> each.staged().id())
                .containsExactly(record);
        assertThat(revisable.contents().papers())
                .isEqualTo(scenario.archive.catalogue().papers(dossier));
        assertThat(revisable.rereading()).isEqualTo(Rereading.NONE);
        assertThat(revisable.contents().events())
                .filteredOn(event -> event.type() == EventType.REVIEW)
                .singleElement()
                .extracting(ProvenanceEvent::detail)
                .asString()
                .endsWith("CORRECT by lan");
    }

    @Test
    void aRevisedDossierWaitsNoMoreAndItsIndexEntryIsStale() {
        preserve();
        correct("Trần Thị Bình");

        queue.revised(dossier, 2, revision(), List.of());
        queue.revised(dossier, 2, revision(), List.of());

        assertThat(queue.awaiting(9)).isEmpty();
        assertThat(version()).isEqualTo(2);
        assertThat(scenario.archive.indexQueue().get(record).version()).isEqualTo(2);
        assertThat(scenario.archive.indexQueue().awaiting(Optional.empty(), 1000))
                .contains(record);
        assertThat(scenario.events(record).filter("PACKAGE_CREATION"::equals)).hasSize(2);
    }

    @Test
    void whatIsAnsweredMeanwhileWaitsOn() {
        preserve();
        correct("Trần Thị Bình");
        int got = revision();
        scenario.jdbc
                .sql("UPDATE dossier SET revision = revision + 1 WHERE id = :dossier")
                .param("dossier", dossier.value())
                .update();
        queue.readAgain(dossier);

        queue.revised(dossier, 2, got, List.of());

        assertThat(queue.awaiting(9)).containsExactly(dossier);
        assertThat(queue.get(dossier).rereading()).isEqualTo(Rereading.WANTED);
    }

    @Test
    void aCorrectionWithoutAPlaceStandsInTheProvenance() {
        preserve();
        correct("Trần Thị Bình");
        Correction lost = new Correction("ho-ten", page, new Box(0, 0, 1, 1), "Bích", "Bình");

        queue.revised(dossier, 2, revision(), List.of(lost));

        assertThat(scenario.events(record)).endsWith("PACKAGE_CREATION failed");
    }

    @Test
    void answersComeBeforeWhatIsToBeReadAgain() {
        preserve();
        queue.readAgain(dossier);
        DossierId first = dossier;
        described();
        preserve();
        scenario.jdbc
                .sql("UPDATE dossier SET rereading = 'WANTED' WHERE id = :dossier")
                .param("dossier", first.value())
                .update();
        correct("Trần Thị Bình");

        assertThat(queue.awaiting(9)).containsExactly(dossier, first);
    }

    @Test
    void waitsForTheEndOfTheBatchBeforeAnythingIsReadAgain() {
        preserve();
        scenario.jdbc
                .sql("UPDATE batch SET state = 'RECEIVED' WHERE id = (SELECT batch FROM dossier WHERE id = :dossier)")
                .param("dossier", dossier.value())
                .update();

        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> queue.readAgain(dossier));
    }

    @Test
    void everyPreservedDossierCanBeReadAgain() {
        preserve();

        assertThat(queue.readAllAgain()).isPositive();
        assertThat(queue.waiting()).isPositive();
        assertThat(queue.get(dossier).rereading()).isEqualTo(Rereading.WANTED);
    }

    @Test
    void whatPeopleAnsweredOutlivesReadingAgain() {
        preserve();
        correct("Trần Thị Bình");
        queue.readAgain(dossier);

        queue.read(dossier, List.of(new PageAgain(page, false, ANEW)), description("Trân Thi Bich"), AGAIN);

        FieldEntry name = queue.get(dossier)
                .contents()
                .papers()
                .getFirst()
                .field("ho-ten")
                .orElseThrow();
        assertThat(name.state()).isEqualTo(FieldState.CORRECTED);
        assertThat(name.value()).isEqualTo("Trần Thị Bình");
        assertThat(queue.get(dossier).rereading()).isEqualTo(Rereading.READ);
        assertThat(scenario.events(record)).endsWith("RECOGNITION", "DESCRIPTION");
    }

    @Test
    void pagesSayWhatWasReadThisTime() {
        preserve();
        queue.readAgain(dossier);

        queue.read(dossier, List.of(new PageAgain(page, true, ANEW)), description("Trân Thi Bich"), AGAIN);
        queue.read(dossier, List.of(new PageAgain(page, false, ANEW)), description("no more"), AGAIN);

        RecordEntry.PageEntry read = scenario.entry(record).pages().getFirst();
        assertThat(read.state()).isEqualTo(PageState.BLANK);
        assertThat(read.facts()).contains(ANEW);
        assertThat(scenario.events(record).filter("DESCRIPTION"::equals)).hasSize(2);
    }

    @Test
    void oneThatWasReadAgainIsRevisedAndDone() {
        preserve();
        queue.readAgain(dossier);
        queue.read(dossier, List.of(new PageAgain(page, false, ANEW)), description("Trân Thi Bich"), AGAIN);

        queue.revised(dossier, 2, revision(), List.of());

        assertThat(queue.awaiting(9)).isEmpty();
        assertThat(queue.get(dossier).rereading()).isEqualTo(Rereading.NONE);
    }

    private Description description(String name) {
        FieldValue value = Scenario.value("ho-ten", name, page, 0.5, 3);
        return new Description(List.of(Scenario.paper(0.99, List.of(page), value)), Optional.empty());
    }

    private void preserve() {
        int revision = scenario.archive.preservationQueue().get(dossier).revision();
        scenario.archive.preservationQueue().preserved(dossier, 1, revision);
        scenario.jdbc
                .sql("UPDATE batch SET state = 'DIGITISED' WHERE id = (SELECT batch FROM dossier WHERE id = :dossier)")
                .param("dossier", dossier.value())
                .update();
    }

    private int revision() {
        return queue.get(dossier).contents().revision();
    }

    private void correct(String name) {
        var item = scenario.archive.reviewQueue().next("lan", Scope.ALL, 1).getFirst();
        scenario.archive.reviewQueue().answer("lan", item.id(), new Answer.Correct(name));
    }

    private int version() {
        return scenario.archive.catalogue().dossier(dossier).orElseThrow().version();
    }
}
