package vn.sohoa.api.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.convert.DurationStyle;
import org.springframework.util.unit.DataSize;
import vn.sohoa.ocr.OcrSettings;

/** The keys {@code sohoa.ocr.*} as environment variables, named as the service names them. */
final class OcrEnvironment {

    private final Map<String, String> variables;

    OcrEnvironment(Map<String, String> variables) {
        this.variables = variables;
    }

    /**
     * What is not said is as in {@link OcrSettings#defaults()}.
     *
     * @throws IllegalArgumentException naming the variable that makes no sense
     */
    OcrSettings settings() {
        OcrSettings usual = OcrSettings.defaults();
        int workers = value("WORKERS", Integer::parseInt, 0);
        return new OcrSettings(
                workers == 0 ? usual.workers() : workers,
                value("DEADLINE", OcrEnvironment::duration, usual.deadline()),
                value("RECYCLEAFTERPAGES", Integer::parseInt, usual.recycleAfterPages()),
                value("HEAP", OcrEnvironment::megabytes, usual.heapMegabytes()),
                value("MAXPIXELS", Long::parseLong, usual.maxPixels()),
                value("MAXPAGES", Integer::parseInt, usual.maxPages()),
                value("TESSDATA", text -> Optional.of(Path.of(text)), usual.tessdata()));
    }

    private <T> T value(String key, Function<String, T> meaning, T usual) {
        String name = "SOHOA_OCR_" + key;
        @Nullable String text = variables.get(name);
        if (text == null || text.isBlank()) {
            return usual;
        }
        try {
            return meaning.apply(text.strip());
        } catch (RuntimeException e) {
            throw new IllegalArgumentException(name + "=" + text + ": " + e.getMessage(), e);
        }
    }

    private static Duration duration(String text) {
        return DurationStyle.detectAndParse(text);
    }

    private static int megabytes(String text) {
        return Math.toIntExact(DataSize.parse(text).toMegabytes());
    }
}
