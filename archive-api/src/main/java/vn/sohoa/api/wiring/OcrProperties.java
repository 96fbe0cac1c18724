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
import vn.sohoa.ocr.digitise.Pauses;
import vn.sohoa.ocr.worker.Deadlines;
import vn.sohoa.ocr.worker.MemoryLimits;

/**
 * Recognition.
 *
 * @param workers processes, each with one thread; 0 = one per core
 * @param deadline processor time for one page, however large
 * @param deadlineBase for a page of no size, and for opening a file
 * @param deadlinePerMegapixel more for each million pixels
 * @param recycleAfterPages a worker is replaced after so many pages
 * @param heap of a worker
 * @param renewAbove memory a worker may keep after a page; one with more is replaced
 * @param maxMemory of a worker; one with more is stopped
 * @param maxPixels of an image
 * @param maxPages of a file
 * @param longestPause between two tries while a store is away
 * @param tessdata folder with the language data; found by itself where it is not given
 */
@Validated
@ConfigurationProperties(prefix = "sohoa.ocr", ignoreUnknownFields = false)
record OcrProperties(
        @DefaultValue("0") @Min(0) @Max(256) int workers,
        @DefaultValue("5m") Duration deadline,
        @DefaultValue("30s") Duration deadlineBase,
        @DefaultValue("6s") Duration deadlinePerMegapixel,
        @DefaultValue("200") @Min(1) int recycleAfterPages,
        @DefaultValue("512MB") DataSize heap,
        @DefaultValue("1GB") DataSize renewAbove,
        @DefaultValue("4GB") DataSize maxMemory,
        @DefaultValue("200000000") @Min(1_000_000) long maxPixels,
        @DefaultValue("2000") @Min(1) int maxPages,
        @DefaultValue("1m") Duration longestPause,
        @Nullable Path tessdata) {

    private static final Duration IDLE = Duration.ofSeconds(15);
    private static final Duration REVISIONS = Duration.ofSeconds(2);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);

    /** @param cache folder for what can be made again */
    OcrSettings settings(Path cache) {
        return new OcrSettings(
                workers == 0 ? Runtime.getRuntime().availableProcessors() : workers,
                new Deadlines(deadlineBase, deadlinePerMegapixel, deadline),
                recycleAfterPages,
                new MemoryLimits(megabytes(heap), megabytes(renewAbove), megabytes(maxMemory)),
                maxPixels,
                maxPages,
                Optional.ofNullable(tessdata),
                Optional.of(cache));
    }

    Pauses pauses() {
        return new Pauses(IDLE, FIRST_PAUSE, longestPause);
    }

    /** Between two looks at what people answered. */
    Pauses revisionPauses() {
        return new Pauses(REVISIONS, FIRST_PAUSE, longestPause);
    }

    private static int megabytes(DataSize size) {
        return Math.toIntExact(size.toMegabytes());
    }
}
