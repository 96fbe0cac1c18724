package vn.sohoa.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sohoa.core.text.LegacyVietnamese.Encoding;

class LegacyVietnameseTest {

    /** Has each vowel with each tone that is common, and đ. */
    private static final String TEXT = "Căn cứ Luật Tổ chức chính quyền địa phương; theo đề nghị của Giám đốc Sở Tư "
            + "pháp, ủy ban nhân dân thành phố quyết định cấp bản sao trích lục khai sinh cho bà Nguyễn Thị Mỹ Hằng. Kẻ "
            + "trẻ bé mẹ kỹ, lỡ cỡ ngẫu lẫn, nghỉ ngơi; nỗi lòng ngõ vội. Những chữ ký hiệu lực đặc biệt, ẩn sẵn sàng, "
            + "kể ghế, về lễ, vườn tược rượu mời, tờ giấy, bụi tre; thuở ấy, ngã rẽ, hỷ, ỷ lại, kỳ lạ, tỵ nạn, đủ mũ, chĩa "
            + "xẻng nhẵn thẳm, ổn dự đoán cổ rọ, giữ lửa";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TCVN3|QuyÕt ®Þnh|Quyết định",
                "TCVN3|Céng hoµ x· héi chñ nghÜa ViÖt Nam|Cộng hoà xã hội chủ nghĩa Việt Nam",
                "TCVN3|§éc lËp - Tù do - H¹nh phóc|Độc lập - Tự do - Hạnh phúc",
                "VNI|Quyeát ñònh|Quyết định",
                "VNI|COÄNG HOØA XAÕ HOÄI CHUÛ NGHÓA VIEÄT NAM|CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                "VNI|Ñoäc laäp - Töï do - Haïnh phuùc|Độc lập - Tự do - Hạnh phúc",
                "UTF8_AS_CP1252|Quyáº¿t Ä‘á»‹nh|Quyết định"
            })
    void detectsAndConvertsWhatIsOftenSeen(Encoding encoding, String text, String unicode) {
        assertThat(LegacyVietnamese.detect(text)).hasValueSatisfying(found -> {
            assertThat(found.encoding()).isEqualTo(encoding);
            assertThat(found.certainty()).isEqualTo(1);
            assertThat(found.text()).isEqualTo(unicode);
        });
    }

    @ParameterizedTest
    @EnumSource(Encoding.class)
    void convertsBackExactlyWhatWasEncoded(Encoding encoding) {
        String encoded = switch (encoding) {
            case TCVN3 -> tcvn3(TEXT);
            case VNI -> vni(TEXT);
            case UTF8_AS_CP1252 -> takenFor("windows-1252", TEXT);
            case UTF8_AS_CP1258 -> takenFor("windows-1258", TEXT);
        };

        assertThat(LegacyVietnamese.detect(encoded)).hasValueSatisfying(found -> {
            assertThat(found.text()).isEqualTo(TEXT);
            assertThat(found.certainty()).isGreaterThanOrEqualTo(LegacyVietnamese.CERTAIN);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                TEXT,
                "là bé có về tôi và mà thì",
                "The café's résumé — naïve façade, 20 µm × 5 µm, © 2026 «Sohoa»®",
                "Le garçon a été très déçu à la société générale",
                "Größe für Müller: über schöne Straßen",
                "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                "Plain English text without any marks.",
                ""
            })
    void leavesUnicodeAndOtherLanguagesAlone(String text) {
        assertThat(LegacyVietnamese.detect(text)).isEmpty();
        assertThat(LegacyVietnamese.detect(Normalizer.normalize(text, Normalizer.Form.NFD)))
                .isEmpty();
    }

    @Test
    void saysHowSureItIsWhereFontTellsEncoding() {
        assertThat(LegacyVietnamese.certainty("QuyÕt ®Þnh sè 12", Encoding.TCVN3))
                .isEqualTo(1);
        assertThat(LegacyVietnamese.certainty("Quyeát ñònh", Encoding.TCVN3)).isLessThan(LegacyVietnamese.CERTAIN);
    }

    /** By asking what each code means. */
    private static String tcvn3(String text) {
        Map<String, Character> codes = IntStream.range(0xA0, 0x100)
                .mapToObj(code -> (char) code)
                .filter(code -> code == 'ý' || !converted(code).equals(String.valueOf(code)))
                .collect(Collectors.toMap(LegacyVietnameseTest::converted, Function.identity()));
        return text.chars()
                .mapToObj(Character::toString)
                .map(letter -> letter.codePointAt(0) < 0x80 ? letter : String.valueOf(codes.get(letter)))
                .collect(Collectors.joining());
    }

    private static String converted(char code) {
        return LegacyVietnamese.convert(String.valueOf(code), Encoding.TCVN3);
    }

    /** Letter by letter after the rule: the vowel, then one letter for all its marks. */
    private static String vni(String text) {
        return text.chars()
                .mapToObj(Character::toString)
                .map(LegacyVietnameseTest::vniLetter)
                .collect(Collectors.joining());
    }

    private static String vniLetter(String letter) {
        int own = "íìỉĩịỵđơưĐƠƯ".indexOf(letter);
        if (own >= 0) {
            return "íìæóòîñôöÑÔÖ".substring(own, own + 1);
        }
        String horned = Normalizer.normalize(letter, Normalizer.Form.NFD)
                .replaceFirst("o(.?)\u031B", "ô$1")
                .replaceFirst("u(.?)\u031B", "ö$1");
        String marks = horned.substring(1);
        int base = marks.contains("\u0302") ? 5 : marks.contains("\u0306") ? 10 : 0;
        int tone = IntStream.range(0, 5)
                .filter(i -> marks.indexOf("\u0301\u0300\u0309\u0303\u0323".charAt(i)) >= 0)
                .findFirst()
                .orElse(-1);
        String mark = tone >= 0
                ? "ùøûõïáàåãäéèúüë".substring(base + tone, base + tone + 1)
                : base == 5 ? "â" : base == 10 ? "ê" : "";
        return horned.substring(0, 1) + mark;
    }

    /** As a reader of that code page shows UTF-8; what the page leaves undefined passes. */
    private static String takenFor(String page, String text) {
        return IntStream.range(0, text.getBytes(StandardCharsets.UTF_8).length)
                .mapToObj(i -> {
                    byte value = text.getBytes(StandardCharsets.UTF_8)[i];
                    String shown = new String(new byte[] {value}, Charset.forName(page));
                    return shown.equals("\uFFFD") ? String.valueOf((char) (value & 0xFF)) : shown;
                })
                .collect(Collectors.joining());
    }
}
