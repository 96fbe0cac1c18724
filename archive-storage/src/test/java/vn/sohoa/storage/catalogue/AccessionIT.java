package vn.sohoa.storage.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sohoa.core.NotFoundException;
import vn.sohoa.core.accession.AccessionLog;
import vn.sohoa.core.accession.AccessionLog.OpenBatch;
import vn.sohoa.core.accession.Origin;
import vn.sohoa.core.accession.ReceivedFile;
import vn.sohoa.core.catalogue.RecordEntry;
import vn.sohoa.core.describe.Manifest;
import vn.sohoa.core.ledger.Ledger;
import vn.sohoa.core.ledger.LedgerCode;
import vn.sohoa.core.ledger.Quarantine;
import vn.sohoa.core.record.BatchId;
import vn.sohoa.core.record.BatchState;
import vn.sohoa.core.record.DossierId;
import vn.sohoa.core.record.RecordState;

/** Taking in: what was handed in is on record once, whatever happens in between. */
class AccessionIT extends OnEveryDatabase {

    private JdbcArchive archive;
    private BatchId batch;
    private String content;

    AccessionIT(TestDatabase database) {
        super(database);
    }

    @BeforeEach
    void batch() {
        archive = scenario.archive;
        batch = scenario.open();
        content = "content " + another();
    }

    @Test
    void keepsWhatIsKnownOfAFile() {
        ReceivedFile file = new ReceivedFile(
                "Đơn đề nghị.pdf",
                "/scans/1/x",
                4711,
                Scenario.digest(content),
                "application/pdf",
                LedgerCode.NAME_CLEANED,
                "../Đơn đề nghị.pdf");

        DossierId dossier = scenario.accession(batch, "Hồ sơ 1", file);

        RecordEntry record = scenario.only(dossier);
        assertThat(record.file()).isEqualTo("Đơn đề nghị.pdf");
        assertThat(record.size()).isEqualTo(4711);
        assertThat(record.digest()).contains(Scenario.digest(content));
        assertThat(record.mediaType()).isEqualTo("application/pdf");
        assertThat(record.state()).isEqualTo(RecordState.RECEIVED);
        assertThat(record.code()).isEqualTo(LedgerCode.NAME_CLEANED);
        assertThat(record.detail()).isEqualTo("../Đơn đề nghị.pdf");
        assertThat(record.batch()).isEqualTo(batch);
        assertThat(record.pages()).isEmpty();
        assertThat(scenario.events(record.id())).containsExactly("INGESTION");
    }

    @Test
    void takesNamesThatNoDatabaseLikes() {
        String name = "a\0b'; DROP TABLE record; -- \uD83D\uDCC4 " + "dài ".repeat(1200);

        DossierId dossier = scenario.accession(batch, name, Scenario.file(name, content));

        assertThat(scenario.only(dossier).file()).startsWith("a\uFFFDb'; DROP TABLE");
        scenario.accession(batch, name, Scenario.file(name, content));
        assertThat(scenario.records(dossier)).hasSize(1);
    }

    @Test
    void addsNothingWhenTheSameDossierComesAgain() {
        ReceivedFile[] files = {
            Scenario.file(content), Scenario.file(content + "b"), Scenario.bad("c", LedgerCode.EMPTY_FILE)
        };
        DossierId first = scenario.accession(batch, "a", files);
        List<RecordEntry> before = scenario.records(first);

        DossierId second = scenario.accession(batch, "a", files);

        assertThat(second).isEqualTo(first);
        assertThat(scenario.records(first)).isEqualTo(before);
        assertThat(scenario.events(before.getFirst().id())).containsExactly("INGESTION");
        assertThat(archive.catalogue().dossiers(batch)).hasSize(1);
    }

    @Test
    void addsTheFilesThatAnEarlierCallDidNotHave() {
        scenario.accession(batch, "a", Scenario.file(content));

        DossierId dossier = scenario.accession(batch, "a", Scenario.file(content + "b"), Scenario.file(content));

        assertThat(scenario.records(dossier))
                .extracting(RecordEntry::file)
                .containsExactly(content + ".pdf", content + "b.pdf");
    }

    @Test
    void keepsAFileOnceWhenItsSourceComesTwiceInOneCall() {
        DossierId dossier = scenario.accession(batch, "a", Scenario.file(content), Scenario.file(content));

        assertThat(scenario.records(dossier)).hasSize(1);
    }

    @Test
    void tellsDossiersApartByBatchAndSource() {
        DossierId here = scenario.accession(batch, "a", Scenario.file(content));
        DossierId there = scenario.accession(scenario.open(), "a", Scenario.file(content + "b"));

        assertThat(here).isNotEqualTo(there);
    }

    @Test
    void keepsRecordsInOrderOfReceptionWhateverTheirDigests() {
        String[] names = IntStream.range(0, 30)
                .mapToObj(number -> content + "-" + number)
                .toArray(String[]::new);
        ReceivedFile[] files = Arrays.stream(names).map(Scenario::file).toArray(ReceivedFile[]::new);

        DossierId dossier = scenario.accession(batch, "a", files);

        assertThat(scenario.records(dossier))
                .extracting(RecordEntry::file)
                .containsExactly(Arrays.stream(names).map(name -> name + ".pdf").toArray(String[]::new));
    }

    @Test
    void findsADuplicateWithinTheDossier() {
        DossierId dossier = scenario.accession(batch, "a", Scenario.file(content), Scenario.file("copy", content));

        List<RecordEntry> records = scenario.records(dossier);
        assertThat(records)
                .extracting(RecordEntry::state, RecordEntry::code)
                .containsExactlyInAnyOrder(
                        tuple(RecordState.RECEIVED, LedgerCode.ACCEPTED),
                        tuple(RecordState.DUPLICATE, LedgerCode.DUPLICATE));
        RecordEntry kept = records.getFirst();
        assertThat(kept.state()).isEqualTo(RecordState.RECEIVED);
        assertThat(records.get(1).duplicateOf()).isEqualTo(kept.id());
        assertThat(scenario.events(records.get(1).id())).containsExactly("INGESTION");
    }

    @Test
    void findsADuplicateInAnotherBatchAtEveryState() {
        DossierId original = scenario.accession(batch, "a", Scenario.file(content));
        RecordEntry kept = scenario.only(original);

        assertThat(copyInAnotherBatch().duplicateOf()).isEqualTo(kept.id());
        scenario.recogniseAll(kept.id(), 1);
        assertThat(copyInAnotherBatch().duplicateOf()).isEqualTo(kept.id());
        scenario.describe(original);
        assertThat(copyInAnotherBatch().duplicateOf()).isEqualTo(kept.id());
        archive.preservationQueue().preserved(original, 1, 1);
        assertThat(copyInAnotherBatch().duplicateOf()).isEqualTo(kept.id());
    }

    @Test
    void doesNotCallACopyOfAQuarantinedFileADuplicate() {
        RecordEntry broken = scenario.only(scenario.accession(batch, "a", Scenario.file(content)));
        archive.inspectionQueue().quarantine(broken.id(), new Quarantine(LedgerCode.DEADLINE_EXCEEDED));

        RecordEntry again = copyInAnotherBatch();

        assertThat(again.state()).isEqualTo(RecordState.RECEIVED);
        assertThat(copyInAnotherBatch().duplicateOf()).isEqualTo(again.id());
    }

    @Test
    void quarantinesAtReception() {
        ReceivedFile mismatch = new ReceivedFile(
                "a.pdf",
                "/scans/1/a.pdf",
                7,
                Scenario.digest(content),
                "application/zip",
                LedgerCode.TYPE_MISMATCH,
                "zip");

        DossierId dossier = scenario.accession(batch, "a", mismatch, Scenario.bad("gone.pdf", LedgerCode.VANISHED));

        assertThat(scenario.records(dossier))
                .extracting(
                        RecordEntry::state,
                        RecordEntry::code,
                        record -> record.digest().isPresent())
                .containsExactly(
                        tuple(RecordState.QUARANTINED, LedgerCode.TYPE_MISMATCH, true),
                        tuple(RecordState.QUARANTINED, LedgerCode.VANISHED, false));
        assertThat(scenario.events(scenario.only(dossier).id())).containsExactly("INGESTION", "QUARANTINE");
        assertThat(copyInAnotherBatch().state()).isEqualTo(RecordState.RECEIVED);
        assertThat(archive.inspectionQueue().awaiting(batch)).isEmpty();
    }

    @Test
    void keepsTheSameBytesOnceWhenTheyComeAtTheSameMoment() throws Exception {
        int batches = 6;
        int files = 5;
        for (int round = 0; round < 5; round++) {
            String same = content + " round " + round;
            BatchId[] open = IntStream.range(0, batches)
                    .mapToObj(number -> scenario.open())
                    .toArray(BatchId[]::new);

            DigitiseIT.together(batches, number -> () -> {
                ReceivedFile[] delivery = IntStream.range(0, files)
                        .map(file -> number % 2 == 0 ? file : files - 1 - file)
                        .mapToObj(file -> Scenario.file(same + " file " + file))
                        .toArray(ReceivedFile[]::new);
                return scenario.accession(open[number - 1], "a", delivery);
            });

            List<Ledger.Files> ledgers = Arrays.stream(open)
                    .map(each -> scenario.ledger(each).files())
                    .toList();
            assertThat(ledgers).allMatch(ledger -> ledger.received() == files);
            assertThat(ledgers.stream().mapToInt(Ledger.Files::accepted).sum()).isEqualTo(files);
            assertThat(ledgers.stream().mapToInt(Ledger.Files::duplicate).sum()).isEqualTo(files * (batches - 1));
        }
    }

    @Test
    void addsADossierOnceWhenItComesTwiceAtTheSameMoment() throws Exception {
        DigitiseIT.together(
                4,
                number -> () -> scenario.accession(batch, "a", Scenario.file(content), Scenario.file(content + "b")));

        assertThat(archive.catalogue().dossiers(batch)).hasSize(1);
        assertThat(scenario.ledger(batch).files()).isEqualTo(new Ledger.Files(2, 2, 0, 0, 2));
    }

    @Test
    void keepsTheManifestOfADossierUntilAnotherComes() {
        BatchId batch = scenario.open();
        Manifest manifest = new Manifest(
                "1.001193",
                "001168000123",
                List.of(new Manifest.Item("a.pdf", "Giấy khai sinh"), new Manifest.Item("", "Đơn\0")));
        AccessionLog log = scenario.archive.accessionLog();
        log.accession(batch, "a", "/a", manifest, List.of());
        DossierId dossier = log.accession(batch, "a", "/a", List.of());

        Manifest kept = scenario.archive.descriptionQueue().get(dossier).manifest();
        assertThat(kept.procedure()).isEqualTo("1.001193");
        assertThat(kept.owner()).isEqualTo("001168000123");
        assertThat(kept.items())
                .containsExactly(new Manifest.Item("a.pdf", "Giấy khai sinh"), new Manifest.Item("", "Đơn\uFFFD"));

        Manifest other = new Manifest("", "1", List.of(new Manifest.Item("", "Đơn")));
        log.accession(batch, "a", "/a", other, List.of());
        assertThat(scenario.archive.descriptionQueue().get(dossier).manifest()).isEqualTo(other);
    }

    @Test
    void doesNotKnowABatchThatWasNeverOpened() {
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> scenario.accession(BatchId.random(), "a", Scenario.file(content)));
    }

    @Test
    void takesNoFurtherFilesIntoACompleteBatch() {
        DossierId dossier = scenario.accession(batch, "a", Scenario.file(content));
        archive.accessionLog().complete(batch);

        assertThat(scenario.accession(batch, "a", Scenario.file(content))).isEqualTo(dossier);
        assertThatIllegalStateException()
                .isThrownBy(() -> scenario.accession(batch, "a", Scenario.file(content + "b")));
    }

    @Test
    void completesOnce() {
        archive.accessionLog().complete(batch);
        archive.accessionLog().complete(batch);
        assertThat(scenario.entry(batch).state()).isEqualTo(BatchState.RECEIVED);

        archive.batchQueue().digitised(batch);
        archive.accessionLog().complete(batch);
        assertThat(scenario.entry(batch).state()).isEqualTo(BatchState.DIGITISED);
    }

    @Test
    void namesInterruptedBatchesOldestFirst() {
        BatchId second = archive.accessionLog().open(Origin.HOT_FOLDER, "Lô 2", "/hot/2", OptionalInt.of(12));
        BatchId complete = scenario.open();
        archive.accessionLog().complete(complete);

        assertThat(archive.accessionLog().interrupted())
                .containsSubsequence(
                        new OpenBatch(batch, Origin.FOLDER, "/scans/1"),
                        new OpenBatch(second, Origin.HOT_FOLDER, "/hot/2"))
                .noneMatch(open -> open.batch().equals(complete));
        assertThat(scenario.ledger(second).sheetsAnnounced()).hasValue(12);
    }

    private RecordEntry copyInAnotherBatch() {
        return scenario.only(scenario.accession(scenario.open(), "copies", Scenario.file("copy", content)));
    }
}
