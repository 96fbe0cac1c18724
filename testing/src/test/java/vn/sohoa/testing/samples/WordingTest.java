package vn.sohoa.testing.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WordingTest {

    @Test
    void writesNumbersInWords() {
        assertThat(Wording.words(0)).isEqualTo("không");
        assertThat(Wording.words(10)).isEqualTo("mười");
        assertThat(Wording.words(15)).isEqualTo("mười lăm");
        assertThat(Wording.words(21)).isEqualTo("hai mươi mốt");
        assertThat(Wording.words(105)).isEqualTo("một trăm linh năm");
        assertThat(Wording.words(2026)).isEqualTo("hai nghìn không trăm hai mươi sáu");
        assertThat(Wording.words(150_000_000)).isEqualTo("một trăm năm mươi triệu");
        assertThat(Wording.words(1_002_000)).isEqualTo("một triệu không trăm linh hai nghìn");
    }

    @Test
    void writesDates() {
        LocalDate date = LocalDate.of(2026, 2, 5);

        assertThat(Wording.numeric(date)).isEqualTo("05/02/2026");
        assertThat(Wording.longDate(date)).isEqualTo("ngày 05 tháng 02 năm 2026");
        assertThat(Wording.longDate(date.withMonth(3))).isEqualTo("ngày 05 tháng 3 năm 2026");
        assertThat(Wording.words(date.withMonth(4)))
                .isEqualTo("Ngày năm, tháng tư, năm hai nghìn không trăm hai mươi sáu");
    }

    @Test
    void groupsDigitsByDots() {
        assertThat(Wording.grouped(1_500_000)).isEqualTo("1.500.000");
    }
}
