package vn.sohoa.testing.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FactsTest {

    private final Facts facts = new Facts().put("ten", "Lê Thị Hòa").put("d", LocalDate.of(2026, 3, 5));

    @Test
    void areFilledIntoTextsInTheFormAskedFor() {
        assertThat(facts.print("{ten^}, {d}, {d:long}, {d:dot}, {d:day}"))
                .isEqualTo("LÊ THỊ HÒA, 05/03/2026, ngày 05 tháng 3 năm 2026, 05.03.2026, 05");
    }

    @Test
    void standInStandardFormInTheTruth() {
        assertThat(facts.standard("{ten}, {d}")).isEqualTo("Lê Thị Hòa, 2026-03-05");
    }

    @Test
    void mustBeKnown() {
        assertThatNullPointerException().isThrownBy(() -> facts.print("{tuoi}")).withMessage("tuoi");
    }
}
