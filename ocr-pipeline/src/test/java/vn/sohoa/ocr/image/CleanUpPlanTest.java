package vn.sohoa.ocr.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class CleanUpPlanTest {

    private static final long A4 = 8_700_867;

    @Test
    void bringsLettersToOneHeight() {
        assertThat(CleanUpPlan.of(grey(28, 255, 1)).scale()).isCloseTo(17 / 28.0, within(1e-9));
        assertThat(CleanUpPlan.of(grey(9, 255, 1)).scale()).isCloseTo(17 / 9.0, within(1e-9));
    }

    @Test
    void leavesSizeThatIsNearlyRight() {
        assertThat(CleanUpPlan.of(grey(17, 255, 1)).scale()).isEqualTo(1);
    }

    @Test
    void goesByResolutionWhereNoPrintIsSeen() {
        assertThat(CleanUpPlan.of(grey(0, 255, 1)).scale()).isCloseTo(2 / 3.0, within(1e-9));
    }

    @Test
    void enlargesNoPictureBeyondMemory() {
        PictureFacts huge = new PictureFacts(200_000_000, 8, 300, 255, 1, 500, 5);

        assertThat(CleanUpPlan.of(huge).scale()).isEqualTo(1);
    }

    @Test
    void softensBlackAndWhiteOnly() {
        assertThat(CleanUpPlan.of(new PictureFacts(A4, 1, 200, 255, 1, 1500, 18))
                        .blur())
                .isPositive();
        assertThat(CleanUpPlan.of(grey(18, 255, 1)).blur()).isZero();
    }

    @Test
    void whitensGreyPaperOnly() {
        assertThat(CleanUpPlan.of(grey(17, 235, 1)).whiten()).isTrue();
        assertThat(CleanUpPlan.of(grey(17, 255, 1)).whiten()).isFalse();
    }

    @Test
    void evensOutShadedPagesOnly() {
        assertThat(CleanUpPlan.of(grey(17, 200, 0.7)).flatten()).isTrue();
        assertThat(CleanUpPlan.of(grey(17, 200, 0.9)).flatten()).isFalse();
    }

    private static PictureFacts grey(int printHeight, int paper, double shade) {
        return new PictureFacts(A4, 8, 300, paper, shade, 1500, printHeight);
    }
}
