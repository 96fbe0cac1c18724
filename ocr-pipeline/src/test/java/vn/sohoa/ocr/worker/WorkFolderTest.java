package vn.sohoa.ocr.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkFolderTest {

    @TempDir
    Path parent;

    @Test
    void sweepsWhatKilledProcessesLeft() throws IOException {
        Path left = Files.createDirectory(parent.resolve("sohoa-ocr-1"));
        Files.createFile(left.resolve("lock"));
        Files.createDirectories(left.resolve("worker-1/deep"));

        try (WorkFolder folder = WorkFolder.create(parent)) {
            assertThat(left).doesNotExist();
            assertThat(folder.path()).isDirectory();
        }
    }

    @Test
    void leavesLivingAndForeignFoldersAlone() throws IOException {
        Path foreign = Files.createDirectory(parent.resolve("sohoa-ocr-notes"));
        try (WorkFolder first = WorkFolder.create(parent);
                WorkFolder second = WorkFolder.create(parent)) {
            assertThat(first.path()).isDirectory().isNotEqualTo(second.path());
        }
        assertThat(parent).isDirectoryContaining(foreign::equals);
    }

    @Test
    void goesWhenClosed() throws IOException {
        WorkFolder folder = WorkFolder.create(parent);

        folder.close();

        assertThat(folder.path()).doesNotExist();
    }
}
