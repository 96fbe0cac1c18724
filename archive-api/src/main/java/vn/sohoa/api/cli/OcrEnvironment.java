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
import vn.sohoa.ocr.worker.Deadlines;
import vn.sohoa.ocr.worker.MemoryLimits;

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
        Deadlines deadlines = usual.deadlines();
        MemoryLimits memory = usual.memory();
        int workers = value("WORKERS", Integer::parseInt, 0);
        return new OcrSettings(
                workers == 0 ? usual.workers() : workers,
                new Deadlines(
                        value("DEADLINEBASE", OcrEnvironment::duration, deadlines.base()),
                        value("DEADLINEPERMEGAPIXEL", OcrEnvironment::duration, deadlines.perMegapixel()),
                        value("DEADLINE", OcrEnvironment::duration, deadlines.most())),
                value("RECYCLEAFTERPAGES", Integer::parseInt, usual.recycleAfterPages()),
                new MemoryLimits(
                        value("HEAP", OcrEnvironment::megabytes, memory.heapMegabytes()),
                        value("RENEWABOVE", OcrEnvironment::megabytes, memory.renewAboveMegabytes()),
                        value("MAXMEMORY", OcrEnvironment::megabytes, memory.mostMegabytes())),
                value("MAXPIXELS", Long::parseLong, usual.maxPixels()),
                value("MAXPAGES", Integer::parseInt, usual.maxPages()),
                value("TESSDATA", text -> Optional.of(Path.of(text)), usual.tessdata()),
                usual.cache());
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
