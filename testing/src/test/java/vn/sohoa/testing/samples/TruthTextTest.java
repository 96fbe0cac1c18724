package vn.sohoa.testing.samples;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TruthTextTest {

    @Test
    void readsTwoColumnsLineByLine() {
        TruthText truth = new TruthText();
        truth.add(300, 61, "CỘNG HÒA");
        truth.add(80, 76, "XÃ ĐỊNH MỸ");
        truth.add(80, 60, "ỦY BAN NHÂN DÂN");
        truth.add(300, 76.5, "Độc lập");

        assertThat(truth.text()).isEqualTo("ỦY BAN NHÂN DÂN CỘNG HÒA\nXÃ ĐỊNH MỸ Độc lập\n");
    }

    @Test
    void isComposedAndHasNoBlankLines() {
        TruthText truth = new TruthText();
        truth.add(0, 10, " ");
        truth.add(0, 20, "Vie\u0323\u0302t ");

        assertThat(truth.text()).isEqualTo("Việt\n");
    }
}
