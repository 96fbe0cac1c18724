package vn.sohoa.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sohoa.core.StoreUnavailableException;
import vn.sohoa.core.accession.AccessionLog;
import vn.sohoa.core.accession.Origin;
import vn.sohoa.core.accession.ReceivedFile;
import vn.sohoa.core.ledger.LedgerCode;
import vn.sohoa.core.record.BatchState;
import vn.sohoa.testing.memory.InMemoryAccessionLog;
import vn.sohoa.testing.memory.InMemoryAccessionLog.Batch;
import vn.sohoa.testing.memory.InMemoryAccessionLog.Dossier;
import vn.sohoa.testing.memory.TempFolderStagingArea;

class HotFolderTest {

    private static final Duration QUIET = Duration.ofSeconds(10);

    @TempDir
    Path temporary;

    private final InMemoryAccessionLog accessions = new InMemoryAccessionLog();
    private final CrashingAccessionLog crashing = new CrashingAccessionLog(accessions);
    private Instant now = Instant.parse("2026-11-21T07:00:00Z");
    private Path inbox;
    private HotFolder hotFolder;

    @BeforeEach
    void open() {
        inbox = temporary.resolve("nóng/inbox");
        hotFolder = start(accessions);
    }

    // when a delivery is taken

    @Test
    void aLooseFileIsADossierAndIsMovedWhenItIsIn() throws IOException {
        Path file = Samples.write(inbox.resolve("tờ khai 1.pdf"));

        assertThat(hotFolder.poll()).isZero();
        assertThat(file).exists();
        assertThat(pollLater()).isEqualTo(1);

        Batch batch = onlyBatch();
        assertThat(batch.origin()).isEqualTo(Origin.HOT_FOLDER);
        assertThat(batch.name()).isEqualTo("tờ khai 1");
        assertThat(batch.state()).isEqualTo(BatchState.RECEIVED);
        assertThat(batch.dossiers()).extracting(Dossier::name).containsExactly("tờ khai 1");
        assertThat(batch.files()).extracting(ReceivedFile::code).containsExactly(LedgerCode.ACCEPTED);
        assertThat(file).doesNotExist();
        assertThat(done(batch, "tờ khai 1.pdf")).hasBinaryContent(Samples.pdf(file.toString()));
        assertThat(pollLater()).isZero();
        assertThat(accessions.batches()).hasSize(1);
    }

    @Test
    void looseFilesThatAreReadyTogetherAreOneBatch() throws IOException {
        Samples.write(inbox.resolve("b 10.pdf"));
        Samples.write(inbox.resolve("b 9.pdf"));
        hotFolder.poll();

        assertThat(pollLater()).isEqualTo(2);

        assertThat(onlyBatch().name()).isEqualTo("b 9 (+1)");
        assertThat(onlyBatch().dossiers()).extracting(Dossier::name).containsExactly("b 9", "b 10");
    }

    @Test
    void aFolderIsABatchAndIsRemovedWhenItIsEmpty() throws IOException {
        Samples.write(inbox.resolve("HS 1/a.pdf"));
        Samples.write(inbox.resolve("HS 1/con/b.pdf"));
        Samples.write(inbox.resolve("HS 1/con/Thumbs.db"));
        Samples.write(inbox.resolve("HS 2/c.pdf"));
        hotFolder.poll();

        assertThat(pollLater()).isEqualTo(3);

        assertThat(accessions.batches()).extracting(Batch::name).containsExactly("HS 1", "HS 2");
        Batch first = accessions.batches().getFirst();
        assertThat(first.dossiers()).extracting(Dossier::name).containsExactly("HS 1", "HS 1/con");
        assertThat(done(first, "HS 1/con/b.pdf")).exists();
        assertThat(done(first, "HS 1/con/Thumbs.db")).exists();
        assertThat(inbox).isEmptyDirectory();
    }

    @Test
    void onePollIsNotEnoughHoweverLongAgoItWas() throws IOException {
        Samples.write(inbox.resolve("a.pdf"));
        now = now.plus(Duration.ofDays(1));

        assertThat(hotFolder.poll()).isZero();
    }

    @Test
    void twoPollsAreNotEnoughWithinTheQuietPeriod() throws IOException {
        Samples.write(inbox.resolve("a.pdf"));
        hotFolder.poll();
        for (int second = 1; second < 10; second++) {
            now = now.plusSeconds(1);
            assertThat(hotFolder.poll()).isZero();
        }
        now = now.plusSeconds(1);
        assertThat(hotFolder.poll()).isEqualTo(1);
    }

    @Test
    void aFileThatGrowsIsNotTaken() throws IOException {
        Path file = Samples.write(inbox.resolve("a.pdf"));
        hotFolder.poll();
        for (int i = 0; i < 5; i++) {
            Files.writeString(file, "thêm", StandardOpenOption.APPEND);
            assertThat(pollLater()).isZero();
        }
        assertThat(accessions.batches()).isEmpty();

        assertThat(pollLater()).isEqualTo(1);
        assertThat(onlyBatch().files().getFirst().size()).isEqualTo(Samples.pdf(file.toString()).length + 5 * 5);
    }

    @Test
    void aFileThatIsRewrittenWithTheSameSizeIsNotTaken() throws IOException {
        Path file = Samples.write(inbox.resolve("a.pdf"));
        hotFolder.poll();
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2026-11-21T06:00:00.123456789Z")));

        assertThat(pollLater()).isZero();
        assertThat(pollLater()).isEqualTo(1);
    }

    @Test
    void aFolderToWhichFilesAreAddedIsNotTaken() throws IOException {
        Samples.write(inbox.resolve("HS/a.pdf"));
        hotFolder.poll();
        Samples.write(inbox.resolve("HS/con/b.pdf"));
        assertThat(pollLater()).isZero();
        Samples.write(inbox.resolve("HS/con/c.pdf.part"));
        assertThat(pollLater()).isZero();

        assertThat(pollLater()).isEqualTo(2);
        assertThat(onlyBatch().files()).hasSize(2);
    }

    @Test
    void whatIsNotFinishedStaysUntilItHasItsName() throws IOException {
        Samples.write(inbox.resolve(".ẩn.pdf"));
        Samples.write(inbox.resolve("a.pdf.part"));
        Samples.write(inbox.resolve("~$b.pdf"));
        Samples.write(inbox.resolve(".thư mục/c.pdf"));
        Path unfinished = Samples.write(inbox.resolve("HS/c.tmp"));
        Samples.write(inbox.resolve("HS/d.pdf"));
        hotFolder.poll();

        assertThat(pollLater()).isEqualTo(1);
        assertThat(pollLater()).isZero();
        assertThat(unfinished).exists();
        Files.move(unfinished, inbox.resolve("HS/c.pdf"));
        pollLater();
        assertThat(pollLater()).isEqualTo(1);
        assertThat(accessions.batches()).extracting(Batch::name).containsExactly("HS", "HS");
        assertThat(inbox.resolve("a.pdf.part")).exists();
    }

    @Test
    void theSameNameMayComeAgain() throws IOException {
        for (String content : List.of("một", "hai")) {
            Samples.write(inbox.resolve("a.pdf"), Samples.pdf(content));
            hotFolder.poll();
            pollLater();
        }

        assertThat(accessions.batches())
                .flatExtracting(Batch::files)
                .extracting(ReceivedFile::code)
                .containsExactly(LedgerCode.ACCEPTED, LedgerCode.ACCEPTED);
    }

    @Test
    void namesThatAreNotUnicodeAreTakenAndMoved() throws IOException {
        Path file = Path.of(URI.create(inbox.toUri() + "a%FF.pdf"));
        Samples.write(file);
        hotFolder.poll();

        assertThat(pollLater()).isEqualTo(1);

        assertThat(onlyBatch().files())
                .extracting(ReceivedFile::name, ReceivedFile::code)
                .containsExactly(tuple("a\uFFFD.pdf", LedgerCode.ACCEPTED));
        assertThat(inbox).isEmptyDirectory();
    }

    // what is set aside

    @Test
    void badFilesGoToQuarantineAndTheRestToDone() throws IOException {
        Samples.write(inbox.resolve("HS/a.pdf"));
        Samples.write(inbox.resolve("HS/b.pdf"), Samples.text());
        Samples.write(inbox.resolve("HS/c.pdf"), new byte[0]);
        Files.createSymbolicLink(inbox.resolve("HS/d.pdf"), temporary.resolve("không có"));
        hotFolder.poll();

        assertThat(pollLater()).isEqualTo(4);

        assertThat(done(onlyBatch(), "HS/a.pdf")).exists();
        assertThat(quarantine(onlyBatch(), "HS/b.pdf")).hasBinaryContent(Samples.text());
        assertThat(quarantine(onlyBatch(), "HS/c.pdf")).exists();
        assertThat(quarantine(onlyBatch(), "HS/d.pdf")).isSymbolicLink();
        assertThat(inbox).isEmptyDirectory();
    }

    @Test
    void theManifestCountsHereToo() throws IOException {
        Samples.write(inbox.resolve("Hộp/a.pdf"));
        Samples.write(inbox.resolve("Hộp/b.pdf"));
        Samples.write(
                inbox.resolve("Hộp/manifest.json"),
                "{\"title\":\"Hộp 3\",\"announcedSheets\":3,\"dossiers\":[{\"name\":\"1\",\"files\":[\"b.pdf\",\"c.pdf\"]}]}"
                        .getBytes(StandardCharsets.UTF_8));
        hotFolder.poll();
        pollLater();

        Batch batch = onlyBatch();
        assertThat(batch.name()).isEqualTo("Hộp 3");
        assertThat(batch.sheetsAnnounced()).hasValue(3);
        assertThat(batch.state()).isEqualTo(BatchState.RECEIVED);
        assertThat(batch.dossiers()).extracting(Dossier::name).containsExactly("1", "(ngoài bảng kê)");
        assertThat(batch.files())
                .extracting(ReceivedFile::name, ReceivedFile::code)
                .containsExactly(
                        tuple("b.pdf", LedgerCode.ACCEPTED),
                        tuple("c.pdf", LedgerCode.MISSING_FROM_DELIVERY),
                        tuple("a.pdf", LedgerCode.ACCEPTED));
        assertThat(done(batch, "Hộp/manifest.json")).exists();
        assertThat(inbox).isEmptyDirectory();
    }

    @Test
    void aMalformedManifestSendsTheDeliveryToQuarantineAndOthersGoOn() throws IOException {
        Samples.write(inbox.resolve("1/a.pdf"));
        Samples.write(inbox.resolve("1/manifest.json"), Samples.text());
        Samples.write(inbox.resolve("2/b.pdf"));
        hotFolder.poll();
        pollLater();

        Batch refused = accessions.batches().getFirst();
        assertThat(refused.files())
                .extracting(ReceivedFile::name, ReceivedFile::code)
                .containsExactly(tuple("manifest.json", LedgerCode.MALFORMED_MANIFEST));
        assertThat(refused.files().getFirst().detail()).contains("line 1");
        assertThat(quarantine(refused, "1/a.pdf")).exists();
        assertThat(quarantine(refused, "1/manifest.json")).exists();
        assertThat(accessions.batches().getLast().files())
                .extracting(ReceivedFile::code)
                .containsExactly(LedgerCode.ACCEPTED);
        assertThat(inbox).isEmptyDirectory();
        assertThat(accessions.interrupted()).isEmpty();
    }

    @Test
    void theManifestOfADossierMovesWithItAndAMalformedOneIsSetAside() throws IOException {
        Samples.write(inbox.resolve("HS 1/a.pdf"));
        Samples.write(inbox.resolve("HS 1/manifest.json"), "{\"owner\": \"1\"}".getBytes(StandardCharsets.UTF_8));
        Samples.write(inbox.resolve("HS 2/b.pdf"));
        Samples.write(inbox.resolve("HS 2/manifest.json"), "{\"items\": 1}".getBytes(StandardCharsets.UTF_8));
        hotFolder.poll();
        pollLater();

        Batch good = accessions.batches().getFirst();
        Batch malformed = accessions.batches().getLast();
        assertThat(good.files()).extracting(ReceivedFile::name).containsExactly("a.pdf");
        assertThat(good.dossiers().getFirst().manifest().owner()).isEqualTo("1");
        assertThat(done(good, "HS 1/manifest.json")).exists();
        assertThat(malformed.files())
                .extracting(ReceivedFile::name, ReceivedFile::code)
                .containsExactly(
                        tuple("b.pdf", LedgerCode.ACCEPTED), tuple("manifest.json", LedgerCode.MALFORMED_MANIFEST));
        assertThat(done(malformed, "HS 2/b.pdf")).exists();
        assertThat(quarantine(malformed, "HS 2/manifest.json")).exists();
        assertThat(inbox).isEmptyDirectory();
    }

    @Test
    void theManifestOutlivesACrash() throws IOException {
        Samples.write(inbox.resolve("HS/a.pdf"));
        Path manifest =
                Samples.write(inbox.resolve("HS/manifest.json"), "{\"owner\": \"1\"}".getBytes(StandardCharsets.UTF_8));
        crashing.crashAt(1);
        hotFolder = start(crashing);
        hotFolder.poll();
        assertThatThrownBy(this::pollLater).isInstanceOf(StoreUnavailableException.class);
        Files.delete(manifest);

        start(accessions).resume();

        assertThat(onlyBatch().dossiers().getFirst().manifest().owner()).isEqualTo("1");
        assertThat(onlyBatch().state()).isEqualTo(BatchState.RECEIVED);
    }

    // changes at the wrong moment

    @Test
    void aSourceThatChangesAfterItWasReadIsANewDelivery() throws IOException {
        Path file = Samples.write(inbox.resolve("a.pdf"));
        hotFolder = start(crashing);
        crashing.afterCommit(() -> append(file));
        hotFolder.poll();
        assertThat(pollLater()).isEqualTo(1);
        crashing.afterCommit(() -> {});

        assertThat(file).exists();
        assertThat(onlyBatch().state()).isEqualTo(BatchState.RECEIVED);
        pollLater();
        assertThat(pollLater()).isEqualTo(1);
        assertThat(accessions.batches()).hasSize(2);
        assertThat(accessions.batches().getLast().files())
                .extracting(ReceivedFile::code)
                .containsExactly(LedgerCode.ACCEPTED);
        assertThat(file).doesNotExist();
    }

    @Test
    void aFileThatVanishesBetweenListingAndReadingHasItsLine() throws IOException {
        Samples.write(inbox.resolve("HS/1/a.pdf"));
        Path file = Samples.write(inbox.resolve("HS/2/b.pdf"));
        hotFolder = start(crashing);
        crashing.afterCommit(() -> delete(file));
        hotFolder.poll();
        pollLater();

        assertThat(onlyBatch().files())
                .extracting(ReceivedFile::code)
                .containsExactly(LedgerCode.ACCEPTED, LedgerCode.VANISHED);
        assertThat(onlyBatch().state()).isEqualTo(BatchState.RECEIVED);
    }

    // crashes

    @Test
    void aCrashBetweenCommitAndMoveAddsNoLine() throws IOException {
        Path good = Samples.write(inbox.resolve("HS/a.pdf"));
        Path bad = Samples.write(inbox.resolve("HS/b.pdf"), Samples.text());
        dieAfterCommit();
        assertThat(good).exists();
        assertThat(onlyBatch().state()).isEqualTo(BatchState.RECEIVING);

        hotFolder = start(accessions);
        hotFolder.resume();

        assertThat(onlyBatch().files())
                .extracting(ReceivedFile::code)
                .containsExactly(LedgerCode.ACCEPTED, LedgerCode.TYPE_MISMATCH);
        assertThat(onlyBatch().state()).isEqualTo(BatchState.RECEIVED);
        assertThat(good).doesNotExist();
        assertThat(done(onlyBatch(), "HS/a.pdf")).exists();
        assertThat(quarantine(onlyBatch(), "HS/b.pdf")).exists();
        assertThat(bad).doesNotExist();
        hotFolder.poll();
        assertThat(pollLater()).isZero();
        assertThat(accessions.batches()).hasSize(1);
    }

    @Test
    void aCrashInTheMiddleOfMovingAddsNoLine() throws IOException {
        Samples.write(inbox.resolve("HS/a.pdf"));
        Samples.write(inbox.resolve("HS/b.pdf"));
        dieAfterCommit();
        Path target = done(onlyBatch(), "HS/a.pdf");
        Files.createDirectories(target.getParent());
        Files.move(inbox.resolve("HS/a.pdf"), target);

        start(accessions).resume();

        assertThat(onlyBatch().files())
                .extracting(ReceivedFile::code)
                .containsExactly(LedgerCode.ACCEPTED, LedgerCode.ACCEPTED);
        assertThat(onlyBatch().state()).isEqualTo(BatchState.RECEIVED);
        assertThat(inbox).isEmptyDirectory();
    }

    @Test
    void aCrashBeforeTheSecondDossierLosesNothing() throws IOException {
        Samples.write(inbox.resolve("HS/1/a.pdf"));
        Samples.write(inbox.resolve("HS/2/b.pdf"));
        crashing.crashAt(2);
        HotFolder dying = start(crashing);
        dying.poll();
        now = now.plus(QUIET);
        assertThatThrownBy(dying::poll).isInstanceOf(StoreUnavailableException.class);
        assertThat(onlyBatch().files()).hasSize(1);

        start(accessions).resume();

        assertThat(onlyBatch().dossiers()).extracting(Dossier::name).containsExactly("HS/1", "HS/2");
        assertThat(onlyBatch().files())
                .extracting(ReceivedFile::code)
                .containsExactly(LedgerCode.ACCEPTED, LedgerCode.ACCEPTED);
        assertThat(inbox).isEmptyDirectory();
    }

    @Test
    void whatArrivesAfterACrashIsNotPartOfTheInterruptedBatch() throws IOException {
        Samples.write(inbox.resolve("HS/a.pdf"));
        dieAfterCommit();
        Path late = Samples.write(inbox.resolve("HS/b.pdf"));

        hotFolder = start(accessions);
        hotFolder.resume();

        assertThat(onlyBatch().files()).hasSize(1);
        assertThat(late).exists();
        hotFolder.poll();
        assertThat(pollLater()).isEqualTo(1);
        assertThat(accessions.batches()).hasSize(2);
    }

    @Test
    void aSourceReplacedAfterACrashIsANewDelivery() throws IOException {
        Path file = Samples.write(inbox.resolve("a.pdf"));
        dieAfterCommit();
        append(file);

        hotFolder = start(accessions);
        hotFolder.resume();

        assertThat(onlyBatch().state()).isEqualTo(BatchState.RECEIVED);
        assertThat(onlyBatch().files()).hasSize(1);
        assertThat(file).exists();
        hotFolder.poll();
        assertThat(pollLater()).isEqualTo(1);
    }

    @Test
    void aStoreThatFailsForAWhileIsTriedAgainAtTheNextPoll() throws IOException {
        Samples.write(inbox.resolve("a.pdf"));
        crashing.crashAt(1);
        hotFolder = start(crashing);
        hotFolder.poll();
        now = now.plus(QUIET);
        assertThatThrownBy(hotFolder::poll).isInstanceOf(StoreUnavailableException.class);
        crashing.crashAt(Integer.MAX_VALUE);

        assertThat(hotFolder.poll()).isEqualTo(1);

        assertThat(onlyBatch().state()).isEqualTo(BatchState.RECEIVED);
        assertThat(inbox).isEmptyDirectory();
    }

    @Test
    void aSourceThatCannotBeMovedIsNotTakenInAgain() throws IOException {
        Samples.write(inbox.resolve("a.pdf"));
        Path done = temporary.resolve("nóng/done");
        Files.delete(done);
        Files.createFile(done);
        hotFolder.poll();
        assertThat(pollLater()).isEqualTo(1);
        assertThat(pollLater()).isZero();
        assertThat(pollLater()).isZero();
        assertThat(onlyBatch().state()).isEqualTo(BatchState.RECEIVING);

        Files.delete(done);
        assertThat(hotFolder.poll()).isZero();

        assertThat(onlyBatch().state()).isEqualTo(BatchState.RECEIVED);
        assertThat(onlyBatch().files()).hasSize(1);
        assertThat(done(onlyBatch(), "a.pdf")).exists();
    }

    @Test
    void batchesOfOthersAreLeftAlone() throws IOException {
        accessions.open(Origin.UPLOAD, "x", "", OptionalInt.empty());
        accessions.open(Origin.HOT_FOLDER, "x", "not ours", OptionalInt.empty());

        assertThat(hotFolder.poll()).isZero();
        assertThat(accessions.interrupted()).hasSize(2);
    }

    @Test
    void anInboxThatIsGoneIsSaid() throws IOException {
        Files.delete(inbox);

        assertThatThrownBy(hotFolder::poll)
                .isInstanceOf(StoreUnavailableException.class)
                .hasMessageContaining("hot folder");
    }

    @Test
    void betweenTwoDisksTheSourceIsCopiedAndThenDeleted() throws IOException {
        Path source = Samples.write(temporary.resolve("a.pdf"));
        byte[] bytes = Files.readAllBytes(source);
        Path target = temporary.resolve("b.pdf");

        SourceMover.copyThenDelete(source, target);

        assertThat(source).doesNotExist();
        assertThat(target).hasBinaryContent(bytes);
        try (Stream<Path> files = Files.list(temporary)) {
            assertThat(files)
                    .filteredOn(file -> file.toString().endsWith(".part"))
                    .isEmpty();
        }
    }

    private HotFolder start(AccessionLog log) {
        Intake intake = new Intake(new TempFolderStagingArea(temporary.resolve("staging")), 10_000);
        return new HotFolder(new IngestSettings(temporary.resolve("nóng"), QUIET, 10_000), intake, log, () -> now);
    }

    private int pollLater() {
        now = now.plus(QUIET);
        return hotFolder.poll();
    }

    private void dieAfterCommit() {
        HotFolder dying = start(crashing);
        crashing.afterCommit(() -> {
            throw CrashingAccessionLog.crash();
        });
        dying.poll();
        now = now.plus(QUIET);
        assertThatThrownBy(dying::poll).isInstanceOf(StoreUnavailableException.class);
    }

    private Batch onlyBatch() {
        assertThat(accessions.batches()).hasSize(1);
        return accessions.batches().getFirst();
    }

    private Path done(Batch batch, String path) {
        return temporary.resolve("nóng/done").resolve(batch.id().toString()).resolve(path);
    }

    private Path quarantine(Batch batch, String path) {
        return temporary
                .resolve("nóng/quarantine")
                .resolve(batch.id().toString())
                .resolve(path);
    }

    private static void append(Path file) {
        try {
            Files.writeString(file, "thêm", StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
