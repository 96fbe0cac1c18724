package vn.sohoa.api.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.sohoa.ocr.OcrSettings;
import vn.sohoa.ocr.worker.Deadlines;
import vn.sohoa.ocr.worker.MemoryLimits;

class OcrEnvironmentTest {

    @Test
    void isAsTheServiceWithoutAnyVariable() {
        assertThat(settings(Map.of())).isEqualTo(OcrSettings.defaults());
        assertThat(settings(Map.of("SOHOA_OCR_WORKERS", "0", "SOHOA_OCR_HEAP", "")))
                .isEqualTo(OcrSettings.defaults());
    }

    @Test
    void takesEverySetting() {
        OcrSettings settings = settings(Map.ofEntries(
                Map.entry("SOHOA_OCR_WORKERS", "3"),
                Map.entry("SOHOA_OCR_DEADLINE", "90s"),
                Map.entry("SOHOA_OCR_DEADLINEBASE", "20s"),
                Map.entry("SOHOA_OCR_DEADLINEPERMEGAPIXEL", "5s"),
                Map.entry("SOHOA_OCR_RECYCLEAFTERPAGES", "50"),
                Map.entry("SOHOA_OCR_HEAP", "1GB"),
                Map.entry("SOHOA_OCR_RENEWABOVE", "2GB"),
                Map.entry("SOHOA_OCR_MAXMEMORY", "3GB"),
                Map.entry("SOHOA_OCR_MAXPIXELS", "5000000"),
                Map.entry("SOHOA_OCR_MAXPAGES", "10"),
                Map.entry("SOHOA_OCR_TESSDATA", "/opt/tessdata")));

        assertThat(settings)
                .isEqualTo(new OcrSettings(
                        3,
                        new Deadlines(Duration.ofSeconds(20), Duration.ofSeconds(5), Duration.ofSeconds(90)),
                        50,
                        new MemoryLimits(1024, 2048, 3072),
                        5_000_000,
                        10,
                        Optional.of(Path.of("/opt/tessdata")),
                        OcrSettings.defaults().cache()));
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
