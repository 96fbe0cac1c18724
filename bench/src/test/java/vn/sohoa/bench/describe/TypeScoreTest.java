package vn.sohoa.bench.describe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class TypeScoreTest {

    private final TypeScore score = new TypeScore();

    @Test
    void countsEachTypeAlikeHoweverManyPapersItHas() {
        for (int i = 0; i < 9; i++) {
            score.add(List.of("cong-van"), "cong-van");
        }
        score.add(List.of("ban-do"), "cong-van");

        // 18 of 19 and none: the mean of 0.947 and 0
        assertThat(score.macroF1()).isCloseTo((18.0 / 19 + 0) / 2, within(1e-9));
    }

    @Test
    void takesEitherOfTwoPapersOnASheet() {
        score.add(List.of("giay-moi", "quyet-dinh"), "quyet-dinh");

        assertThat(score.macroF1()).isEqualTo(1);
        assertThat(score.confusions()).isEmpty();
    }

    @Test
    void listsConfusionsMostFrequentFirst() {
        score.add(List.of("bao-cao"), "ke-hoach");
        score.add(List.of("to-trinh"), "khac");
        score.add(List.of("to-trinh"), "khac");

        assertThat(score.confusions())
                .containsExactly(
                        new TypeScore.Confusion("to-trinh", "khac", 2),
                        new TypeScore.Confusion("bao-cao", "ke-hoach", 1));
    }

    @Test
    void tellsPrecisionFromRecall() {
        score.add(List.of("bao-cao"), "bao-cao");
        score.add(List.of("bao-cao"), "khac");
        score.add(List.of("khac"), "bao-cao");

        TypeScore.Tally tally = score.tallies().getFirst();

        assertThat(tally).isEqualTo(new TypeScore.Tally("bao-cao", 2, 2, 1));
        assertThat(tally.precision()).isEqualTo(0.5);
        assertThat(tally.recall()).isEqualTo(0.5);
    }

    @Test
    void isZeroForNothing() {
        assertThat(score.macroF1()).isZero();
    }
}
