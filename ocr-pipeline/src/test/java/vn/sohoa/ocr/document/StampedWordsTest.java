package vn.sohoa.ocr.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.sohoa.core.text.Box;
import vn.sohoa.core.text.OcrBlock;
import vn.sohoa.core.text.OcrLine;
import vn.sohoa.core.text.OcrWord;

class StampedWordsTest {

    private static final OcrBlock PAGE = new OcrBlock(
            new Box(100, 100, 900, 190),
            List.of(line(100, 100, "Số:", "/QĐ-UBND"), line(600, 100, "ngày", "tháng"), line(100, 150, "Căn", "cứ")));

    @Test
    void numberGoesIntoItsGap() {
        assertThat(merged(word("2243", 155, 98, 205, 132))).isEqualTo("Số: 2243 /QĐ-UBND|ngày tháng|Căn cứ");
    }

    @Test
    void dayGoesToTheNearerLineOfTheSameHeight() {
        assertThat(merged(word("23", 655, 102, 690, 130))).isEqualTo("Số: /QĐ-UBND|ngày 23 tháng|Căn cứ");
    }

    @Test
    void whatIsElsewhereComesLast() {
        assertThat(merged(word("Ký", 100, 900, 140, 930))).isEqualTo("Số: /QĐ-UBND|ngày tháng|Căn cứ|Ký");
    }

    @Test
    void withoutStampsNothingChanges() {
        assertThat(StampedWords.merge(List.of(PAGE), List.of())).containsExactly(PAGE);
    }

    private static String merged(OcrWord stamped) {
        return StampedWords.merge(List.of(PAGE), List.of(stamped)).stream()
                .flatMap(block -> block.lines().stream())
                .map(OcrLine::text)
                .collect(Collectors.joining("|"));
    }

    /** Words 50 wide, with gaps of 60. */
    private static OcrLine line(int left, int top, String... texts) {
        List<OcrWord> words = new ArrayList<>();
        for (int i = 0; i < texts.length; i++) {
            words.add(word(texts[i], left + 110 * i, top, left + 110 * i + 50, top + 30));
        }
        return new OcrLine(new Box(left, top, left + 110 * texts.length - 60, top + 30), 0, top + 24, words);
    }

    private static OcrWord word(String text, int left, int top, int right, int bottom) {
        return new OcrWord(text, new Box(left, top, right, bottom), 100);
    }
}
