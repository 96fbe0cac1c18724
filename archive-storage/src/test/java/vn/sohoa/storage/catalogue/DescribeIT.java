package vn.sohoa.storage.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import vn.sohoa.core.NotFoundException;
import vn.sohoa.core.access.Scope;
import vn.sohoa.core.catalogue.PaperEntry;
import vn.sohoa.core.catalogue.PaperEntry.FieldEntry;
import vn.sohoa.core.catalogue.PaperEntry.FieldState;
import vn.sohoa.core.catalogue.PaperEntry.State;
import vn.sohoa.core.describe.DescribedPaper;
import vn.sohoa.core.describe.Description;
import vn.sohoa.core.describe.Description.Owner;
import vn.sohoa.core.describe.DescriptionQueue.Page;
import vn.sohoa.core.describe.FieldValue;
import vn.sohoa.core.describe.Manifest;
import vn.sohoa.core.describe.PaperTypeId;
import vn.sohoa.core.ledger.LedgerCode;
import vn.sohoa.core.ledger.Quarantine;
import vn.sohoa.core.record.BatchId;
import vn.sohoa.core.record.DossierId;
import vn.sohoa.core.record.PageId;
import vn.sohoa.core.record.PageState;
import vn.sohoa.core.record.RecordId;
import vn.sohoa.core.record.RecordState;
import vn.sohoa.core.review.ReviewItem;

/** Dossiers between recognition and preservation. */
class DescribeIT extends OnEveryDatabase {

    private JdbcArchive archive;
    private BatchId batch;
    private DossierId dossier;
    private RecordId first;
    private RecordId second;

    DescribeIT(TestDatabase database) {
        super(database);
    }

    @BeforeEach
    void recognised() {
        archive = scenario.archive;
        batch = scenario.open();
        String content = "described " + another();
        dossier = scenario.accession(batch, "a", Scenario.file(content), Scenario.file(content + " b"));
        first = scenario.records(dossier).get(0).id();
        second = scenario.records(dossier).get(1).id();
        scenario.recogniseAll(first, 2);
        scenario.inspect(second, 1);
        archive.recognitionQueue().blank(new PageId(second, 1), Scenario.EMPTY);
    }

    @Test
    void handsOutADossierOnceAllItsRecordsAreRecognised() {
        DossierId waiting = scenario.accession(batch, "b", Scenario.file("waiting " + another()));
        scenario.inspect(scenario.only(waiting).id(), 1);

        assertThat(archive.descriptionQueue().awaiting(batch)).containsExactly(dossier);
        assertThat(archive.descriptionQueue().get(dossier).manifest()).isEqualTo(Manifest.NONE);
        assertThat(archive.descriptionQueue().get(dossier).pages())
                .containsExactly(
                        new Page(new PageId(first, 1), PageState.RECOGNISED),
                        new Page(new PageId(first, 2), PageState.RECOGNISED),
                        new Page(new PageId(second, 1), PageState.BLANK));
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> archive.descriptionQueue().get(DossierId.random()));
    }

    @Test
    void keepsPapersWithPagesAndFields() {
        FieldValue sure = Scenario.value("so-ky-hieu", "12/QĐ-UBND", new PageId(first, 1), 0.99, 2);
        FieldValue unsure = Scenario.value("ho-ten", "Trần Thị Bích", new PageId(first, 2), 0.6, 3);

        describe("rules 1", Scenario.paper(0.98, allPages(), sure, unsure));

        PaperEntry paper = only();
        assertThat(paper.state()).isEqualTo(State.ACCEPTED);
        assertThat(paper.type()).isEqualTo(new PaperTypeId("quyet-dinh"));
        assertThat(paper.title()).isEqualTo("QUYẾT ĐỊNH");
        assertThat(paper.confidence()).isEqualTo(0.98);
        assertThat(paper.alternatives()).containsExactly(PaperTypeId.OTHER);
        assertThat(paper.pages()).isEqualTo(allPages());
        assertThat(paper.findings()).containsExactly("HAND_FILLED");
        assertThat(paper.version()).isEqualTo("rules 1");
        assertThat(paper.fields())
                .containsExactly(
                        new FieldEntry(FieldState.ACCEPTED, "12/QĐ-UBND", sure, "rules 1"),
                        new FieldEntry(FieldState.UNSURE, "Trần Thị Bích", unsure, "rules 1"));
    }

    @Test
    void movesTheRecordsAndSaysSo() {
        describe("rules 1", Scenario.paper(0.5, allPages(), Scenario.value("so", "1", new PageId(first, 1), 0.5, 1)));
        describe("rules 2", Scenario.paper(0.99, allPages()));

        assertThat(scenario.records(dossier)).allMatch(record -> record.state() == RecordState.DESCRIBED);
        assertThat(archive.descriptionQueue().awaiting(batch)).isEmpty();
        assertThat(archive.preservationQueue().awaiting(batch)).containsExactly(dossier);
        assertThat(scenario.events(second)).containsOnlyOnce("DESCRIPTION");
        assertThat(only().version()).isEqualTo("rules 1");
        assertThat(scenario.jdbc
                        .sql("SELECT detail FROM provenance_event WHERE record = :record AND type = 'DESCRIPTION'")
                        .param("record", first.value())
                        .query(String.class)
                        .single())
                .isEqualTo("papers: 1, fields: 1, to review: 2, by rules 1");
    }

    @Test
    void keepsTheOwner() {
        archive.descriptionQueue()
                .described(
                        dossier,
                        new Description(
                                List.of(Scenario.paper(0.99, allPages())),
                                Optional.of(new Owner("001168000123", "Trần Thị Bích", true))),
                        "rules 1");

        assertThat(archive.preservationQueue().get(dossier).owner())
                .contains(new Owner("001168000123", "Trần Thị Bích", true));
    }

    @Test
    void whatIsSetAsideLeavesItsPapers() {
        PageId leaving = new PageId(first, 2);
        PageId staying = new PageId(second, 1);
        describe(
                "rules 1",
                Scenario.paper(0.5, List.of(new PageId(first, 1))),
                Scenario.paper(
                        0.5,
                        List.of(leaving, staying),
                        Scenario.value("so", "1", leaving, 0.5, 1),
                        Scenario.value("ho-ten", "An", staying, 0.4, 1)));

        archive.preservationQueue().quarantine(first, new Quarantine(LedgerCode.INTERNAL_ERROR));

        assertThat(only().pages()).containsExactly(staying);
        assertThat(only().fields()).extracting(FieldEntry::name).containsExactly("ho-ten");
        assertThat(archive.reviewQueue().next("An", Scope.ALL, 100))
                .filteredOn(item -> item.dossier().equals(dossier))
                .extracting(ReviewItem::field, ReviewItem::page)
                .containsExactly(tuple("", staying), tuple("ho-ten", staying));
    }

    @Test
    void aPageIsInOnePaper() {
        DescribedPaper all = Scenario.paper(0.99, allPages());

        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> describe("rules 1", all, all));

        assertThat(archive.catalogue().papers(dossier)).isEmpty();
        assertThat(archive.descriptionQueue().awaiting(batch)).containsExactly(dossier);
    }

    @Test
    void describingAgainKeepsIdsAndReplacesWhatNobodyAnswered() {
        describe("rules 1", Scenario.paper(0.5, allPages(), Scenario.value("so", "1", new PageId(first, 1), 0.5, 1)));
        PaperEntry before = only();
        recogniseAgain();

        describe("rules 2", Scenario.paper(0.99, allPages(), Scenario.value("so", "2", new PageId(first, 1), 0.99, 1)));

        assertThat(only().id()).isEqualTo(before.id());
        assertThat(only().field("so").orElseThrow().value()).isEqualTo("2");
        assertThat(scenario.jdbc
                        .sql("SELECT count(*) FROM review_item WHERE paper = :paper")
                        .param("paper", before.id().value())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private void recogniseAgain() {
        scenario.jdbc
                .sql("UPDATE record SET state = 'RECOGNISED' WHERE dossier = :dossier")
                .param("dossier", dossier.value())
                .update();
    }

    private void describe(String version, DescribedPaper... papers) {
        archive.descriptionQueue().described(dossier, new Description(List.of(papers), Optional.empty()), version);
    }

    private List<PageId> allPages() {
        return List.of(new PageId(first, 1), new PageId(first, 2), new PageId(second, 1));
    }

    private PaperEntry only() {
        List<PaperEntry> papers = archive.catalogue().papers(dossier);
        assertThat(papers).hasSize(1);
        return papers.getFirst();
    }
}
