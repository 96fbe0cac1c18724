package vn.sohoa.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageSetTest {

    @Test
    void takesTheImagesThatHaveTheirTruthBesideThem(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("b.gt.txt"), "Cộng hòa");
        Files.writeString(folder.resolve("a.gt.txt"), "Độc lập");
        Files.writeString(folder.resolve("no image.gt.txt"), "Tự do");
        Path a = Files.createFile(folder.resolve("a.png"));
        Path b = Files.createFile(folder.resolve("b.tif"));
        Files.createFile(folder.resolve("no truth.png"));

        PageSet set = PageSet.in(folder);

        assertThat(set.pages()).containsExactly(new TruthPage(a, 1, "Độc lập"), new TruthPage(b, 1, "Cộng hòa"));
    }
}
