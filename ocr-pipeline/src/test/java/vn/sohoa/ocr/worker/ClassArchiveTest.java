package vn.sohoa.ocr.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassArchiveTest {

    @TempDir
    Path folder;

    @Test
    void oneWorkerMayWriteIt() {
        List<String> options = archive("/lib/a.jar:/lib/b.jar").options(true);

        assertThat(options).hasSize(3).contains("-XX:+AutoCreateSharedArchive", "-Xlog:disable");
        assertThat(file(options)).hasParentRaw(folder);
    }

    @Test
    void othersUseItWhenItIsThere() throws IOException {
        ClassArchive archive = archive("/lib/a.jar");
        assertThat(archive.options(false)).isEmpty();

        Path file = Files.createFile(file(archive.options(true)));

        assertThat(archive.options(false)).containsExactly("-XX:SharedArchiveFile=" + file, "-Xlog:disable");
    }

    @Test
    void installationsHaveTheirOwn() {
        assertThat(file(archive("/lib/a.jar").options(true)))
                .isNotEqualTo(file(archive("/other/a.jar").options(true)));
    }

    @Test
    void classFoldersCannotBeArchived() {
        assertThat(archive("/lib/a.jar:/project/classes").options(true)).isEmpty();
    }

    @Test
    void nothingIsKeptWithoutFolder() throws IOException {
        assertThat(ClassArchive.in(Optional.empty(), "/lib/a.jar").options(true))
                .isEmpty();
        Path occupied = Files.createFile(folder.resolve("file"));
        assertThat(ClassArchive.in(Optional.of(occupied), "/lib/a.jar").options(true))
                .isEmpty();
    }

    private ClassArchive archive(String classPath) {
        return ClassArchive.in(Optional.of(folder), classPath);
    }

    private static Path file(List<String> options) {
        return options.stream()
                .filter(option -> option.startsWith("-XX:SharedArchiveFile="))
                .map(option -> Path.of(option.substring(option.indexOf('=') + 1)))
                .findFirst()
                .orElseThrow();
    }
}
