package vn.sohoa.testing.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sohoa.testing.papers.TestDossier.ScannedFile;

class TestSplitIT {

    private static final int PAGES = 12;

    @TempDir
    Path folder;

    @Test
    void putsEveryPageIntoOnePaper() {
        List<TestDossier> dossiers = TestSplit.write(folder, PAGES, 1);

        assertThat(dossiers.stream().mapToInt(TestDossier::pages).sum()).isGreaterThanOrEqualTo(PAGES);
        assertThat(dossiers).allSatisfy(dossier -> {
            assertThat(dossier.papers().stream().flatMap(paper -> paper.pages().stream()))
                    .containsExactlyElementsOf(
                            IntStream.range(0, dossier.pages()).boxed().toList());
            assertThat(dossier.files())
                    .allSatisfy(file -> assertThat(file.path()).isNotEmptyFile());
        });
    }

    @Test
    void writesTheSameBytesForTheSameSeed() throws IOException {
        List<TestDossier> one = TestSplit.write(folder.resolve("one"), PAGES, 2);
        List<TestDossier> other = TestSplit.write(folder.resolve("other"), PAGES, 2);

        assertThat(one).hasSameSizeAs(other);
        for (int i = 0; i < one.size(); i++) {
            assertThat(one.get(i).papers()).isEqualTo(other.get(i).papers());
            for (int file = 0; file < one.get(i).files().size(); file++) {
                assertThat(bytes(one.get(i).files().get(file)))
                        .isEqualTo(bytes(other.get(i).files().get(file)));
            }
        }
    }

    private static byte[] bytes(ScannedFile file) throws IOException {
        return Files.readAllBytes(file.path());
    }
}
