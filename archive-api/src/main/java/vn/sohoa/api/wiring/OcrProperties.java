package vn.sohoa.api.wiring;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;
import vn.sohoa.ocr.OcrSettings;

/**
 * Recognition.
 *
 * @param workers processes, each with one thread; 0 = one per core
 * @param deadline for one page
 * @param recycleAfterPages a worker is replaced after so many pages
 * @param heap of a worker
 * @param maxPixels of an image
 * @param maxPages of a file
 * @param tessdata folder with the language data; found by itself where it is not given
 */
@Validated
@ConfigurationProperties(prefix = "sohoa.ocr", ignoreUnknownFields = false)
record OcrProperties(
        @DefaultValue("0") @Min(0) @Max(256) int workers,
        @DefaultValue("2m") Duration deadline,
        @DefaultValue("200") @Min(1) int recycleAfterPages,
        @DefaultValue("512MB") DataSize heap,
        @DefaultValue("200000000") @Min(1_000_000) long maxPixels,
        @DefaultValue("2000") @Min(1) int maxPages,
        @Nullable Path tessdata) {

    OcrSettings settings() {
        return new OcrSettings(
                workers == 0 ? Runtime.getRuntime().availableProcessors() : workers,
                deadline,
                recycleAfterPages,
                Math.toIntExact(heap.toMegabytes()),
                maxPixels,
                maxPages,
                Optional.ofNullable(tessdata));
    }
}
