package vn.sohoa.ocr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class OcrSettingsTest {

    @Test
    void takesSheetOfA0ButNotThirtyThousandSquared() {
        long limit = OcrSettings.defaults().maxPixels();

        assertThat(9_933L * 14_043).isLessThan(limit);
        assertThat(30_000L * 30_000).isGreaterThan(limit);
    }

    @Test
    void namesSettingThatIsOutOfRange() {
        assertThatThrownBy(() -> OcrSettings.defaults().withWorkers(0)).hasMessageContaining("workers is 0");
        assertThatThrownBy(() -> OcrSettings.defaults().withDeadline(Duration.ZERO))
                .hasMessageContaining("deadline's most is PT0S");
    }
}
