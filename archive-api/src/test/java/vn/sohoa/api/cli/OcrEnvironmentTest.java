package vn.sohoa.api.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.sohoa.ocr.OcrSettings;

class OcrEnvironmentTest {

    @Test
    void isAsTheServiceWithoutAnyVariable() {
        assertThat(settings(Map.of())).isEqualTo(OcrSettings.defaults());
        assertThat(settings(Map.of("SOHOA_OCR_WORKERS", "0", "SOHOA_OCR_HEAP", "")))
                .isEqualTo(OcrSettings.defaults());
    }

    @Test
    void takesEverySetting() {
        OcrSettings settings = settings(Map.of(
                "SOHOA_OCR_WORKERS", "3",
                "SOHOA_OCR_DEADLINE", "90s",
                "SOHOA_OCR_RECYCLEAFTERPAGES", "50",
                "SOHOA_OCR_HEAP", "1GB",
                "SOHOA_OCR_MAXPIXELS", "5000000",
                "SOHOA_OCR_MAXPAGES", "10",
                "SOHOA_OCR_TESSDATA", "/opt/tessdata"));

        assertThat(settings)
                .isEqualTo(new OcrSettings(
                        3, Duration.ofSeconds(90), 50, 1024, 5_000_000, 10, Optional.of(Path.of("/opt/tessdata"))));
    }

    @Test
    void namesTheVariableThatMakesNoSense() {
        assertThatThrownBy(() -> settings(Map.of("SOHOA_OCR_DEADLINE", "soon")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("SOHOA_OCR_DEADLINE=soon");
    }

    private static OcrSettings settings(Map<String, String> variables) {
        return new OcrEnvironment(variables).settings();
    }
}
