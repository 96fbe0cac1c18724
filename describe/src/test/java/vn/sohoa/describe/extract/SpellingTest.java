package vn.sohoa.describe.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpellingTest {

    @Test
    void eachImpossibleWordCounts() {
        assertThat(Spelling.of("V/v ban hành Quyết định của UBND xã", 0.5)).isEqualTo(1);
        assertThat(Spelling.of("V/v ban hành Quyêt định", 0.5)).isEqualTo(0.5);
        assertThat(Spelling.of("SỞ GIAO THÔNG VẬN TẢTI", 0.5)).isEqualTo(0.5);
        assertThat(Spelling.of("UBND XÃ ĐỊNH MỸ", 0.5)).isEqualTo(1);
    }
}
