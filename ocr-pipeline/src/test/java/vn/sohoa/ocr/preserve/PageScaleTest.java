package vn.sohoa.ocr.preserve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PageScaleTest {

    @Test
    void sizesPageByResolution() {
        PageScale scale = PageScale.of(2480, 3508, 300);

        assertThat(scale.width()).isEqualTo(595.2f);
        assertThat(scale.height()).isEqualTo(841.92f);
    }

    @Test
    void staysWithinWhatPdfaAllows() {
        assertThat(PageScale.of(1, 1, 300).width()).isEqualTo(3);
        assertThat(PageScale.of(100_000, 100, 50).width()).isLessThanOrEqualTo(14_400);
    }
}
