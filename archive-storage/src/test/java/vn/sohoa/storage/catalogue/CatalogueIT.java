package vn.sohoa.storage.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sohoa.core.access.Scope;
import vn.sohoa.core.catalogue.BatchEntry;
import vn.sohoa.core.catalogue.DossierEntry;
import vn.sohoa.core.ledger.Ledger;
import vn.sohoa.core.ledger.LedgerCode;
import vn.sohoa.core.ledger.LedgerLine;
import vn.sohoa.core.ledger.Quarantine;
import vn.sohoa.core.record.BatchId;
import vn.sohoa.core.record.DossierId;
import vn.sohoa.core.record.PageId;
import vn.sohoa.core.record.RecordId;
import vn.sohoa.storage.database.Migrations;

/** What people see, and what the database itself guards. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class CatalogueIT {

    private final TestDatabase database;
    private Scenario scenario;
    private JdbcArchive archive;

    CatalogueIT(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void open() {
        scenario = new Scenario(database);
        archive = scenario.archive;
    }

    @AfterEach
    void close() {
        scenario.close();
    }

    @Test
    void showsBatchesNewestFirstAndPageByPage() {
        BatchId first = scenario.open();
        BatchId second = scenario.open();
        BatchId third = scenario.open();

        assertThat(archive.catalogue().batches(Scope.ALL, 0, 2))
                .extracting(BatchEntry::id)
                .containsExactly(third, second);
        assertThat(archive.catalogue().batches(Scope.ALL, 2, 2))
                .extracting(BatchEntry::id)
                .containsExactly(first);
        assertThat(archive.catalogue().batches(Scope.ALL, 3, 2)).isEmpty();
    }

    @Test
    void givesEachBatchItsOwnSums() {
        BatchId first = scenario.open();
        BatchId second = scenario.open();
        scenario.inspect(
                scenario.only(scenario.accession(first, "a", Scenario.file("one")))
                        .id(),
                3);
        scenario.accession(second, "a", Scenario.file("two"), Scenario.file("copy", "one"));

        assertThat(archive.catalogue().batches(Scope.ALL, 0, 10))
                .extracting(BatchEntry::ledger)
                .containsExactly(
                        new Ledger(
                                OptionalInt.empty(),
                                new Ledger.Files(2, 1, 1, 0, 1),
                                new Ledger.Pages(0, 0, 0, 0, 0, 0, 0)),
                        new Ledger(
                                OptionalInt.empty(),
                                new Ledger.Files(1, 1, 0, 0, 1),
                                new Ledger.Pages(3, 3, 0, 0, 0, 0, 0)));
    }

    @Test
    void anEmptyBatchBalances() {
        BatchEntry batch = scenario.entry(scenario.open());

        assertThat(batch.changed()).isEqualTo(batch.received());
        assertThat(batch.ledger().balances()).isTrue();
    }

    @Test
    void tellsWhenAPageLastChanged() {
        BatchId batch = scenario.open();
        RecordId record = scenario.only(scenario.accession(batch, "a", Scenario.file("one")))
                .id();
        scenario.inspect(record, 2);
        Instant inspected = scenario.entry(batch).changed();

        scenario.recognise(record, 2);
        Instant recognised = scenario.entry(batch).changed();
        scenario.recognise(record, 2);

        assertThat(recognised).isAfter(inspected);
        assertThat(scenario.entry(batch).changed()).isEqualTo(recognised);
        assertThat(scenario.entry(batch).received()).isBefore(inspected);
    }

    @Test
    void hasALineForEachFileAndEachPageThatNeedsSayingSomethingAbout() {
        BatchId batch = scenario.open();
        DossierId first = scenario.accession(
                batch,
                "Hồ sơ 1",
                Scenario.file("one"),
                Scenario.file("copy", "one"),
                Scenario.bad("thumbs.db", LedgerCode.UNSUPPORTED_TYPE));
        DossierId second = scenario.accession(batch, "Hồ sơ 2", Scenario.file("two"));
        RecordId one = scenario.records(first).get(0).id();
        RecordId two = scenario.only(second).id();
        scenario.inspect(one, 3);
        archive.recognitionQueue()
                .quarantine(new PageId(one, 3), new Quarantine(LedgerCode.ENGINE_CRASHED, "signal 11"));
        archive.recognitionQueue().blank(new PageId(one, 2), Scenario.EMPTY);

        assertThat(archive.catalogue().lines(batch))
                .containsExactly(
                        line(one, 0, "Hồ sơ 1", "one.pdf", LedgerCode.ACCEPTED, "", null),
                        line(one, 2, "Hồ sơ 1", "one.pdf", LedgerCode.BLANK, "", null),
                        line(one, 3, "Hồ sơ 1", "one.pdf", LedgerCode.ENGINE_CRASHED, "signal 11", null),
                        line(
                                scenario.records(first).get(1).id(),
                                0,
                                "Hồ sơ 1",
                                "copy.pdf",
                                LedgerCode.DUPLICATE,
                                "",
                                one),
                        line(
                                scenario.records(first).get(2).id(),
                                0,
                                "Hồ sơ 1",
                                "thumbs.db",
                                LedgerCode.UNSUPPORTED_TYPE,
                                "as found",
                                null),
                        line(two, 0, "Hồ sơ 2", "two.pdf", LedgerCode.ACCEPTED, "", null));
    }

    @Test
    void leavesOutThePagesOfARecordThatWasSetAsideAfterAll() {
        BatchId batch = scenario.open();
        DossierId dossier = scenario.accession(batch, "a", Scenario.file("one"));
        RecordId record = scenario.only(dossier).id();
        scenario.inspect(record, 1);
        archive.recognitionQueue().blank(new PageId(record, 1), Scenario.EMPTY);
        scenario.describe(dossier);
        archive.preservationQueue().quarantine(record, new Quarantine(LedgerCode.INTERNAL_ERROR));

        assertThat(archive.catalogue().lines(batch))
                .containsExactly(line(record, 0, "a", "one.pdf", LedgerCode.INTERNAL_ERROR, "", null));
    }

    @Test
    void showsDossiersWithTheirRecordsAndPages() {
        BatchId batch = scenario.open();
        DossierId first = scenario.accession(batch, "b", Scenario.file("one"), Scenario.file("two"));
        DossierId second = scenario.accession(batch, "a", Scenario.file("three"));
        RecordId one = scenario.records(first).get(0).id();
        scenario.recogniseAll(one, 2);

        List<DossierEntry> dossiers = archive.catalogue().dossiers(batch);

        assertThat(dossiers).extracting(DossierEntry::id).containsExactly(first, second);
        assertThat(dossiers).extracting(DossierEntry::name).containsExactly("b", "a");
        assertThat(dossiers.getFirst().records().getFirst().pages())
                .extracting(page -> page.number())
                .containsExactly(1, 2);
        assertThat(archive.catalogue().dossier(first)).contains(dossiers.getFirst());
        assertThat(archive.catalogue().record(one))
                .contains(dossiers.getFirst().records().getFirst());
    }

    @Test
    void findsNothingWhereThereIsNothing() {
        assertThat(archive.catalogue().batch(BatchId.random())).isEmpty();
        assertThat(archive.catalogue().dossier(DossierId.random())).isEmpty();
        assertThat(archive.catalogue().record(RecordId.random())).isEmpty();
        assertThat(archive.catalogue().lines(BatchId.random())).isEmpty();
        assertThat(archive.catalogue().dossiers(BatchId.random())).isEmpty();
    }

    @Test
    void provenanceCannotBeChangedDeletedOrEmptied() {
        scenario.accession(scenario.open(), "a", Scenario.file("one"));

        for (String change : List.of(
                "UPDATE provenance_event SET success = false",
                "DELETE FROM provenance_event",
                "TRUNCATE provenance_event",
                "TRUNCATE record CASCADE")) {
            assertThatThrownBy(() -> scenario.jdbc.sql(change).update()).hasMessageContaining("append-only");
        }
        assertThat(scenario.jdbc
                        .sql("SELECT count(*) FROM provenance_event WHERE success")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void takesPartInTheCallersTransaction() {
        BatchId batch = scenario.open();
        DossierId[] dossier = new DossierId[1];

        new TransactionTemplate(scenario.transactions).executeWithoutResult(transaction -> {
            dossier[0] = scenario.accession(batch, "a", Scenario.file("one"));
            assertThat(scenario.records(dossier[0])).hasSize(1);
            transaction.setRollbackOnly();
        });

        assertThat(archive.catalogue().dossier(dossier[0])).isEmpty();
    }

    @Test
    void migratingAgainChangesNothing() {
        scenario.open();

        Migrations.apply(scenario.dataSource);

        assertThat(archive.catalogue().batches(Scope.ALL, 0, 10)).hasSize(1);
    }

    private static LedgerLine line(
            RecordId record,
            int page,
            String dossier,
            String file,
            LedgerCode code,
            String detail,
            RecordId duplicateOf) {
        return new LedgerLine(
                record,
                page == 0 ? OptionalInt.empty() : OptionalInt.of(page),
                dossier,
                file,
                code,
                detail,
                duplicateOf);
    }
}
