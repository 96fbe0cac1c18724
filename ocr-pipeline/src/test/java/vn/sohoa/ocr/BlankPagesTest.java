package vn.sohoa.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BlankPagesTest {

    @Test
    void emptySheetIsBlank() {
        assertThat(BlankPages.isBlank(Pages.line(0, 0))).isTrue();
    }

    @Test
    void dustAndWhatShinesThroughIsBlank() {
        assertThat(BlankPages.isBlank(Pages.line(0.0003, 20, "“", "ï."))).isTrue();
    }

    @Test
    void oneShortLineIsNotBlank() {
        assertThat(BlankPages.isBlank(Pages.line(0.0002, 90, "Trang", "2"))).isFalse();
    }

    @Test
    void signatureNobodyCanReadIsNotBlank() {
        assertThat(BlankPages.isBlank(Pages.line(0.0015, 0))).isFalse();
    }

    @Test
    void pictureWithoutWordsIsNotBlank() {
        assertThat(BlankPages.isBlank(Pages.line(0.2, 0))).isFalse();
    }
}
