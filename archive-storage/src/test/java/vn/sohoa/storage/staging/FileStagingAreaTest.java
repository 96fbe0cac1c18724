package vn.sohoa.storage.staging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sohoa.core.StoreUnavailableException;
import vn.sohoa.core.fixity.Digest;
import vn.sohoa.core.packaging.StagingArea;
import vn.sohoa.storage.disk.Disk;
import vn.sohoa.storage.disk.FolderInUseException;
import vn.sohoa.testing.contract.StagingAreaContract;

class FileStagingAreaTest implements StagingAreaContract {

    @TempDir
    Path folder;

    private FileStagingArea staging;

    @BeforeEach
    void open() {
        staging = new FileStagingArea(folder);
    }

    @AfterEach
    void close() {
        staging.close();
    }

    @Override
    public StagingArea staging() {
        return staging;
    }

    @Test
    void shelvesOriginalsByTheirFirstDigits() throws IOException {
        staging.stage(new ByteArrayInputStream(new byte[] {'a', 'b', 'c'}));

        assertThat(folder.resolve("originals/ba").resolve(ABC.hex())).exists();
    }

    @Test
    void keepsOriginalsWhenOpenedAgainAndForgetsHalfCopies() throws IOException {
        Digest digest =
                staging.stage(new ByteArrayInputStream(new byte[] {1, 2, 3})).digest();
        Files.writeString(folder.resolve("incoming/123.tmp"), "half");

        staging.close();
        staging = new FileStagingArea(folder);

        assertThat(staging.original(digest)).hasBinaryContent(new byte[] {1, 2, 3});
        assertThat(folder.resolve("incoming")).isEmptyDirectory();
    }

    @Test
    void belongsToOneProcessAtATime() throws IOException {
        Path copying = Files.writeString(folder.resolve("incoming/123.tmp"), "half");

        assertThatExceptionOfType(FolderInUseException.class)
                .isThrownBy(() -> new FileStagingArea(folder))
                .withMessageContaining(folder.toString());
        assertThat(copying).exists();
    }

    @Test
    void leavesNoHalfCopyOfASourceThatFails() throws IOException {
        assertThatIOException().isThrownBy(() -> staging.stage(new GoneSource()));

        assertThat(folder.resolve("incoming")).isEmptyDirectory();
        try (Stream<Path> originals = Files.walk(folder.resolve("originals"))) {
            assertThat(originals.filter(Files::isRegularFile)).isEmpty();
        }
    }

    @Test
    void saysThatOurDiskFailedWhenItDid() throws IOException {
        Disk.deleteTree(folder.resolve("incoming"));

        assertThatExceptionOfType(StoreUnavailableException.class)
                .isThrownBy(() -> staging.stage(InputStream.nullInputStream()))
                .withMessageContaining("staging area");
    }

    @Test
    void saysThatOurDiskFailedWhenTheShelfIsGone() throws IOException {
        Disk.deleteTree(folder.resolve("originals"));

        assertThatExceptionOfType(StoreUnavailableException.class)
                .isThrownBy(() -> staging.stage(InputStream.nullInputStream()));
        assertThat(folder.resolve("incoming")).isEmptyDirectory();
    }

    @Test
    void cannotBeOpenedWhereAFileIsInTheWay() throws IOException {
        Path file = Files.createFile(folder.resolve("a file"));

        assertThatExceptionOfType(StoreUnavailableException.class).isThrownBy(() -> new FileStagingArea(file));
    }
}
