package vn.sohoa.storage.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sohoa.core.NotFoundException;
import vn.sohoa.core.access.Holding;
import vn.sohoa.core.access.Sensitivity;
import vn.sohoa.core.accession.Origin;
import vn.sohoa.core.code.AgencyId;
import vn.sohoa.core.digitise.IndexQueue.PreservedRecord;
import vn.sohoa.core.digitise.PreservationQueue.Aside;
import vn.sohoa.core.digitise.PreservationQueue.DescribedDossier;
import vn.sohoa.core.digitise.StagedRecord;
import vn.sohoa.core.ledger.Ledger;
import vn.sohoa.core.ledger.LedgerCode;
import vn.sohoa.core.ledger.Quarantine;
import vn.sohoa.core.provenance.EventType;
import vn.sohoa.core.record.BatchId;
import vn.sohoa.core.record.BatchState;
import vn.sohoa.core.record.DossierId;
import vn.sohoa.core.record.PageId;
import vn.sohoa.core.record.PageState;
import vn.sohoa.core.record.RecordId;
import vn.sohoa.core.record.RecordState;
import vn.sohoa.core.review.Amendments.Seen;
import vn.sohoa.testing.contract.SearchContract;

/** The queues of the digitise job, one step after the other. */
class DigitiseIT extends OnEveryDatabase {

    private static final Quarantine CORRUPT = new Quarantine(LedgerCode.CORRUPT, "no trailer");

    private JdbcArchive archive;
    private BatchId batch;
    private String content;

    DigitiseIT(TestDatabase database) {
        super(database);
    }

    @BeforeEach
    void batch() {
        archive = scenario.archive;
        batch = scenario.open();
        content = "content " + another();
    }

    @Test
    void handsOutReceivedRecordsForInspectionInOrderOfReception() {
        DossierId first = scenario.accession(batch, "a", Scenario.file(content + "z"), Scenario.file(content + "y"));
        DossierId second = scenario.accession(batch, "b", Scenario.file(content + "x"));

        List<RecordId> awaiting = archive.inspectionQueue().awaiting(batch);

        assertThat(awaiting)
                .containsExactly(
                        scenario.records(first).get(0).id(),
                        scenario.records(first).get(1).id(),
                        scenario.only(second).id());
        StagedRecord staged = archive.inspectionQueue().get(awaiting.getFirst());
        assertThat(staged.file()).isEqualTo(content + "z.pdf");
        assertThat(staged.dossier()).isEqualTo(first);
        assertThat(staged.digest()).isEqualTo(Scenario.digest(content + "z"));
        assertThat(staged.pages()).isZero();
    }

    @Test
    void doesNotKnowARecordThatWasNeverReceived() {
        RecordId unknown = RecordId.random();

        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> archive.inspectionQueue().get(unknown));
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> archive.recognitionQueue().get(unknown));
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> archive.indexQueue().get(unknown));
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> archive.preservationQueue().get(DossierId.random()));
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> archive.preservationQueue().preserved(DossierId.random(), 1, 1));
    }

    @Test
    void inspectionAddsAPageForEachAndHappensOnce() {
        RecordId record = record();

        scenario.inspect(record, 3);
        scenario.inspect(record, 5);
        archive.inspectionQueue().quarantine(record, CORRUPT);

        assertThat(scenario.entry(record).state()).isEqualTo(RecordState.INSPECTED);
        assertThat(scenario.entry(record).pages()).hasSize(3).allMatch(page -> page.state() == PageState.RECEIVED);
        assertThat(archive.inspectionQueue().awaiting(batch)).isEmpty();
        assertThat(archive.recognitionQueue().get(record).pages()).isEqualTo(3);
        assertThat(scenario.events(record)).containsExactly("INGESTION", "FORMAT_IDENTIFICATION");
    }

    @Test
    void refusesToInspectARecordWithoutPages() {
        RecordId record = record();

        assertThatIllegalArgumentException().isThrownBy(() -> scenario.inspect(record, 0));
    }

    @Test
    void setsAsideWhatDoesNotOpen() {
        RecordId record = record();

        archive.inspectionQueue().quarantine(record, CORRUPT);
        archive.inspectionQueue().quarantine(record, new Quarantine(LedgerCode.NO_PAGES));
        scenario.inspect(record, 1);

        assertThat(scenario.entry(record).state()).isEqualTo(RecordState.QUARANTINED);
        assertThat(scenario.entry(record).code()).isEqualTo(LedgerCode.CORRUPT);
        assertThat(scenario.entry(record).detail()).isEqualTo("no trailer");
        assertThat(scenario.events(record)).containsExactly("INGESTION", "QUARANTINE");
    }

    @Test
    void handsOutPagesInOrderOfReception() {
        DossierId dossier = scenario.accession(batch, "a", Scenario.file(content + "b"), Scenario.file(content + "a"));
        RecordId first = scenario.records(dossier).get(0).id();
        RecordId second = scenario.records(dossier).get(1).id();
        scenario.inspect(second, 1);
        scenario.inspect(first, 2);

        assertThat(archive.recognitionQueue().awaiting(batch))
                .containsExactly(new PageId(first, 1), new PageId(first, 2), new PageId(second, 1));
    }

    @Test
    void theLastPageMovesTheRecord() {
        RecordId record = record();
        scenario.inspect(record, 3);

        scenario.recognise(record, 1);
        archive.recognitionQueue().blank(new PageId(record, 3), Scenario.EMPTY);
        assertThat(scenario.entry(record).state()).isEqualTo(RecordState.INSPECTED);
        archive.recognitionQueue().quarantine(new PageId(record, 2), new Quarantine(LedgerCode.ENGINE_CRASHED));

        assertThat(scenario.entry(record).state()).isEqualTo(RecordState.RECOGNISED);
        assertThat(scenario.entry(record).pages())
                .extracting(
                        page -> page.state(),
                        page -> page.code(),
                        page -> page.facts().isPresent())
                .containsExactly(
                        tuple(PageState.RECOGNISED, LedgerCode.ACCEPTED, true),
                        tuple(PageState.QUARANTINED, LedgerCode.ENGINE_CRASHED, false),
                        tuple(PageState.BLANK, LedgerCode.BLANK, true));
        assertThat(scenario.events(record))
                .containsExactly("INGESTION", "FORMAT_IDENTIFICATION", "QUARANTINE", "RECOGNITION");
        assertThat(detail(record, EventType.RECOGNITION))
                .isEqualTo("pages: 3, blank: 1, quarantined: 1, mean confidence: 91");
    }

    @Test
    void doesNotChangeAPageTwice() {
        RecordId record = record();
        scenario.inspect(record, 2);
        scenario.recognise(record, 1);

        archive.recognitionQueue().quarantine(new PageId(record, 1), CORRUPT);
        archive.recognitionQueue().blank(new PageId(record, 1), Scenario.EMPTY);

        assertThat(scenario.entry(record).pages().getFirst().state()).isEqualTo(PageState.RECOGNISED);
        assertThat(scenario.entry(record).pages().getFirst().facts()).contains(Scenario.FACTS);
        assertThat(scenario.events(record)).doesNotContain("QUARANTINE");
    }

    @Test
    void movesTheRecordWhenItsLastPagesFinishAtTheSameMoment() throws Exception {
        int pages = 8;
        for (int round = 0; round < 10; round++) {
            RecordId record = scenario.only(scenario.accession(batch, "round " + round, Scenario.file(content + round)))
                    .id();
            scenario.inspect(record, pages);

            together(pages, page -> () -> {
                scenario.recognise(record, page);
                return null;
            });

            assertThat(scenario.entry(record).state()).isEqualTo(RecordState.RECOGNISED);
            assertThat(scenario.events(record)).containsOnlyOnce("RECOGNITION");
        }
    }

    @Test
    void preservesADossierOnceAllItsRecordsAreDone() {
        DossierId dossier = scenario.accession(
                batch,
                "Hồ sơ đất đai",
                Scenario.file(content),
                Scenario.file("again", content),
                Scenario.bad("thumbs.db", LedgerCode.UNSUPPORTED_TYPE),
                Scenario.file(content + " second"));
        RecordId first = scenario.records(dossier).get(0).id();
        RecordId last = scenario.records(dossier).get(3).id();
        scenario.recogniseAll(first, 2);
        assertThat(archive.preservationQueue().awaiting(batch)).isEmpty();
        scenario.recogniseAll(last, 1);
        assertThat(archive.preservationQueue().awaiting(batch)).isEmpty();
        scenario.describe(dossier);

        assertThat(archive.preservationQueue().awaiting(batch)).containsExactly(dossier);
        DescribedDossier recognised = archive.preservationQueue().get(dossier);
        assertThat(recognised.name()).isEqualTo("Hồ sơ đất đai");
        assertThat(recognised.records())
                .extracting(record -> record.staged().id(), record -> record.pages())
                .containsExactly(
                        tuple(first, List.of(PageState.RECOGNISED, PageState.RECOGNISED)),
                        tuple(last, List.of(PageState.RECOGNISED)));
        assertThat(recognised.papers())
                .extracting(paper -> paper.pages())
                .containsExactly(List.of(new PageId(first, 1), new PageId(first, 2)), List.of(new PageId(last, 1)));
        assertThat(recognised.revision()).isEqualTo(1);
        assertThat(recognised.aside())
                .containsExactly(
                        new Aside("again.pdf", "DUPLICATE", first), new Aside("thumbs.db", "UNSUPPORTED_TYPE", null));
        assertThat(recognised.events())
                .extracting(event -> event.type())
                .containsOnly(
                        EventType.INGESTION,
                        EventType.FORMAT_IDENTIFICATION,
                        EventType.RECOGNITION,
                        EventType.DESCRIPTION)
                .hasSize(8);
    }

    @Test
    void preservationIsCommittedOnce() {
        DossierId dossier = scenario.accession(batch, "a", Scenario.file(content));
        RecordId record = scenario.only(dossier).id();
        scenario.recogniseAll(record, 1);
        scenario.describe(dossier);

        archive.preservationQueue().preserved(dossier, 1, 1);
        archive.preservationQueue().preserved(dossier, 1, 1);

        assertThat(archive.catalogue().dossier(dossier).orElseThrow().version()).isEqualTo(1);
        assertThat(scenario.entry(record).state()).isEqualTo(RecordState.PRESERVED);
        assertThat(archive.preservationQueue().awaiting(batch)).isEmpty();
        assertThat(scenario.events(record)).containsOnlyOnce("PACKAGE_CREATION");
    }

    @Test
    void setsAsideARecordWhosePackageCannotBeMade() {
        DossierId dossier = scenario.accession(batch, "a", Scenario.file(content));
        RecordId record = scenario.only(dossier).id();
        scenario.recogniseAll(record, 1);
        scenario.describe(dossier);

        archive.preservationQueue().quarantine(record, new Quarantine(LedgerCode.INTERNAL_ERROR, "PDF/A"));

        assertThat(scenario.entry(record).state()).isEqualTo(RecordState.QUARANTINED);
        assertThat(archive.preservationQueue().awaiting(batch)).isEmpty();
        assertThat(archive.catalogue().papers(dossier)).isEmpty();
        assertThat(scenario.ledger(batch).pages()).isEqualTo(new Ledger.Pages(0, 0, 0, 0, 0, 0, 0));
        assertThat(scenario.ledger(batch).balances()).isTrue();
    }

    @Test
    void neverAwaitsPreservationOfADossierWithNothingToKeep() {
        scenario.accession(batch, "first", Scenario.file(content));
        DossierId nothing = scenario.accession(
                batch, "second", Scenario.file("copy", content), Scenario.bad("x.exe", LedgerCode.UNSUPPORTED_TYPE));
        archive.accessionLog().complete(batch);
        RecordId kept = archive.inspectionQueue().awaiting(batch).getFirst();
        scenario.recogniseAll(kept, 1);
        scenario.describe(scenario.entry(kept).dossier());

        assertThat(archive.preservationQueue().awaiting(batch)).hasSize(1).doesNotContain(nothing);
        DossierId dossier = archive.preservationQueue().awaiting(batch).getFirst();
        archive.preservationQueue().preserved(dossier, 1, 1);
        archive.indexQueue().indexed(archive.indexQueue().get(kept));
        archive.batchQueue().digitised(batch);

        assertThat(scenario.entry(batch).state()).isEqualTo(BatchState.DIGITISED);
        assertThat(scenario.ledger(batch).balances()).isTrue();
    }

    @Test
    void awaitsIndexingUntilTheIndexHoldsTheVersionOfTheRecord() {
        DossierId dossier = scenario.accession(batch, "a", Scenario.file(content));
        RecordId record = scenario.only(dossier).id();
        scenario.recogniseAll(record, 2);
        assertThat(archive.indexQueue().awaiting(batch)).isEmpty();
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> archive.indexQueue().get(record));

        scenario.describe(dossier);
        archive.preservationQueue().preserved(dossier, 1, 1);
        assertThat(archive.indexQueue().awaiting(batch)).containsExactly(record);
        assertThat(archive.indexQueue().get(record))
                .isEqualTo(new PreservedRecord(record, dossier, content + ".pdf", 2, 1, SearchContract.ANYBODYS));
        archive.indexQueue().indexed(archive.indexQueue().get(record));
        assertThat(archive.indexQueue().awaiting(batch)).isEmpty();

        archive.preservationQueue().preserved(dossier, 2, 1);
        assertThat(archive.indexQueue().awaiting(batch)).isEmpty();
        assertThat(scenario.ledger(batch).pages().indexed()).isEqualTo(2);
    }

    @Test
    void recordOfADossierThatOthersMaySeeNowAwaitsIndexing() {
        DossierId dossier = scenario.accession(batch, "a", Scenario.file(content));
        RecordId record = scenario.only(dossier).id();
        scenario.recogniseAll(record, 1);
        scenario.describe(dossier);
        archive.preservationQueue().preserved(dossier, 1, 1);
        PreservedRecord before = archive.indexQueue().get(record);
        archive.indexQueue().indexed(before);

        archive.holdings()
                .keep(
                        "Lan",
                        dossier,
                        Optional.of(new AgencyId("H01.151")),
                        Sensitivity.RESTRICTED,
                        "thử",
                        OptionalLong.empty());
        assertThat(archive.indexQueue().awaiting(batch)).containsExactly(record);
        archive.indexQueue().indexed(before);
        assertThat(archive.indexQueue().awaiting(batch)).containsExactly(record);

        PreservedRecord after = archive.indexQueue().get(record);
        assertThat(after.holding())
                .isEqualTo(new Holding(Optional.of(new AgencyId("H01.151")), Optional.empty(), Sensitivity.RESTRICTED));
        archive.indexQueue().indexed(after);
        assertThat(archive.indexQueue().awaiting(batch)).isEmpty();
        archive.amendments().confirmOwner("Lan", dossier, "070082001498", "Phạm Thị Sen", Seen.WHATEVER);
        assertThat(archive.indexQueue().awaiting(batch)).containsExactly(record);
        assertThat(archive.holdings().ofRecord(record).orElseThrow().owner()).contains("070082001498");
    }

    @Test
    void everyRecordOfALostIndexAwaitsIndexing() {
        DossierId dossier = scenario.accession(batch, "a", Scenario.file(content));
        RecordId record = scenario.only(dossier).id();
        scenario.recogniseAll(record, 1);
        scenario.describe(dossier);
        archive.preservationQueue().preserved(dossier, 1, 1);
        archive.indexQueue().indexed(archive.indexQueue().get(record));
        assertThat(archive.indexQueue().awaiting(Optional.empty(), 1_000)).doesNotContain(record);

        archive.indexQueue().forgetAll();

        List<RecordId> all = archive.indexQueue().awaiting(Optional.empty(), 1_000);
        assertThat(all).contains(record);
        assertThat(archive.indexQueue().awaiting(Optional.empty(), 1)).containsExactly(all.getFirst());
        assertThat(archive.indexQueue().awaiting(Optional.of(all.getFirst()), 1_000))
                .isEqualTo(all.subList(1, all.size()));
        assertThat(scenario.ledger(batch).pages().indexed()).isZero();
    }

    @Test
    void batchesAwaitDigitisingOldestFirst() {
        BatchId second = scenario.open();
        archive.accessionLog().complete(second);
        archive.accessionLog().complete(batch);

        assertThat(archive.batchQueue().awaiting()).containsSubsequence(batch, second);
        archive.batchQueue().digitised(batch);
        archive.batchQueue().digitised(batch);

        assertThat(archive.batchQueue().awaiting()).doesNotContain(batch).contains(second);
        assertThat(scenario.entry(batch).state()).isEqualTo(BatchState.DIGITISED);
    }

    @Test
    void doesNotDigitiseABatchThatStillReceives() {
        archive.batchQueue().digitised(batch);

        assertThat(scenario.entry(batch).state()).isEqualTo(BatchState.RECEIVING);
    }

    @Test
    void theLedgerAddsUpAtEveryStep() {
        BatchId announced = archive.accessionLog().open(Origin.UPLOAD, "Lô 2", "", OptionalInt.of(4));
        DossierId dossier = scenario.accession(
                announced,
                "a",
                Scenario.file(content),
                Scenario.file(content + " corrupt"),
                Scenario.file("again", content),
                Scenario.bad("empty.pdf", LedgerCode.EMPTY_FILE));
        archive.accessionLog().complete(announced);
        RecordId record = scenario.records(dossier).get(0).id();
        ledgerIs(announced, new Ledger.Files(4, 2, 1, 1, 2), new Ledger.Pages(0, 0, 0, 0, 0, 0, 0));

        archive.inspectionQueue().quarantine(scenario.records(dossier).get(1).id(), CORRUPT);
        scenario.inspect(record, 4);
        ledgerIs(announced, new Ledger.Files(4, 1, 1, 2, 1), new Ledger.Pages(4, 4, 0, 0, 0, 0, 0));

        scenario.recognise(record, 1, 2);
        archive.recognitionQueue().blank(new PageId(record, 3), Scenario.EMPTY);
        ledgerIs(announced, new Ledger.Files(4, 1, 1, 2, 1), new Ledger.Pages(4, 1, 2, 1, 0, 0, 0));

        archive.recognitionQueue().quarantine(new PageId(record, 4), new Quarantine(LedgerCode.DEADLINE_EXCEEDED));
        ledgerIs(announced, new Ledger.Files(4, 1, 1, 2, 1), new Ledger.Pages(4, 0, 2, 1, 1, 0, 0));

        scenario.describe(dossier);
        ledgerIs(announced, new Ledger.Files(4, 1, 1, 2, 1), new Ledger.Pages(4, 0, 2, 1, 1, 0, 0));

        archive.preservationQueue().preserved(dossier, 1, 1);
        ledgerIs(announced, new Ledger.Files(4, 1, 1, 2, 0), new Ledger.Pages(4, 0, 2, 1, 1, 2, 0));
        assertThat(scenario.ledger(announced).balances()).isFalse();

        archive.indexQueue().indexed(archive.indexQueue().get(record));
        ledgerIs(announced, new Ledger.Files(4, 1, 1, 2, 0), new Ledger.Pages(4, 0, 2, 1, 1, 2, 2));
        assertThat(scenario.ledger(announced).balances()).isTrue();
    }

    private void ledgerIs(BatchId of, Ledger.Files files, Ledger.Pages pages) {
        assertThat(scenario.ledger(of)).isEqualTo(new Ledger(OptionalInt.of(4), files, pages));
    }

    private RecordId record() {
        return scenario.only(scenario.accession(batch, "a", Scenario.file(content)))
                .id();
    }

    private static String detail(RecordId record, EventType type) {
        return scenario.jdbc
                .sql("SELECT detail FROM provenance_event WHERE record = :record AND type = :type")
                .param("record", record.value())
                .param("type", type.name())
                .query(String.class)
                .single();
    }

    /** Starts as many tasks at the same moment and waits for all. */
    static void together(int tasks, Task task) throws Exception {
        CyclicBarrier start = new CyclicBarrier(tasks);
        try (ExecutorService threads = Executors.newFixedThreadPool(tasks)) {
            List<Callable<Void>> all = new ArrayList<>();
            for (int number = 1; number <= tasks; number++) {
                Callable<?> work = task.numbered(number);
                all.add(() -> {
                    start.await();
                    work.call();
                    return null;
                });
            }
            for (var done : threads.invokeAll(all)) {
                done.get();
            }
        }
    }

    /** A task of several that start together, told apart by number, from 1. */
    @FunctionalInterface
    interface Task {
        Callable<?> numbered(int number);
    }
}
