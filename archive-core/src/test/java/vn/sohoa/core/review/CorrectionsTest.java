package vn.sohoa.core.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sohoa.core.record.PageId;
import vn.sohoa.core.record.RecordId;
import vn.sohoa.core.review.Corrections.Corrected;
import vn.sohoa.core.text.Box;
import vn.sohoa.core.text.OcrBlock;
import vn.sohoa.core.text.OcrLine;
import vn.sohoa.core.text.OcrPage;
import vn.sohoa.core.text.OcrWord;

class CorrectionsTest {

    private static final int LETTER = 10;
    private static final PageId PAGE = new PageId(RecordId.random(), 1);

    @Test
    void replacesEachWordInItsPlaceAndLeavesTheLabelAlone() {
        OcrPage page = page("Họ và tên: Nguyên Vän An");

        OcrPage corrected = apply(page, at(110, 0, 230, 30), "Nguyên Vän An", "Nguyễn Văn An");

        assertThat(corrected.text()).isEqualTo("Họ và tên: Nguyễn Văn An");
        assertThat(corrected.words().map(OcrWord::box))
                .containsExactlyElementsOf(page.words().map(OcrWord::box).toList());
        assertThat(corrected.words().map(OcrWord::confidence)).containsExactly(80, 80, 80, 100, 100, 100);
    }

    @Test
    void sharesTheWidthOutByLengthWhereTheNumberOfWordsDiffers() {
        OcrPage corrected = apply(page("Tên: NguyễnVăn An nam"), at(50, 0, 170, 30), "NguyễnVăn An", "Nguyễn Văn An");

        assertThat(corrected.text()).isEqualTo("Tên: Nguyễn Văn An nam");
        assertThat(corrected.words().map(OcrWord::box).toList().subList(1, 4))
                .isSortedAccordingTo((a, b) -> Integer.compare(a.right(), b.left()))
                .startsWith(new Box(50, 0, 105, 30))
                .endsWith(new Box(152, 0, 170, 30));
    }

    @Test
    void spreadsOverLinesByTheirWidth() {
        OcrPage page = page("Nơi cư trú: thôn Đông xã", "Hòa Bình tỉnh", "Điện thoại:");
        Box box = at(0, 0, 240, 70);

        OcrPage corrected = apply(page, box, "thôn Đông xã Hòa Bình tỉnh", "thôn Đông, xã Hoà Bình, tỉnh X");

        assertThat(corrected.lines().map(OcrLine::text))
                .containsExactly("Nơi cư trú: thôn Đông, xã", "Hoà Bình, tỉnh X", "Điện thoại:");
    }

    @Test
    void findsTheValueBesideItsLabelWhenSeveralLinesAreReadAnew() {
        OcrPage anew = page("Noi cư trủ: thon Đồng xả", "Hoa Binh tỉn", "Điện thoại:");

        OcrPage corrected = apply(anew, at(0, 0, 240, 70), "thôn Đông xã Hòa Bình tỉnh", "thôn Đông xã Hoà Bình");

        assertThat(corrected.text().replace('\n', ' ')).isEqualTo("Noi cư trủ: thôn Đông xã Hoà Bình Điện thoại:");
    }

    @Test
    void keepsWhatAWordHoldsBeyondTheValue() {
        assertThat(apply(page("tên:Nguyên An, sinh"), at(0, 0, 140, 30), "Nguyên An", "Nguyễn An")
                        .text())
                .isEqualTo("tên:Nguyễn An, sinh");
    }

    @Test
    void changesNothingMoreWhenAppliedAgain() {
        for (String value : List.of("An Bình", "An", "Trần An Bình Yên", "x")) {
            for (String raw : List.of("An", "An Bình", "tên:An Bình")) {
                OcrPage once = apply(page("tên:An Bình, nam"), at(0, 0, 120, 30), raw, value);

                assertThat(apply(once, at(0, 0, 120, 30), raw, value)).isEqualTo(once);
            }
        }
    }

    @Test
    void findsItsPlaceAgainWhenThePageIsReadAnewABitDifferently() {
        OcrPage anew = page("Họ tên: Ngưyến Vàn Am");

        assertThat(apply(anew, at(78, -3, 214, 33), "Nguyên Vän An", "Nguyễn Văn An")
                        .text())
                .isEqualTo("Họ tên: Nguyễn Văn An");
    }

    @Test
    void saysWhichCorrectionFoundNoWords() {
        OcrPage page = page("Họ tên: An");
        Correction nowhere = correction(at(500, 500, 600, 530), "An", "Ân");

        Corrected corrected = Corrections.apply(page, List.of(nowhere));

        assertThat(corrected.page()).isEqualTo(page);
        assertThat(corrected.lost()).containsExactly(nowhere);
    }

    @Test
    void leavesThePageAloneWhereNobodyCanReadIt() {
        OcrPage page = page("Họ tên: An");

        Corrected corrected = Corrections.apply(page, List.of(correction(at(80, 0, 100, 30), "An", "")));

        assertThat(corrected).isEqualTo(new Corrected(page, List.of()));
    }

    @Test
    void theLastOfTwoForAPlaceCounts() {
        OcrPage page = page("Họ tên: Am");
        Box box = at(80, 0, 100, 30);
        List<Correction> both = List.of(correction(box, "Am", "Ăn"), correction(box, "Am", "An"));

        OcrPage corrected = Corrections.apply(page, both).page();

        assertThat(corrected.text()).isEqualTo("Họ tên: An");
        assertThat(Corrections.apply(corrected, both).page()).isEqualTo(corrected);
    }

    @Test
    void writesCapitalsAndBlanksAsTheyArePrinted() {
        assertThat(correction(at(0, 0, 1, 1), "NGUYÊN\nVÄN  AN", "Nguyễn Văn An")
                        .printed())
                .isEqualTo("NGUYỄN VĂN AN");
        assertThat(correction(at(0, 0, 1, 1), "0241 8800 321?", "024188003217").printed())
                .isEqualTo("0241 8800 3217");
        assertThat(correction(at(0, 0, 1, 1), "BB 12345", "BB123456").printed()).isEqualTo("BB123456");
    }

    private static OcrPage apply(OcrPage page, Box box, String raw, String value) {
        Corrected corrected = Corrections.apply(page, List.of(correction(box, raw, value)));
        assertThat(corrected.lost()).isEmpty();
        return corrected.page();
    }

    private static Correction correction(Box box, String raw, String value) {
        return new Correction("ho-ten", PAGE, box, raw, value);
    }

    private static Box at(int left, int top, int right, int bottom) {
        return new Box(left, top, right, bottom);
    }

    /** Lines below each other, every letter and blank of the same width. */
    private static OcrPage page(String... texts) {
        List<OcrLine> lines = new ArrayList<>();
        for (int i = 0; i < texts.length; i++) {
            lines.add(line(texts[i], 40 * i));
        }
        OcrBlock block = new OcrBlock(new Box(0, 0, 1000, 40 * texts.length), lines);
        return new OcrPage(1000, 1000, 300, 0, 0.1, OcrPage.Source.RECOGNISED, "engine", List.of(block));
    }

    private static OcrLine line(String text, int top) {
        List<OcrWord> words = new ArrayList<>();
        int at = 0;
        for (String word : text.split(" ", -1)) {
            words.add(new OcrWord(word, new Box(at, top, at + LETTER * word.length(), top + 30), 80));
            at += LETTER * (word.length() + 1);
        }
        return new OcrLine(new Box(0, top, 1000, top + 30), 0, top + 25, words);
    }
}
