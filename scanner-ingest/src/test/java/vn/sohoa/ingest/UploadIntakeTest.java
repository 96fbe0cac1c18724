package vn.sohoa.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sohoa.core.StoreUnavailableException;
import vn.sohoa.core.accession.Origin;
import vn.sohoa.core.accession.ReceivedFile;
import vn.sohoa.core.ledger.LedgerCode;
import vn.sohoa.core.record.BatchId;
import vn.sohoa.core.record.BatchState;
import vn.sohoa.ingest.UploadIntake.Upload;
import vn.sohoa.testing.memory.InMemoryAccessionLog;
import vn.sohoa.testing.memory.InMemoryAccessionLog.Batch;
import vn.sohoa.testing.memory.InMemoryAccessionLog.Dossier;
import vn.sohoa.testing.memory.TempFolderStagingArea;

class UploadIntakeTest {

    @TempDir
    Path temporary;

    private final InMemoryAccessionLog accessions = new InMemoryAccessionLog();
    private Intake intake;
    private UploadIntake uploads;

    @BeforeEach
    void open() {
        intake = new Intake(new TempFolderStagingArea(temporary), 10_000);
        uploads = new UploadIntake(intake, accessions);
    }

    @Test
    void looseFilesAreOneDossierNamedAfterTheBatch() {
        Batch batch = receive("Đợt sáng", upload("a.pdf"), upload("b.pdf"));

        assertThat(batch.origin()).isEqualTo(Origin.UPLOAD);
        assertThat(batch.state()).isEqualTo(BatchState.RECEIVED);
        assertThat(batch.sheetsAnnounced()).hasValue(5);
        assertThat(batch.dossiers()).extracting(Dossier::name).containsExactly("Đợt sáng");
        assertThat(batch.files()).extracting(ReceivedFile::name).containsExactly("a.pdf", "b.pdf");
    }

    @Test
    void filesOfAFolderAreADossier() {
        Batch batch =
                receive("Đợt", upload("HS 1/a.pdf"), upload("HS 2/con/b.pdf"), upload("HS 1/c.pdf"), upload("d.pdf"));

        assertThat(batch.dossiers()).extracting(Dossier::name).containsExactly("HS 1", "HS 2/con", "Đợt");
        assertThat(batch.dossiers().getFirst().files())
                .extracting(ReceivedFile::name, ReceivedFile::code)
                .containsExactly(tuple("a.pdf", LedgerCode.ACCEPTED), tuple("c.pdf", LedgerCode.ACCEPTED));
    }

    @Test
    void namesThatLeadElsewhereAreCleaned() {
        Batch batch = receive(
                "../Đợt",
                upload("../../etc/a.pdf"),
                upload("/etc/b.pdf"),
                upload("C:\\Users\\Lan\\c.pdf"),
                upload(".."),
                upload(""));

        assertThat(batch.name()).isEqualTo("unnamed/Đợt");
        assertThat(batch.dossiers()).extracting(Dossier::name).containsExactly("etc", "unnamed/Đợt");
        assertThat(batch.files())
                .extracting(ReceivedFile::name, ReceivedFile::code)
                .containsExactly(
                        tuple("a.pdf", LedgerCode.NAME_CLEANED),
                        tuple("b.pdf", LedgerCode.NAME_CLEANED),
                        tuple("c.pdf", LedgerCode.NAME_CLEANED),
                        tuple("unnamed", LedgerCode.NAME_CLEANED),
                        tuple("unnamed", LedgerCode.NAME_CLEANED));
    }

    @Test
    void theSameNameTwiceIsTwoFiles() {
        assertThat(receive("Đợt", upload("a.pdf", "một"), upload("a.pdf", "hai"), upload("a.pdf", "hai"))
                        .files())
                .extracting(ReceivedFile::code)
                .containsExactly(LedgerCode.ACCEPTED, LedgerCode.ACCEPTED, LedgerCode.DUPLICATE);
    }

    @Test
    void badFilesGetTheirLineAndTheRestGoesOn() throws IOException {
        InputStream cut = InputStream.nullInputStream();
        cut.close();

        Batch batch = receive("Đợt", new Upload("a.pdf", cut), upload("Thumbs.db"), upload("b.pdf"));

        assertThat(batch.files())
                .extracting(ReceivedFile::code)
                .containsExactly(LedgerCode.UNREADABLE, LedgerCode.ACCEPTED);
    }

    @Test
    void theManifestSaysWhichDossiersThereAre() throws IOException {
        Manifest manifest = manifest("""
                {"title": "Hộp 3", "announcedSheets": 9, "dossiers": [
                  {"name": "1", "files": ["a.pdf", "con/Hòa.pdf", "thiếu/d.pdf"]}, {"name": "2", "files": ["c.pdf"]}]}
                """);

        Batch batch = accessions.batch(uploads.receive(
                "",
                OptionalInt.empty(),
                Optional.empty(),
                manifest,
                Stream.of(
                                upload("Hộp/c.pdf"),
                                upload("Hộp/manifest.json"),
                                upload("Hộp/x.pdf"),
                                upload(Normalizer.normalize("Hộp/con/Hòa.pdf", Normalizer.Form.NFD)),
                                upload("a.pdf"),
                                upload("a.pdf", "lần nữa"))
                        .iterator()));

        assertThat(batch.name()).isEqualTo("Hộp 3");
        assertThat(batch.sheetsAnnounced()).hasValue(9);
        assertThat(batch.dossiers()).extracting(Dossier::name).containsExactly("2", "(ngoài bảng kê)", "1");
        assertThat(batch.dossiers())
                .extracting(dossier ->
                        dossier.files().stream().map(ReceivedFile::name).toList())
                .containsExactly(List.of("c.pdf"), List.of("x.pdf", "a.pdf"), List.of("Hòa.pdf", "a.pdf", "d.pdf"));
        assertThat(batch.files().getLast().code()).isEqualTo(LedgerCode.MISSING_FROM_DELIVERY);
    }

    @Test
    void aManifestThatListsNothingIsStillOne() throws IOException {
        Batch batch = accessions.batch(uploads.receive(
                "Đợt",
                OptionalInt.empty(),
                Optional.empty(),
                manifest("{\"title\": \"x\", \"dossiers\": []}"),
                Stream.of(upload("a.pdf")).iterator()));

        assertThat(batch.dossiers()).extracting(Dossier::name).containsExactly("(ngoài bảng kê)");
    }

    @Test
    void theManifestOfOneDossierMakesItOneDossier() throws IOException {
        Batch batch = accessions.batch(uploads.receive(
                "H01.2026.000123",
                OptionalInt.empty(),
                Optional.empty(),
                manifest("{\"owner\": \"001168000123\"}"),
                Stream.of(upload("a.pdf"), upload("con/b.pdf"), upload("con/manifest.json"))
                        .iterator()));

        assertThat(batch.dossiers()).extracting(Dossier::name).containsExactly("H01.2026.000123");
        assertThat(batch.dossiers().getFirst().manifest().owner()).isEqualTo("001168000123");
        assertThat(batch.files()).extracting(ReceivedFile::name).containsExactly("a.pdf", "b.pdf");
    }

    @Test
    void aManifestAmongTheFilesIsOfTheDossierItLiesIn() {
        Batch batch = receive(
                "Đợt",
                upload("HS 1/a.pdf"),
                new Upload("HS 1/manifest.json", json("{\"owner\": \"1\"}")),
                new Upload("HS 2/manifest.json", json("{\"owner\": 1}")),
                upload("HS 2/b.pdf"));

        assertThat(batch.dossiers())
                .extracting(Dossier::name, dossier -> dossier.manifest().owner())
                .containsExactly(tuple("HS 1", "1"), tuple("HS 2", ""));
        assertThat(batch.files())
                .extracting(ReceivedFile::name, ReceivedFile::code)
                .containsExactly(
                        tuple("a.pdf", LedgerCode.ACCEPTED),
                        tuple("manifest.json", LedgerCode.MALFORMED_MANIFEST),
                        tuple("b.pdf", LedgerCode.ACCEPTED));
    }

    @Test
    void anUploadThatBreaksOffKeepsWhatCame() {
        Iterator<Upload> breaking = Stream.of("a.pdf", "b.pdf", "c.pdf")
                .map(name -> {
                    if (name.equals("c.pdf")) {
                        throw new IllegalStateException("multipart stream ended");
                    }
                    return upload(name);
                })
                .iterator();

        assertThatThrownBy(() -> uploads.receive(
                        "Đợt", OptionalInt.empty(), Optional.empty(), Manifest.NOTHING_LISTED, breaking))
                .hasMessage("multipart stream ended");

        assertThat(accessions.batches().getFirst().files()).hasSize(2);
        assertThat(accessions.batches().getFirst().state()).isEqualTo(BatchState.RECEIVED);
    }

    @Test
    void anUploadInterruptedByACrashIsCompletedAtStart() {
        accessions.open(Origin.FOLDER, "thư mục", "/x", OptionalInt.empty());
        CrashingAccessionLog crashing = new CrashingAccessionLog(accessions) {
            @Override
            public void complete(BatchId batch) {
                throw crash();
            }
        };
        crashing.crashAt(2);
        UploadIntake dying = new UploadIntake(intake, crashing);
        assertThatThrownBy(() -> dying.receive(
                        "Đợt",
                        OptionalInt.empty(),
                        Optional.empty(),
                        Manifest.NOTHING_LISTED,
                        Stream.of(upload("a.pdf"), upload("b.pdf")).iterator()))
                .isInstanceOf(StoreUnavailableException.class);
        assertThat(accessions.batches().getLast().state()).isEqualTo(BatchState.RECEIVING);

        assertThat(uploads.resume()).hasSize(1);

        assertThat(accessions.batches().getLast().state()).isEqualTo(BatchState.RECEIVED);
        assertThat(accessions.batches().getLast().files()).hasSize(1);
        assertThat(accessions.batches().getFirst().state()).isEqualTo(BatchState.RECEIVING);
    }

    private Batch receive(String name, Upload... files) {
        return accessions.batch(uploads.receive(
                name,
                OptionalInt.of(5),
                Optional.empty(),
                Manifest.NOTHING_LISTED,
                Stream.of(files).iterator()));
    }

    private static Upload upload(String name) {
        return upload(name, name);
    }

    private static Upload upload(String name, String content) {
        return new Upload(name, new ByteArrayInputStream(Samples.pdf(content)));
    }

    private static Manifest manifest(String json) throws IOException {
        return Manifest.read(json(json), "manifest.json");
    }

    private static InputStream json(String json) {
        return new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
    }
}
