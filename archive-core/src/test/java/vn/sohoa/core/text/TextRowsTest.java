package vn.sohoa.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TextRowsTest {

    @Test
    void blocksSideBySideShareTheirRows() {
        OcrBlock left = block(100, 100, "ỦY BAN NHÂN DÂN", "TỈNH ĐẮK LẮK");
        OcrBlock right = block(900, 104, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc");

        assertThat(TextRows.text(List.of(left, right)))
                .isEqualTo("ỦY BAN NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
                        + "TỈNH ĐẮK LẮK Độc lập - Tự do - Hạnh phúc");
    }

    @Test
    void blocksBelowEachOtherStayApart() {
        OcrBlock above = block(100, 100, "QUYẾT ĐỊNH");
        OcrBlock below = block(100, 300, "Điều 1.", "Điều 2.");

        assertThat(TextRows.text(List.of(above, below))).isEqualTo("QUYẾT ĐỊNH\n\nĐiều 1.\nĐiều 2.");
    }

    @Test
    void longColumnsAreReadFromTopToBottom() {
        String[] lines = IntStream.range(0, 30).mapToObj(i -> "dòng " + i).toArray(String[]::new);
        OcrBlock left = block(100, 100, lines);
        OcrBlock right = block(900, 100, lines);

        assertThat(TextRows.text(List.of(left, right))).isEqualTo(left.text() + "\n\n" + right.text());
    }

    @Test
    void noBlocksAreNoText() {
        assertThat(TextRows.text(List.of())).isEmpty();
    }

    private static OcrBlock block(int left, int top, String... texts) {
        List<OcrLine> lines = IntStream.range(0, texts.length)
                .mapToObj(i -> line(left, top + 40 * i, texts[i]))
                .toList();
        OcrLine last = lines.getLast();
        int right = lines.stream().mapToInt(line -> line.box().right()).max().orElseThrow();
        return new OcrBlock(new Box(left, top, right, last.box().bottom()), lines);
    }

    private static OcrLine line(int left, int top, String text) {
        Box box = new Box(left, top, left + 15 * text.length(), top + 30);
        List<OcrWord> words = Arrays.stream(text.split(" ", -1))
                .map(word -> new OcrWord(word, box, 90))
                .toList();
        return new OcrLine(box, 0, top + 25, words);
    }
}
