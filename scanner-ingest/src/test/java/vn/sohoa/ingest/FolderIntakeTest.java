package vn.sohoa.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static vn.sohoa.core.describe.Manifest.NONE;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sohoa.core.NotFoundException;
import vn.sohoa.core.StoreUnavailableException;
import vn.sohoa.core.accession.Origin;
import vn.sohoa.core.accession.ReceivedFile;
import vn.sohoa.core.describe.Manifest.Item;
import vn.sohoa.core.ledger.LedgerCode;
import vn.sohoa.core.record.BatchId;
import vn.sohoa.core.record.BatchState;
import vn.sohoa.testing.memory.InMemoryAccessionLog;
import vn.sohoa.testing.memory.InMemoryAccessionLog.Batch;
import vn.sohoa.testing.memory.InMemoryAccessionLog.Dossier;
import vn.sohoa.testing.memory.TempFolderStagingArea;

class FolderIntakeTest {

    @TempDir
    Path temporary;

    private final InMemoryAccessionLog accessions = new InMemoryAccessionLog();
    private Path delivery;
    private Intake intake;
    private FolderIntake folders;

    @BeforeEach
    void open() {
        delivery = temporary.resolve("Hộp 12");
        intake = new Intake(new TempFolderStagingArea(temporary.resolve("staging")), 1000);
        folders = new FolderIntake(intake, accessions, List.of(temporary.resolve("kho/archive")));
    }

    // folders

    @Test
    void everyFolderThatHoldsFilesIsADossier() throws IOException {
        Samples.write(delivery.resolve("bìa.pdf"));
        Samples.write(delivery.resolve("HS 10/a.pdf"));
        Samples.write(delivery.resolve("HS 2/b.pdf"));
        Samples.write(delivery.resolve("HS 2/con/cháu/c.pdf"));
        Files.createDirectories(delivery.resolve("trống"));

        Batch batch = receive(delivery);

        assertThat(batch.origin()).isEqualTo(Origin.FOLDER);
        assertThat(batch.name()).isEqualTo("Hộp 12");
        assertThat(batch.source()).isEqualTo(delivery.toString());
        assertThat(batch.state()).isEqualTo(BatchState.RECEIVED);
        assertThat(batch.dossiers())
                .extracting(Dossier::name)
                .containsExactly("Hộp 12", "HS 2", "HS 2/con/cháu", "HS 10");
        assertThat(batch.dossiers())
                .extracting(Dossier::source)
                .containsExactly(
                        delivery.toString(),
                        delivery.resolve("HS 2").toString(),
                        delivery.resolve("HS 2/con/cháu").toString(),
                        delivery.resolve("HS 10").toString());
        assertThat(batch.files())
                .extracting(ReceivedFile::code)
                .containsExactly(LedgerCode.ACCEPTED, LedgerCode.ACCEPTED, LedgerCode.ACCEPTED, LedgerCode.ACCEPTED);
        assertThat(batch.files().getFirst().source())
                .isEqualTo(delivery.resolve("bìa.pdf").toString());
    }

    @Test
    void filesComeInTheOrderAPersonPutsThem() throws IOException {
        for (String name : List.of("tr10.pdf", "Tr2.pdf", "tr1.pdf", "tr02b.pdf", "tr100.pdf", "bìa.pdf")) {
            Samples.write(delivery.resolve(name));
        }

        assertThat(receive(delivery).files())
                .extracting(ReceivedFile::name)
                .containsExactly("bìa.pdf", "tr1.pdf", "Tr2.pdf", "tr02b.pdf", "tr10.pdf", "tr100.pdf");
    }

    @Test
    void aSingleFileIsADossierOfItsOwn() throws IOException {
        Path first = Samples.write(delivery.resolve("tờ khai.số 1.pdf"));
        Path second = Samples.write(delivery.resolve("b.pdf"));

        Batch batch = accessions.batch(folders.receive(List.of(first, second), "Đợt 1", OptionalInt.of(7)));

        assertThat(batch.name()).isEqualTo("Đợt 1");
        assertThat(batch.sheetsAnnounced()).hasValue(7);
        assertThat(batch.dossiers()).extracting(Dossier::name).containsExactly("tờ khai.số 1", "b");
    }

    @Test
    void whatFileManagersAndCopyProgramsLeaveIsIgnored() throws IOException {
        for (String name :
                List.of("Thumbs.db", "desktop.ini", ".DS_Store", "a.pdf.part", "b.tmp", ".ẩn.pdf", "~$tờ khai.docx")) {
            Samples.write(delivery.resolve(name));
        }
        Samples.write(delivery.resolve(".git/a.pdf"));
        Samples.write(delivery.resolve("a.pdf"));

        assertThat(receive(delivery).files()).extracting(ReceivedFile::name).containsExactly("a.pdf");
    }

    @Test
    void badFilesGetTheirLineAndTheRestGoesOn() throws IOException {
        Samples.write(delivery.resolve("1.pdf"), new byte[0]);
        Samples.write(delivery.resolve("2.pdf"), Samples.text());
        Samples.write(delivery.resolve("3.docx"), Samples.zip());
        Samples.write(delivery.resolve("4.pdf"), Samples.pdf("x".repeat(1000)));
        Samples.write(delivery.resolve("5.pdf"), Samples.pdf("như nhau"));
        Samples.write(delivery.resolve("6.pdf"), Samples.pdf("như nhau"));

        assertThat(receive(delivery).files())
                .extracting(ReceivedFile::code)
                .containsExactly(
                        LedgerCode.EMPTY_FILE,
                        LedgerCode.TYPE_MISMATCH,
                        LedgerCode.UNSUPPORTED_TYPE,
                        LedgerCode.TOO_LARGE,
                        LedgerCode.ACCEPTED,
                        LedgerCode.DUPLICATE);
    }

    @Test
    @Timeout(20)
    void linksAndPipesAreReportedAndNotOpened() throws IOException, InterruptedException {
        Path outside = Samples.write(temporary.resolve("ngoài/mật.pdf"));
        Files.createDirectories(delivery);
        Files.createSymbolicLink(delivery.resolve("1.pdf"), outside);
        Files.createSymbolicLink(delivery.resolve("2.pdf"), delivery.resolve("không có"));
        Files.createSymbolicLink(delivery.resolve("3"), outside.getParent());
        makePipe(delivery.resolve("4.pdf"));

        Batch batch = receive(delivery);

        assertThat(batch.dossiers()).hasSize(1);
        assertThat(batch.files())
                .extracting(ReceivedFile::name, ReceivedFile::code, ReceivedFile::detail)
                .containsExactly(
                        tuple("1.pdf", LedgerCode.UNREADABLE, "symbolic link"),
                        tuple("2.pdf", LedgerCode.UNREADABLE, "symbolic link"),
                        tuple("3", LedgerCode.UNREADABLE, "symbolic link"),
                        tuple("4.pdf", LedgerCode.UNREADABLE, "not a regular file"));
    }

    @Test
    void aGivenLinkToAFolderIsFollowed() throws IOException {
        Samples.write(delivery.resolve("a.pdf"));
        Path link = Files.createSymbolicLink(temporary.resolve("lối tắt"), delivery);

        assertThat(receive(link).dossiers()).extracting(Dossier::name).containsExactly("Hộp 12");
    }

    @Test
    void anUnreadableFolderIsOneLine() throws IOException {
        Samples.write(delivery.resolve("a.pdf"));
        Path closed = Samples.write(delivery.resolve("đóng/b.pdf")).getParent();
        FolderIntake withClosedFolder = new FolderIntake(intake, accessions, List.of(), new FolderTree(folder -> {
            if (folder.equals(closed)) {
                throw new AccessDeniedException(folder.toString());
            }
            return list(folder);
        }));

        Batch batch = accessions.batch(withClosedFolder.receive(List.of(delivery)));

        assertThat(batch.dossiers()).extracting(Dossier::name).containsExactly("Hộp 12", "đóng");
        assertThat(batch.files())
                .extracting(ReceivedFile::name, ReceivedFile::code)
                .containsExactly(tuple("a.pdf", LedgerCode.ACCEPTED), tuple("đóng", LedgerCode.UNREADABLE_FOLDER));
    }

    @Test
    void aFileThatGoesAfterBeingListedHasVanished() throws IOException {
        Samples.write(delivery.resolve("a.pdf"));
        Path gone = delivery.resolve("b.pdf");
        FolderIntake tooLate = new FolderIntake(
                intake,
                accessions,
                List.of(),
                new FolderTree(folder ->
                        Stream.concat(list(folder).stream(), Stream.of(gone)).toList()));

        assertThat(accessions.batch(tooLate.receive(List.of(delivery))).files())
                .extracting(ReceivedFile::name, ReceivedFile::code)
                .containsExactly(tuple("a.pdf", LedgerCode.ACCEPTED), tuple("b.pdf", LedgerCode.VANISHED));
    }

    @Test
    void decomposedAndStrangeNamesAreTakenIn() throws IOException {
        Samples.write(delivery.resolve(Normalizer.normalize("Hồ sơ/Đường Hòa.pdf", Normalizer.Form.NFD)));
        Samples.write(delivery.resolve("Hồ sơ/Đường Hòa.pdf"));
        Samples.write(delivery.resolve("x/a\\b\n.pdf"));

        Batch batch = receive(delivery);

        assertThat(batch.dossiers()).extracting(Dossier::name).containsExactly("Hồ sơ", "Hồ sơ", "x");
        assertThat(batch.files())
                .extracting(ReceivedFile::name, ReceivedFile::code)
                .containsExactly(
                        tuple("Đường Hòa.pdf", LedgerCode.ACCEPTED),
                        tuple("Đường Hòa.pdf", LedgerCode.ACCEPTED),
                        tuple("b.pdf", LedgerCode.NAME_CLEANED));
    }

    @Test
    void namesThatAreNotUnicodeAreToldApart() throws IOException {
        Files.createDirectories(delivery);
        for (String name : List.of("a%FE.pdf", "a%FF.pdf")) {
            Samples.write(Path.of(URI.create(delivery.toUri() + name)), Samples.pdf(name));
        }

        assertThat(receive(delivery).files())
                .extracting(ReceivedFile::name, ReceivedFile::code)
                .containsExactly(tuple("a\uFFFD.pdf", LedgerCode.ACCEPTED), tuple("a\uFFFD.pdf", LedgerCode.ACCEPTED));
    }

    @Test
    void overlappingPathsAreTakenInOnce() throws IOException {
        Path file = Samples.write(delivery.resolve("con/a.pdf"));

        Batch batch = accessions.batch(folders.receive(List.of(delivery, file, delivery.resolve("con"), delivery)));

        assertThat(batch.files()).hasSize(1);
        assertThat(batch.dossiers()).hasSize(1);
    }

    @Test
    void aPathThatDoesNotExistStopsEverything() throws IOException {
        Samples.write(delivery.resolve("a.pdf"));

        assertThatThrownBy(() -> folders.receive(List.of(delivery, temporary.resolve("không có"))))
                .isInstanceOf(NotFoundException.class)
                .hasMessageContaining("không có");
        assertThat(accessions.batches()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {".", "kho", "kho/archive", "kho/archive/0a1", "lối vào", "lối vào/archive"})
    void theArchivesOwnFilesAreNoDelivery(String source) throws IOException {
        Samples.write(temporary.resolve("kho/archive/0a1/v1/content/a.pdf"));
        Samples.write(delivery.resolve("a.pdf"));
        Files.createSymbolicLink(temporary.resolve("lối vào"), temporary.resolve("kho"));

        assertThatThrownBy(() -> folders.receive(List.of(delivery, temporary.resolve(source))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("own files")
                .hasMessageContaining("Nothing was taken in");
        assertThat(accessions.batches()).isEmpty();
    }

    @Test
    void whatLiesBesideThemIsOne() throws IOException {
        Samples.write(temporary.resolve("kho/archive/0a1/v1/content/a.pdf"));
        Samples.write(temporary.resolve("kho/hot-folder/quarantine/a.pdf"));

        assertThat(receive(temporary.resolve("kho/hot-folder/quarantine/a.pdf")).files())
                .hasSize(1);
    }

    @Test
    void anEmptyFolderIsAnEmptyBatch() throws IOException {
        Files.createDirectories(delivery);

        Batch batch = receive(delivery);

        assertThat(batch.dossiers()).isEmpty();
        assertThat(batch.state()).isEqualTo(BatchState.RECEIVED);
    }

    // manifest

    @Test
    void theManifestSaysWhichDossiersThereAre() throws IOException {
        Samples.write(delivery.resolve("a.pdf"));
        Samples.write(
                delivery.resolve("ảnh").resolve(Normalizer.normalize("Hòa.tif", Normalizer.Form.NFD)), Samples.tiff());
        Samples.write(delivery.resolve("c.pdf"));
        Samples.write(delivery.resolve("ảnh/thừa.pdf"));
        manifest("""
                {"title": "Hộp số 12", "announcedSheets": 12, "maker": "máy quét", "dossiers": [
                  {"name": "H01.2026.000123", "files": ["c.pdf", "ảnh\\\\Hòa.tif", "thiếu.pdf"]},
                  {"name": "HS/2", "files": ["./a.pdf", "../ngoài/mật.pdf", "/etc/passwd"]}]}
                """);
        Samples.write(temporary.resolve("ngoài/mật.pdf"));

        Batch batch = receive(delivery);

        assertThat(batch.name()).isEqualTo("Hộp số 12");
        assertThat(batch.sheetsAnnounced()).hasValue(12);
        assertThat(batch.dossiers())
                .extracting(Dossier::name)
                .containsExactly("H01.2026.000123", "HS/2", "(ngoài bảng kê)");
        assertThat(batch.files())
                .extracting(ReceivedFile::name, ReceivedFile::code)
                .containsExactly(
                        tuple("c.pdf", LedgerCode.ACCEPTED),
                        tuple("Hòa.tif", LedgerCode.ACCEPTED),
                        tuple("thiếu.pdf", LedgerCode.MISSING_FROM_DELIVERY),
                        tuple("a.pdf", LedgerCode.ACCEPTED),
                        tuple("mật.pdf", LedgerCode.MISSING_FROM_DELIVERY),
                        tuple("passwd", LedgerCode.MISSING_FROM_DELIVERY),
                        tuple("thừa.pdf", LedgerCode.ACCEPTED));
    }

    @Test
    void whatIsListedIsTakenInWhateverItsName() throws IOException {
        Samples.write(delivery.resolve("quét.tmp"));
        manifest("{\"dossiers\": [{\"name\": \"1\", \"files\": [\"quét.tmp\"]}]}");

        assertThat(receive(delivery).files()).extracting(ReceivedFile::code).containsExactly(LedgerCode.ACCEPTED);
    }

    @Test
    void whatALineSaysOfAMalformedManifestInADossierNamesThePlace() throws IOException {
        Samples.write(delivery.resolve("con/a.pdf"));
        Samples.write(delivery.resolve("con/manifest.json"), Samples.text());

        List<ReceivedFile> files = receive(delivery).files();

        assertThat(files)
                .extracting(ReceivedFile::name, ReceivedFile::code)
                .containsExactly(
                        tuple("a.pdf", LedgerCode.ACCEPTED), tuple("manifest.json", LedgerCode.MALFORMED_MANIFEST));
        assertThat(files.getLast().detail()).contains("manifest.json, line 1", "taken in without it");
    }

    @Test
    void aDossierKeepsItsManifestWhichIsNoFileOfIt() throws IOException {
        Samples.write(delivery.resolve("1/a.pdf"));
        manifest("1", "{\"owner\": \"001168000123\", \"items\": [{\"file\": \"a.pdf\", \"title\": \"Đơn\"}]}");
        Samples.write(delivery.resolve("2/b.pdf"));
        manifest("3", "{\"procedure\": \"1.001193\"}");

        Batch batch = receive(delivery);

        assertThat(batch.files()).extracting(ReceivedFile::name).containsExactly("a.pdf", "b.pdf");
        assertThat(batch.dossiers())
                .extracting(Dossier::name, Dossier::manifest)
                .containsExactly(
                        tuple(
                                "1",
                                new vn.sohoa.core.describe.Manifest(
                                        "", "001168000123", List.of(new Item("a.pdf", "Đơn")))),
                        tuple("2", NONE),
                        tuple("3", new vn.sohoa.core.describe.Manifest("1.001193", "", List.of())));
    }

    @Test
    void aDeliveryMayBeOneDossierWithItsManifest() throws IOException {
        Samples.write(delivery.resolve("a.pdf"));
        manifest("{\"owner\": \"001168000123\"}");

        Batch batch = receive(delivery);

        assertThat(batch.files()).extracting(ReceivedFile::name).containsExactly("a.pdf");
        assertThat(batch.dossiers().getFirst().manifest().owner()).isEqualTo("001168000123");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"items\": [[[", "{\"owner\": 1}", "{\"owner\": \"1\", \"owner\": \"2\"}"})
    void theRestOfADossierGoesOnWithoutAMalformedManifest(String json) throws IOException {
        Samples.write(delivery.resolve("a.pdf"));
        manifest(json);

        Batch batch = receive(delivery);

        assertThat(batch.files())
                .extracting(ReceivedFile::name, ReceivedFile::code)
                .containsExactly(
                        tuple("a.pdf", LedgerCode.ACCEPTED), tuple("manifest.json", LedgerCode.MALFORMED_MANIFEST));
        assertThat(batch.dossiers().getFirst().manifest()).isEqualTo(NONE);
    }

    @Test
    void aManifestOfHundredMegabytesIsNotRead() throws IOException {
        Samples.write(delivery.resolve("1/a.pdf"));
        Path huge =
                Samples.write(delivery.resolve("1/manifest.json"), "{\"items\": [".getBytes(StandardCharsets.UTF_8));
        try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(100 << 20);
        }

        ReceivedFile line = receive(delivery).files().getLast();

        assertThat(line.code()).isEqualTo(LedgerCode.MALFORMED_MANIFEST);
        assertThat(line.detail()).contains("manifest.json, the whole file: it has more than 1048576 bytes");
    }

    @Test
    void aListOfDossiersMaySayWhatTheyShouldHold() throws IOException {
        Samples.write(delivery.resolve("a.pdf"));
        manifest("""
                {"dossiers": [{"name": "1", "files": ["a.pdf"], "owner": "001168000123",
                  "items": [{"file": "a.pdf", "title": "Đơn"}]}]}
                """);

        assertThat(receive(delivery).dossiers())
                .extracting(Dossier::manifest)
                .containsExactly(
                        new vn.sohoa.core.describe.Manifest("", "001168000123", List.of(new Item("a.pdf", "Đơn"))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{                                                | line 1, column",
                "{\"dossiers\": []} x                             | line 1, column",
                "{\"dossiers\": [], \"dossiers\": []}             | line 1, column",
                "[]                                               | the beginning: a JSON object is expected",
                "{}                                               | dossiers: it is missing",
                "{\"dossiers\": 1}                                | dossiers: a list is expected",
                "{\"dossiers\": [1]}                              | dossiers[0]: a JSON object is expected",
                "{\"dossiers\": [{\"files\": []}]}                | dossiers[0].name: it is missing",
                "{\"dossiers\": [{\"name\": \" \", \"files\": []}]} | dossiers[0].name: a text is expected",
                "{\"dossiers\": [{\"name\": \"1\"}]}              | dossiers[0].files: it is missing",
                "{\"dossiers\": [{\"name\": \"1\", \"files\": [\"a\", 2]}]} | dossiers[0].files[1]: a text is expected",
                "{\"dossiers\": [{\"name\": \"1\", \"files\": [\"a\", \"a\"]}]} | dossiers[0].files[1]: \"a\" is listed twice",
                "{\"dossiers\": [], \"announcedSheets\": -1}      | announcedSheets: a whole number from 0 is expected",
                "{\"dossiers\": [], \"announcedSheets\": \"12\"}  | announcedSheets: a whole number from 0 is expected",
                "{\"dossiers\": [], \"announcedSheets\": 1e99}    | announcedSheets: a whole number from 0 is expected",
                "{\"dossiers\": [], \"title\": null}              | title: a text is expected"
            })
    void aMalformedManifestStopsEverything(String json, String problem) throws IOException {
        Samples.write(delivery.resolve("a.pdf"));
        manifest(json);

        assertThatThrownBy(() -> receive(delivery))
                .isInstanceOf(ManifestException.class)
                .hasMessageContaining("manifest.json, ")
                .hasMessageContaining(problem);
        assertThat(accessions.batches()).isEmpty();
    }

    @Test
    void anEmptyOrDeepManifestIsMalformed() throws IOException {
        for (String json : List.of("", "[".repeat(100_000), "\u0000")) {
            manifest(json);

            assertThatThrownBy(() -> receive(delivery)).isInstanceOf(ManifestException.class);
        }
    }

    @Test
    void aManifestThatIsALinkIsMalformed() throws IOException {
        Files.createDirectories(delivery);
        Files.createSymbolicLink(delivery.resolve("manifest.json"), Samples.write(temporary.resolve("x.json")));

        assertThatThrownBy(() -> receive(delivery))
                .isInstanceOf(ManifestException.class)
                .hasMessageContaining("not a regular file");
    }

    // crashes

    @Test
    void anInterruptedBatchGoesOnWhereItStopped() throws IOException {
        Samples.write(delivery.resolve("1/a.pdf"));
        Samples.write(delivery.resolve("2/b.pdf"));
        Samples.write(delivery.resolve("2/c.pdf"), Samples.text());
        CrashingAccessionLog crashing = new CrashingAccessionLog(accessions);
        crashing.crashAt(2);
        FolderIntake dying = new FolderIntake(intake, crashing, List.of());
        assertThatThrownBy(() -> dying.receive(List.of(delivery))).isInstanceOf(StoreUnavailableException.class);
        assertThat(accessions.batches().getFirst().files()).hasSize(1);

        List<BatchId> resumed = folders.resume();

        assertThat(resumed).hasSize(1);
        Batch batch = accessions.batch(resumed.getFirst());
        assertThat(batch.state()).isEqualTo(BatchState.RECEIVED);
        assertThat(batch.files())
                .extracting(ReceivedFile::code)
                .containsExactly(LedgerCode.ACCEPTED, LedgerCode.ACCEPTED, LedgerCode.TYPE_MISMATCH);
        assertThat(folders.resume()).isEmpty();
    }

    @Test
    void anInterruptedBatchOfSeveralPathsGoesOn() throws IOException {
        Path file = Samples.write(temporary.resolve("rời.pdf"));
        Samples.write(delivery.resolve("1/a.pdf"));
        CrashingAccessionLog crashing = new CrashingAccessionLog(accessions);
        crashing.crashAt(1);
        assertThatThrownBy(() -> new FolderIntake(intake, crashing, List.of()).receive(List.of(file, delivery)))
                .isInstanceOf(StoreUnavailableException.class);

        folders.resume();

        assertThat(accessions.batches().getFirst().dossiers())
                .extracting(Dossier::name)
                .containsExactly("rời", "1");
    }

    @Test
    void anInterruptedBatchWhoseManifestWasEditedGoesOn() throws IOException {
        Samples.write(delivery.resolve("a.pdf"));
        Samples.write(delivery.resolve("b.pdf"));
        manifest("{\"dossiers\":[{\"name\":\"1\",\"files\":[\"a.pdf\"]},{\"name\":\"2\",\"files\":[\"b.pdf\"]}]}");
        CrashingAccessionLog crashing = new CrashingAccessionLog(accessions);
        crashing.crashAt(2);
        FolderIntake dying = new FolderIntake(intake, crashing, List.of());
        assertThatThrownBy(() -> dying.receive(List.of(delivery))).isInstanceOf(StoreUnavailableException.class);
        manifest("{\"dossiers\":[{\"name\":\"1\",\"files\":[\"b.pdf\"]},{\"name\":\"2\",\"files\":[\"a.pdf\"]}]}");

        folders.resume();

        assertThat(accessions.batches().getFirst().state()).isEqualTo(BatchState.RECEIVED);
        assertThat(accessions.batches().getFirst().files())
                .extracting(ReceivedFile::code)
                .containsExactlyInAnyOrder(LedgerCode.ACCEPTED, LedgerCode.ACCEPTED, LedgerCode.DUPLICATE);
    }

    @Test
    void anInterruptedBatchWhoseSourceIsGoneSaysSo() throws IOException {
        Path file = Samples.write(temporary.resolve("rời.pdf"));
        accessions.open(Origin.FOLDER, "rời", file.toString(), OptionalInt.empty());
        Files.delete(file);

        folders.resume();

        assertThat(accessions.batches().getFirst().files())
                .extracting(ReceivedFile::code)
                .containsExactly(LedgerCode.VANISHED);
    }

    @Test
    void batchesOfOthersAreNotResumed() {
        accessions.open(Origin.UPLOAD, "x", "", OptionalInt.empty());
        accessions.open(Origin.HOT_FOLDER, "x", "/inbox/x", OptionalInt.empty());

        assertThat(folders.resume()).isEmpty();
        assertThat(accessions.interrupted()).hasSize(2);
    }

    private Batch receive(Path path) {
        return accessions.batch(folders.receive(List.of(path)));
    }

    private void manifest(String json) throws IOException {
        manifest("", json);
    }

    private void manifest(String folder, String json) throws IOException {
        Samples.write(delivery.resolve(folder).resolve("manifest.json"), json.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    private static void makePipe(Path path) throws IOException, InterruptedException {
        Process process = new ProcessBuilder("mkfifo", path.toString()).start();
        assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
    }
}
