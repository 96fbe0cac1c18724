package vn.sohoa.bench.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScanFilesTest {

    @Test
    void findsScansByTheirExtension(@TempDir Path folder) throws IOException {
        for (String name : List.of("b.PDF", "a.jpeg", "a.gt.txt", "MANIFEST.tsv", "c.d.tif")) {
            Files.createFile(folder.resolve(name));
        }

        assertThat(ScanFiles.in(folder)).extracting(ScanFiles::stem).containsExactly("a", "b", "c.d");
    }
}
