package vn.sohoa.ocr.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ResolutionTest {

    @Test
    void believesWhatScannersSay() {
        assertThat(Resolution.of(200.0, 1654, 2339)).isEqualTo(200);
    }

    @Test
    void takesPictureOfCameraForSheetOfA4() {
        assertThat(Resolution.of(72, 2480, 3508)).isEqualTo(300);
        assertThat(Resolution.of(0, 3508, 2480)).isEqualTo(300);
    }

    @Test
    void staysWithinReason() {
        assertThat(Resolution.of(0, 1, 1)).isEqualTo(50);
        assertThat(Resolution.of(1e9, 20_000, 20_000)).isEqualTo(600);
    }
}
