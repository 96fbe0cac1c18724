package vn.sohoa.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sohoa.core.StoreUnavailableException;
import vn.sohoa.core.accession.ReceivedFile;
import vn.sohoa.core.fixity.Digest;
import vn.sohoa.core.ledger.LedgerCode;
import vn.sohoa.core.packaging.StagedFile;
import vn.sohoa.core.packaging.StagingArea;
import vn.sohoa.core.record.RecordId;
import vn.sohoa.testing.memory.TempFolderStagingArea;

class IntakeTest {

    private static final int LIMIT = 100_000;

    @TempDir
    Path folder;

    private StagingArea staging;
    private Intake intake;

    @BeforeEach
    void open() {
        staging = new TempFolderStagingArea(folder.resolve("staging"));
        intake = new Intake(staging, LIMIT);
    }

    static Stream<Arguments> accepted() {
        return Stream.of(
                Arguments.of("a.pdf", Samples.pdf("a"), "application/pdf"),
                Arguments.of("a.PDF", Samples.pdf("a"), "application/pdf"),
                Arguments.of("a", Samples.pdf("a"), "application/pdf"),
                Arguments.of("a.tif", Samples.tiff(), "image/tiff"),
                Arguments.of("a.tif", Samples.bigTiff(), "image/tiff"),
                Arguments.of("a.jpg", Samples.jpeg(), "image/jpeg"),
                Arguments.of("a.png", Samples.png(), "image/png"),
                Arguments.of("a.png", Samples.jpeg(), "image/jpeg"),
                Arguments.of("a.docx", Samples.pdf("a"), "application/pdf"));
    }

    @ParameterizedTest
    @MethodSource("accepted")
    void acceptsByContent(String name, byte[] bytes, String type) throws IOException {
        ReceivedFile file = receive(name, bytes);

        assertThat(file)
                .isEqualTo(new ReceivedFile(name, "here", bytes.length, file.digest(), type, LedgerCode.ACCEPTED, ""));
        assertThat(Files.readAllBytes(staging.original(file.digest()))).isEqualTo(bytes);
    }

    static Stream<Arguments> ofWrongType() {
        return Stream.of(
                Arguments.of("a.zip", Samples.zip(), LedgerCode.UNSUPPORTED_TYPE, "application/zip"),
                Arguments.of("a.docx", Samples.zip(), LedgerCode.UNSUPPORTED_TYPE, "application/zip"),
                Arguments.of("a", Samples.text(), LedgerCode.UNSUPPORTED_TYPE, "text/plain"),
                Arguments.of("a.exe", Samples.exe(), LedgerCode.UNSUPPORTED_TYPE, "application/x-msdownload"),
                Arguments.of("a.pdf", Samples.text(), LedgerCode.TYPE_MISMATCH, "text/plain"),
                Arguments.of("a.PDF", Samples.zip(), LedgerCode.TYPE_MISMATCH, "application/zip"),
                Arguments.of("a.jpeg", Samples.exe(), LedgerCode.TYPE_MISMATCH, "application/x-msdownload"),
                Arguments.of("a.tiff", new byte[5000], LedgerCode.TYPE_MISMATCH, "application/octet-stream"));
    }

    @ParameterizedTest
    @MethodSource("ofWrongType")
    void setsOtherTypesAsideAndKeepsTheirBytes(String name, byte[] bytes, LedgerCode code, String type) {
        ReceivedFile file = receive(name, bytes);

        assertThat(file.code()).isEqualTo(code);
        assertThat(file.mediaType()).isEqualTo(type);
        assertThat(file.detail()).isEqualTo(type);
        assertThat(file.size()).isEqualTo(bytes.length);
        assertThat(staging.original(file.digest())).hasBinaryContent(bytes);
    }

    @Test
    void setsAnEmptyFileAside() {
        ReceivedFile file = receive("a.pdf", new byte[0]);

        assertThat(file.code()).isEqualTo(LedgerCode.EMPTY_FILE);
        assertThat(file.digest()).isNull();
    }

    @Test
    void stopsReadingAFileThatIsTooLarge() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return '%';
            }
        };

        ReceivedFile file = intake.receive("a.pdf", "here", () -> endless);

        assertThat(file.code()).isEqualTo(LedgerCode.TOO_LARGE);
        assertThat(file.detail()).contains("100000");
        assertThat(file.digest()).isNull();
        assertThat(folder.resolve("staging")).doesNotExist();
    }

    @Test
    void acceptsAFileOfExactlyTheLargestSize() {
        byte[] bytes = new byte[LIMIT];
        System.arraycopy(Samples.png(), 0, bytes, 0, 16);

        assertThat(receive("a.png", bytes).code()).isEqualTo(LedgerCode.ACCEPTED);
    }

    @ParameterizedTest
    @CsvSource({
        "../../etc/passwd.pdf, passwd.pdf",
        "C:\\Users\\Lan\\tờ khai.pdf, tờ khai.pdf",
        "thư mục/tờ khai.pdf, tờ khai.pdf",
        "'tờ\tkhai\n.pdf', tờkhai.pdf",
        "'fdp.\u202Eexe.pdf', fdp.exe.pdf",
        "'a\u0000.pdf', a.pdf",
        "' a.pdf ', a.pdf",
        ".., unnamed",
        "., unnamed",
        "'', unnamed",
        "/, unnamed",
        "a/.., unnamed"
    })
    void cleansNames(String received, String cleaned) {
        ReceivedFile file = receive(received, Samples.pdf("a"));

        assertThat(file.name()).isEqualTo(cleaned);
        assertThat(file.code()).isEqualTo(LedgerCode.NAME_CLEANED);
    }

    @Test
    void aDecomposedNameIsComposedWithoutSayingSo() {
        ReceivedFile file = receive(Normalizer.normalize("Đường Hòa.pdf", Normalizer.Form.NFD), Samples.pdf("a"));

        assertThat(file.name()).isEqualTo("Đường Hòa.pdf");
        assertThat(file.code()).isEqualTo(LedgerCode.ACCEPTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ế", "x", "😀"})
    void shortensALongNameAndKeepsItsExtension(String character) {
        ReceivedFile file = receive(character.repeat(300) + ".pdf", Samples.pdf("a"));

        assertThat(file.name().getBytes(StandardCharsets.UTF_8)).hasSizeBetween(250, 255);
        assertThat(file.name()).startsWith(character).endsWith(character + ".pdf");
        assertThat(file.code()).isEqualTo(LedgerCode.NAME_CLEANED);
    }

    @Test
    void aBadFileWithABadNameKeepsTheWorseCode() {
        assertThat(receive("../a.pdf", Samples.zip()).code()).isEqualTo(LedgerCode.TYPE_MISMATCH);
    }

    @Test
    void tellsWhyAFileCouldNotBeRead() {
        assertThat(failing(new NoSuchFileException("/secret/a.pdf")).code()).isEqualTo(LedgerCode.VANISHED);
        assertThat(failing(new AccessDeniedException("/secret/a.pdf")).code()).isEqualTo(LedgerCode.UNREADABLE);
        assertThat(failing(new AccessDeniedException("/secret/a.pdf")).detail()).isEqualTo("access denied");
        assertThat(failing(new FileSystemException("/secret/a.pdf", null, "Stale file handle"))
                        .detail())
                .isEqualTo("Stale file handle");
        assertThat(failing(new IOException("Input/output error on /secret")).code())
                .isEqualTo(LedgerCode.UNREADABLE);
        assertThat(failing(new IOException("Input/output error on /secret")).detail())
                .doesNotContain("secret");
    }

    @Test
    @SuppressWarnings("InputStreamSlowMultibyteRead")
    void aFileThatFailsInTheMiddleIsUnreadable() {
        InputStream broken = new InputStream() {
            private int left = 10;

            @Override
            public int read() throws IOException {
                if (left-- > 0) {
                    return '%';
                }
                throw new IOException("disk error");
            }
        };

        ReceivedFile file = intake.receive("a.pdf", "here", () -> broken);

        assertThat(file.code()).isEqualTo(LedgerCode.UNREADABLE);
        assertThat(file.digest()).isNull();
        assertThat(file.size()).isZero();
    }

    @Test
    void aFailingDiskOfOursIsNoFaultOfTheFile() {
        Intake onFullDisk = new Intake(new FullDisk(), LIMIT);

        assertThatThrownBy(() -> onFullDisk.receive("a.pdf", "here", () -> new ByteArrayInputStream(Samples.pdf("a"))))
                .isInstanceOf(StoreUnavailableException.class);
    }

    private ReceivedFile receive(String name, byte[] bytes) {
        return intake.receive(name, "here", () -> new ByteArrayInputStream(bytes));
    }

    private ReceivedFile failing(IOException failure) {
        return intake.receive("a.pdf", "here", () -> {
            throw failure;
        });
    }

    private static final class FullDisk implements StagingArea {

        @Override
        public StagedFile stage(InputStream source) {
            throw new StoreUnavailableException("staging area", new IOException("no space left"));
        }

        @Override
        public Path original(Digest digest) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Path workFolder(RecordId record) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void release(RecordId record, Digest digest) {
            throw new UnsupportedOperationException();
        }
    }
}
