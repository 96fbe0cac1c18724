package vn.sohoa.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VietnameseTextTest {

    @ParameterizedTest
    @CsvSource({
        "hòa,hoà",
        "HÒA,HOÀ",
        "Hòa,Hoà",
        "thúy,thuý",
        "khỏe,khoẻ",
        "hóa,hoá",
        "họa,hoạ",
        "hõa,hoã",
        // already new, or not the case the two spellings differ in
        "hoà,hoà",
        "quý,quý",
        "Quý,Quý",
        "quà,quà",
        "hoàn,hoàn",
        "thùy,thuỳ",
        "của,của",
        "mùa,mùa",
        "thuế,thuế",
        "toán,toán"
    })
    void writesTheToneInOnePlace(String written, String unified) {
        assertThat(VietnameseText.unifyTonePlacement(written)).isEqualTo(unified);
        assertThat(VietnameseText.unifyTonePlacement(Normalizer.normalize(written, Normalizer.Form.NFD)))
                .isEqualTo(unified);
    }

    @ParameterizedTest
    @CsvSource({"đường,đương,duong", "quyết,quyêt,quyet", "Đặng,Đăng,Dang", "ở,ơ,o", "mã,ma,ma"})
    void dropsTonesThenAllMarks(String written, String toneless, String bare) {
        assertThat(VietnameseText.withoutTones(written)).isEqualTo(toneless);
        assertThat(VietnameseText.ascii(written)).isEqualTo(bare);
    }
}
