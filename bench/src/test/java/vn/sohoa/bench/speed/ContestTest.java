package vn.sohoa.bench.speed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContestTest {

    private static final Path LAUNCHER = Path.of("/opt/sohoa/sohoa");

    @Test
    void comparesTwoCoresWithOne() {
        Contest contest = Contest.on(List.of(4, 5), LAUNCHER);

        assertThat(contest.programs())
                .extracting(Program::name)
                .containsExactly("tesseract", "sohoa", "OCRmyPDF", "sohoa, 1 core");
        assertThat(contest.pair()).isEqualTo(contest.whole());
    }

    @Test
    void pinsToTwoCoresWhereThereAreMore() {
        assertThat(Contest.on(List.of(0, 1, 2, 3), LAUNCHER).programs())
                .extracting(Program::name)
                .containsExactly("tesseract", "sohoa", "OCRmyPDF", "sohoa, 1 core", "sohoa, 2 cores");
    }

    @Test
    void comparesNoCoresWhereThereIsOne() {
        assertThat(Contest.on(List.of(0), LAUNCHER).withoutOcrmypdf().programs())
                .extracting(Program::name)
                .containsExactly("tesseract", "sohoa");
    }
}
