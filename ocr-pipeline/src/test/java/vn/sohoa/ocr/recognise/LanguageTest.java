package vn.sohoa.ocr.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sohoa.core.text.Box;
import vn.sohoa.core.text.OcrBlock;
import vn.sohoa.core.text.OcrLine;
import vn.sohoa.core.text.OcrWord;

class LanguageTest {

    private static final String VIETNAMESE =
            "Chủ tịch Ủy ban nhân dân tỉnh chịu trách nhiệm thi hành Quyết định này kể từ ngày ký";
    private static final String ENGLISH =
            "The old house stood on the hill, and it was said that the owner had left it for good";

    @Test
    void vietnamesePageStaysVietnamese() {
        assertThat(Language.of(blocks(VIETNAMESE, VIETNAMESE))).isEqualTo(Language.VIETNAMESE);
    }

    @Test
    void englishPageReadAsVietnameseIsEnglish() {
        assertThat(Language.of(blocks(ENGLISH.replace("house", "hoúse"), ENGLISH)))
                .isEqualTo(Language.ENGLISH);
    }

    @Test
    void pageWithParagraphsInBothIsMixed() {
        assertThat(Language.of(blocks(VIETNAMESE, ENGLISH, VIETNAMESE))).isEqualTo(Language.VIETNAMESE_AND_ENGLISH);
    }

    @Test
    void formsAndCodesWithoutTonesAreNotEnglish() {
        assertThat(Language.of(blocks("CCCD 037090746785 QD UBND HDND", "Email: abc@def.vn ISO 9001")))
                .isEqualTo(Language.VIETNAMESE);
    }

    @Test
    void emptyPageIsVietnamese() {
        assertThat(Language.of(List.of())).isEqualTo(Language.VIETNAMESE);
    }

    private static List<OcrBlock> blocks(String... texts) {
        List<OcrBlock> blocks = new ArrayList<>();
        Box box = new Box(0, 0, 10, 10);
        for (String text : texts) {
            List<OcrWord> words = Arrays.stream(text.split(" ", -1))
                    .map(word -> new OcrWord(word, box, 90))
                    .toList();
            blocks.add(new OcrBlock(box, List.of(new OcrLine(box, 0, 10, words))));
        }
        return blocks;
    }
}
