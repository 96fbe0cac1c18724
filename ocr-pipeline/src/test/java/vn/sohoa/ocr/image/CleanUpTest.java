package vn.sohoa.ocr.image;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CleanUpTest {

    @Test
    void fineScansAreReducedCoarsePicturesEnlarged() {
        assertThat(CleanUp.scale(600)).isEqualTo(1.0 / 3);
        assertThat(CleanUp.scale(300)).isEqualTo(2.0 / 3);
        assertThat(CleanUp.scale(200)).isEqualTo(1);
        assertThat(CleanUp.scale(144)).isEqualTo(1);
        assertThat(CleanUp.scale(96)).isEqualTo(2);
    }
}
