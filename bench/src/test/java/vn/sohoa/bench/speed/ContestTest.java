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

        assertThat(contest.programs()).extracting(Program::name).containsExactly("tesseract", "sohoa", "OCRmyPDF");
        assertThat(contest.scaling()).extracting(Program::name).containsExactly("sohoa, 1 core", "sohoa");
        assertThat(contest.pair()).isEqualTo(contest.whole());
    }

    @Test
    void pinsToTwoCoresWhereThereAreMore() {
        assertThat(Contest.on(List.of(0, 1, 2, 3), LAUNCHER).scaling())
                .extracting(Program::name)
                .containsExactly("sohoa, 1 core", "sohoa, 2 cores");
    }

    @Test
    void comparesNoCoresWhereThereIsOne() {
        Contest contest = Contest.on(List.of(0), LAUNCHER).withoutOcrmypdf();

        assertThat(contest.programs()).extracting(Program::name).containsExactly("tesseract", "sohoa");
        assertThat(contest.scaling()).isEmpty();
    }
}
