package vn.sohoa.bench.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sohoa.core.text.Box;
import vn.sohoa.core.text.OcrBlock;
import vn.sohoa.core.text.OcrLine;
import vn.sohoa.core.text.OcrPage;
import vn.sohoa.core.text.OcrWord;

class ReliabilityTest {

    private static final Box BOX = new Box(0, 0, 10, 10);

    @Test
    void countsWordsByTheirConfidence() {
        Reliability found = Reliability.of(
                "Giấy chứng nhận kết hôn",
                page(word("Giấy", 96), word("chưng", 12), word("nhận", 94), word("kết", 95)));

        assertThat(band(found, 95)).isEqualTo(new Reliability.Tally(95, 100, 2, 2, 191));
        assertThat(band(found, 90)).isEqualTo(new Reliability.Tally(90, 94, 1, 1, 94));
        assertThat(band(found, 10)).isEqualTo(new Reliability.Tally(10, 19, 1, 0, 12));
        assertThat(band(found, 0).words()).isZero();
    }

    @Test
    void coversAllConfidencesWithoutOverlap() {
        List<Reliability.Tally> bands = Reliability.NONE.tallies();

        assertThat(bands.getFirst().from()).isZero();
        assertThat(bands.getLast().to()).isEqualTo(100);
        for (int i = 1; i < bands.size(); i++) {
            assertThat(bands.get(i).from()).isEqualTo(bands.get(i - 1).to() + 1);
        }
    }

    @Test
    void comparesWordsAsErrorsAreCounted() {
        Reliability found =
                Reliability.of("“Số” ........ 12", page(word("\"Số\"", 90), word("......", 5), word("12", 90)));

        assertThat(band(found, 90)).isEqualTo(new Reliability.Tally(90, 94, 2, 2, 180));
        assertThat(band(found, 0).words()).isZero();
    }

    @Test
    void addsPages() {
        Reliability one = Reliability.of("một", page(word("một", 100)));
        Reliability other = Reliability.of("hai", page(word("hại", 98)));

        assertThat(band(one.plus(other), 95)).isEqualTo(new Reliability.Tally(95, 100, 2, 1, 198));
    }

    private static Reliability.Tally band(Reliability reliability, int from) {
        return reliability.tallies().stream()
                .filter(tally -> tally.from() == from)
                .findFirst()
                .orElseThrow();
    }

    private static OcrWord word(String text, int confidence) {
        return new OcrWord(text, BOX, confidence);
    }

    private static OcrPage page(OcrWord... words) {
        OcrLine line = new OcrLine(BOX, 0, 10, new ArrayList<>(List.of(words)));
        List<OcrBlock> blocks = List.of(new OcrBlock(BOX, List.of(line)));
        return new OcrPage(10, 10, 200, 0, 0.1, OcrPage.Source.RECOGNISED, "test", blocks);
    }
}
