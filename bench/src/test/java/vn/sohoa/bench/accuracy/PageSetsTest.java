package vn.sohoa.bench.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageSetsTest {

    @TempDir
    Path folder;

    @Test
    void takesTheScansThatHaveTheirTruthBesideThem() throws IOException {
        Path b = page("b.tif", "Cộng hòa");
        Path a = page("a.pdf", "Độc lập");
        Files.writeString(folder.resolve("no scan.gt.txt"), "Tự do");
        Files.createFile(folder.resolve("no truth.png"));

        assertThat(PageSets.in(folder).load())
                .singleElement()
                .extracting(PageSet::pages)
                .isEqualTo(List.of(new TruthPage(a, 1, "Độc lập"), new TruthPage(b, 1, "Cộng hòa")));
    }

    @Test
    void prefersTheImageOfAPageToItsPdf() throws IOException {
        Path image = page("a.jpg", "Độc lập");
        Files.createFile(folder.resolve("a.pdf"));

        assertThat(PageSets.in(folder).load().getFirst().pages())
                .extracting(TruthPage::file)
                .containsExactly(image);
    }

    @Test
    void leavesOutASetWithoutPages() throws IOException {
        assertThat(PageSets.in(folder).load()).isEmpty();
    }

    @Test
    void choosesByTheBeginningOfNames() {
        PageSets sets = PageSets.in(folder);
        String name = sets.names().getFirst();

        assertThat(sets.only(List.of(name.substring(0, 3))).names()).containsExactly(name);
        assertThat(sets.only(List.of(name + "-turned")).names()).isEmpty();
        assertThat(sets.only(List.of()).names()).containsExactly(name);
    }

    private Path page(String name, String truth) throws IOException {
        Path file = Files.createFile(folder.resolve(name));
        Files.writeString(folder.resolve(name.substring(0, name.lastIndexOf('.')) + ".gt.txt"), truth);
        return file;
    }
}
