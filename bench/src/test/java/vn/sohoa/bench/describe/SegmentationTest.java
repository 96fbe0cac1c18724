package vn.sohoa.bench.describe;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SegmentationTest {

    @Test
    void isRightInAllWhenPapersAreTheSame() {
        Segmentation score = Segmentation.of(List.of(List.of(0, 1), List.of(2)), List.of(List.of(0, 1), List.of(2)));

        assertThat(score).isEqualTo(new Segmentation(3, 3, 2, 2));
    }

    @Test
    void countsAllPagesOfTwoPapersThatWereJoinedAsWrong() {
        Segmentation score =
                Segmentation.of(List.of(List.of(0), List.of(1), List.of(2)), List.of(List.of(0, 1), List.of(2)));

        assertThat(score).isEqualTo(new Segmentation(3, 1, 2, 1));
    }

    @Test
    void countsAPaperThatWasCut() {
        Segmentation score = Segmentation.of(List.of(List.of(0, 1, 2)), List.of(List.of(0), List.of(1, 2)));

        assertThat(score).isEqualTo(new Segmentation(3, 0, 2, 1));
    }

    @Test
    void hasNoGapsInADossierOfOnePage() {
        Segmentation score = Segmentation.of(List.of(List.of(0)), List.of(List.of(0)));

        assertThat(score.shareOfPages()).isEqualTo(1);
        assertThat(score.gaps()).isZero();
    }

    @Test
    void addsUp() {
        assertThat(new Segmentation(3, 1, 2, 1).plus(new Segmentation(1, 1, 0, 0)))
                .isEqualTo(new Segmentation(4, 2, 2, 1));
    }
}
