package vn.sohoa.bench.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvFileTest {

    @Test
    void quotesWhatHoldsCommasOrQuotes(@TempDir Path folder) throws IOException {
        CsvFile csv = new CsvFile("program", "seconds", "pages");
        csv.row("sohoa, 1 core", 1.5, 24);
        csv.row("a \"name\"", 2.0, 24);

        csv.write(folder.resolve("new/rounds.csv"));

        assertThat(folder.resolve("new/rounds.csv"))
                .content()
                .isEqualTo("program,seconds,pages\n\"sohoa, 1 core\",1.5000,24\n\"a \"\"name\"\"\",2.0000,24\n");
    }
}
