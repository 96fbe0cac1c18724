package vn.sohoa.testing.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.TestAbortedException;

class SharedDataTest {

    @TempDir
    Path work;

    @Test
    void findsTheFolderBesideTheRepositoryFromAnyFolderInside() throws IOException {
        Path data = Files.createDirectories(work.resolve("shared/data"));
        Path module = Files.createDirectories(work.resolve("sohoa-clone/archive-core"));
        Files.createFile(work.resolve("sohoa-clone/pom.xml"));
        Files.createFile(module.resolve("pom.xml"));

        assertThat(SharedData.find(Map.of(), module)).contains(data);
    }

    @Test
    void prefersTheFolderThatIsNamed() throws IOException {
        Path named = Files.createDirectories(work.resolve("elsewhere"));

        assertThat(SharedData.find(Map.of("SOHOA_SHARED_DATA", named.toString()), work))
                .contains(named);
        assertThat(SharedData.find(Map.of("SOHOA_SHARED_DATA", work + "/missing"), work))
                .isEmpty();
    }

    @Test
    void skipsOnADesktopAndFailsOnABuildServer() {
        assertThatThrownBy(() -> SharedData.require(Map.of(), work))
                .isInstanceOf(TestAbortedException.class)
                .hasMessageContaining("skipped");
        assertThatThrownBy(() -> SharedData.require(Map.of("CI", "true"), work))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("SOHOA_SHARED_DATA");
    }

    @Test
    void pairsImagesWithTheirTruth() throws IOException {
        for (String name : new String[] {"a.jpg", "a.pdf", "a.gt.txt", "b.tif", "b.gt.txt", "c.png", "d.gt.txt"}) {
            Files.writeString(work.resolve(name), name);
        }

        assertThat(SharedData.pages(work))
                .containsExactly(
                        new SharedData.Page(work.resolve("a.jpg"), work.resolve("a.gt.txt")),
                        new SharedData.Page(work.resolve("b.tif"), work.resolve("b.gt.txt")));
        assertThat(SharedData.pages(work).getFirst().text()).isEqualTo("a.gt.txt");
    }

    @Test
    void readsTheRealSets() {
        assertThat(SharedData.vietnameseScans("vi-scan-law")).isNotEmpty();
        assertThat(SharedData.vietnameseScans("vi-scan-hand"))
                .isNotEmpty()
                .allMatch(page -> page.image().toString().endsWith(".jpg"));
        assertThat(SharedData.vietnameseScans("vi-digital")).isNotEmpty();
        assertThat(SharedData.vietnameseScans("vi-synth")).isNotEmpty();
        assertThat(SharedData.vietnameseScans("vi-photo")).isNotEmpty();
    }
}
