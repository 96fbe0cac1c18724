package vn.sohoa.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sohoa.core.text.VietnameseSyllables.Verdict;

class VietnameseSyllablesTest {

    private static final String TEXT = "Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015; xét tờ "
            + "trình của Giám đốc Sở Tư pháp thành phố Hà Nội về việc khuyến khích người dân đăng ký khai sinh qua mạng; "
            + "bà Nguyễn Thị Thuý Hòa, giới tính nữ, quốc tịch Việt Nam, ngoéo khuỷu thuở quýt huýt gìn giữ giếng giặt "
            + "nghiêng nghỉ ngoài ngõ ghềnh ghế, yêu yếm, uyên ương, khuya xoong quần quốc loạc loắt choắt Bắc Kạn Đắk Lắk";

    @Test
    void acceptsVietnamese() {
        assertThat(TEXT.split(" "))
                .filteredOn(word -> !word.chars().anyMatch(Character::isDigit))
                .allSatisfy(word ->
                        assertThat(VietnameseSyllables.verdict(word)).as(word).isEqualTo(Verdict.POSSIBLE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"quyêt", "trưung", "điòa", "nghừơi", "đuợng", "cừc", "cöng", "ngứơc"})
    void marksWhatNobodyWrites(String word) {
        assertThat(VietnameseSyllables.verdict(word)).isEqualTo(Verdict.IMPOSSIBLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "certificate",
                "café",
                "München",
                "123/QĐ-UBND",
                "HĐND",
                "UBND",
                "TTg",
                "ĐKKD",
                "QĐ",
                "2.000.000đ",
                "H01.151-260825-0042",
                "iPhone",
                "quyet",
                "",
                "–",
                "Zürich",
                "naïve",
                "GCNQSDĐ"
            })
    void leavesOtherThingsAlone(String word) {
        assertThat(VietnameseSyllables.verdict(word)).isEqualTo(Verdict.OTHER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"QUYỀN", "giếng", "gìn", "thuở", "hóa", "hoá", "thủy", "Đặng", "rượu", "uỷ", "ủy", "xoong"})
    void possibleIsWhatSpellingAllows(String word) {
        assertThat(VietnameseSyllables.isPossible(word)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"quyêt", "Dịệp", "hừợng", "địènh", "wiệc", "bkạn", "tuc", "nghiệpp"})
    void misreadWordsAreNotPossible(String word) {
        assertThat(VietnameseSyllables.isPossible(word)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"quyêt,quyết", "cöng,công", "cừc,cức", "TRƯƠC,TRƯỚC", "Luât,Luật", "đuợc,được"})
    void suggestsWhatItMayHaveBeen(String word, String meant) {
        assertThat(VietnameseSyllables.suggestions(word)).contains(meant);
    }

    @Test
    void suggestsNothingForPossibleAndForeignWords() {
        assertThat(VietnameseSyllables.suggestions("Hòa")).isEmpty();
        assertThat(VietnameseSyllables.suggestions("resume")).isEmpty();
    }

    @Test
    void listsImpossibleWordsOnce() {
        assertThat(VietnameseSyllables.impossible(List.of("(quyêt)", "định", "quyêt", "QĐ")))
                .containsExactly("quyêt");
    }
}
