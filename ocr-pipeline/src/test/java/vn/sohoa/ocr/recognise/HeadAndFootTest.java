package vn.sohoa.ocr.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sohoa.core.text.Box;
import vn.sohoa.core.text.OcrBlock;
import vn.sohoa.core.text.OcrLine;
import vn.sohoa.core.text.OcrWord;
import vn.sohoa.ocr.image.PageGeometry;

class HeadAndFootTest {

    @Test
    void headReadAcrossBecomesTwoBlocks() {
        OcrBlock read = block(
                line(0, at(100, "ỦY BAN NHÂN DÂN"), at(800, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")),
                line(1, at(120, "TỈNH ĐẮK LẮK"), at(850, "Độc lập - Tự do - Hạnh phúc")),
                line(2, at(110, "Số: 12/QĐ-UBND"), at(820, "Đắk Lắk, ngày 12 tháng 10 năm 2018")),
                line(3, at(500, "QUYẾT ĐỊNH về việc phân bổ kinh phí sự nghiệp năm 2023 cho các đơn vị")));

        assertThat(texts(read))
                .containsExactly(
                        "ỦY BAN NHÂN DÂN\nTỈNH ĐẮK LẮK\nSố: 12/QĐ-UBND",
                        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nĐắk Lắk, ngày 12 tháng 10 năm 2018",
                        "QUYẾT ĐỊNH về việc phân bổ kinh phí sự nghiệp năm 2023 cho các đơn vị");
    }

    @Test
    void footReadAcrossBecomesTwoBlocks() {
        OcrBlock read = block(
                line(
                        0,
                        at(
                                100,
                                "Điều 3. Chánh Văn phòng chịu trách nhiệm thi hành Quyết định này kể từ ngày ký ban hành")),
                line(1, at(100, "Nơi nhận:"), at(900, "CHỦ TỊCH")),
                line(2, at(100, "- Như Điều 3;")),
                line(3, at(100, "- Lưu: VT."), at(880, "Võ Phương Hằng")));

        assertThat(texts(read))
                .containsExactly(
                        "Điều 3. Chánh Văn phòng chịu trách nhiệm thi hành Quyết định này kể từ ngày ký ban hành",
                        "Nơi nhận:\n- Như Điều 3;\n- Lưu: VT.",
                        "CHỦ TỊCH\nVõ Phương Hằng");
    }

    @Test
    void tablesKeepTheirRows() {
        OcrBlock table = block(
                line(0, at(100, "Dân tộc: Kinh"), at(800, "Quốc tịch: Việt Nam")),
                line(1, at(100, "Ngày cấp: 2019"), at(800, "Nơi cấp: Hà Nội")));

        assertThat(HeadAndFoot.takeApart(List.of(table))).containsExactly(table);
    }

    @Test
    void centredHeadOfFormStaysWhole() {
        OcrBlock form = block(
                line(0, at(400, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")),
                line(1, at(450, "Độc lập - Tự do - Hạnh phúc")));

        assertThat(HeadAndFoot.takeApart(List.of(form))).containsExactly(form);
    }

    @Test
    void noWordIsLost() {
        OcrBlock read = block(
                line(0, at(100, "BỘ TƯ PHÁP"), at(800, "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM")),
                line(1, at(300, "Một dòng chạy ngang qua cả hai cột của phần đầu văn bản này đến hết")),
                line(2, at(100, "Nơi nhận:"), at(900, "CHỦ TỊCH")));

        List<OcrBlock> parts = HeadAndFoot.takeApart(List.of(read));

        assertThat(parts.stream().flatMap(part -> part.lines().stream()).flatMap(line -> line.words().stream()))
                .containsExactlyInAnyOrderElementsOf(read.lines().stream()
                        .flatMap(line -> line.words().stream())
                        .toList());
    }

    private static List<String> texts(OcrBlock read) {
        return HeadAndFoot.takeApart(List.of(read)).stream().map(OcrBlock::text).toList();
    }

    private static OcrBlock block(OcrLine... lines) {
        return new OcrBlock(PageGeometry.around(List.of(lines).stream().map(OcrLine::box)), List.of(lines));
    }

    @SafeVarargs
    private static OcrLine line(int row, List<OcrWord>... parts) {
        List<OcrWord> words = new ArrayList<>();
        for (List<OcrWord> part : parts) {
            for (OcrWord word : part) {
                Box box = word.box();
                words.add(new OcrWord(word.text(), new Box(box.left(), 50 * row, box.right(), 50 * row + 30), 90));
            }
        }
        return new OcrLine(PageGeometry.around(words.stream().map(OcrWord::box)), 0, 50 * row + 25, words);
    }

    /** Words from there on, twelve pixels a letter. */
    private static List<OcrWord> at(int left, String text) {
        List<OcrWord> words = new ArrayList<>();
        int x = left;
        for (String word : text.split(" ", -1)) {
            int width = 12 * word.length();
            words.add(new OcrWord(word, new Box(x, 0, x + width, 30), 90));
            x += width + 10;
        }
        return words;
    }
}
