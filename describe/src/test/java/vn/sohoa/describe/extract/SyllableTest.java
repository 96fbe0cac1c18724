package vn.sohoa.describe.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SyllableTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nghiêng", "quyết", "QUYỀN", "giếng", "gìn", "giữa", "khuỷu", "thuở", "hóa", "hoá", "thủy", "Đặng",
                "ươm", "yêu", "rượu", "người", "quốc", "uỷ", "ủy", "xuất", "xoong", "15", "QĐ-UBND"
            })
    void wordsOfTheLanguageArePossible(String word) {
        assertThat(Syllable.isPossible(word)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"quyêt", "Dịệp", "hừợng", "địènh", "wiệc", "bkạn", "tuc", "nghiệpp"})
    void misreadWordsAreNot(String word) {
        assertThat(Syllable.isPossible(word)).isFalse();
    }

    @Test
    void eachImpossibleWordCounts() {
        assertThat(Syllable.spelling("V/v ban hành Quyết định của UBND xã", 0.5))
                .isEqualTo(1);
        assertThat(Syllable.spelling("V/v ban hành Quyêt định", 0.5)).isEqualTo(0.5);
        assertThat(Syllable.spelling("SỞ GIAO THÔNG VẬN TẢTI", 0.5)).isEqualTo(0.5);
        assertThat(Syllable.spelling("UBND XÃ ĐỊNH MỸ", 0.5)).isEqualTo(1);
    }
}
