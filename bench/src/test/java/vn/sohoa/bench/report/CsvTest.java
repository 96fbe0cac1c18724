package vn.sohoa.bench.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvTest {

    @Test
    void quotesWhatHoldsCommasOrQuotes() {
        Csv csv = new Csv("program", "seconds", "pages");
        csv.row("sohoa, 1 core", 1.5, 24);
        csv.row("a \"name\"", 2.0, 24);

        assertThat(csv.lines())
                .containsExactly(
                        "program,seconds,pages", "\"sohoa, 1 core\",1.5000,24", "\"a \"\"name\"\"\",2.0000,24");
    }

    @Test
    void isKeptInAFolderThatIsMade(@TempDir Path folder) throws IOException {
        RawFigures.in(folder.resolve("new")).keep("rounds.csv", new Csv("round"));

        assertThat(folder.resolve("new/rounds.csv")).content().isEqualTo("round\n");
    }
}
