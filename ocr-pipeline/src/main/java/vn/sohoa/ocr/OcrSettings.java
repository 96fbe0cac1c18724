package vn.sohoa.ocr;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * How documents are worked on.
 *
 * @param workers child processes at most, each using one core
 * @param deadline for one page, after which its worker is stopped
 * @param recycleAfterPages pages after which a worker is replaced by a fresh one
 * @param heapMegabytes Java heap of a worker; pictures are outside it
 * @param maxPixels of one page; larger ones are refused before they are decoded
 * @param maxPages of one file
 * @param tessdata folder of the language data; found in the usual places when empty
 */
public record OcrSettings(
        int workers,
        Duration deadline,
        int recycleAfterPages,
        int heapMegabytes,
        long maxPixels,
        int maxPages,
        Optional<Path> tessdata) {

    public OcrSettings {
        require(workers >= 1, "workers", workers);
        require(deadline.isPositive() && deadline.compareTo(Duration.ofDays(1)) <= 0, "deadline", deadline);
        require(recycleAfterPages >= 1, "recycleAfterPages", recycleAfterPages);
        require(heapMegabytes >= 64, "heapMegabytes", heapMegabytes);
        require(maxPixels >= 1, "maxPixels", maxPixels);
        require(maxPages >= 1, "maxPages", maxPages);
    }

    /** As many workers as cores, two minutes a page; an A0 sheet at 300 dpi has 140 million pixels and is taken on. */
    public static OcrSettings defaults() {
        return new OcrSettings(
                Runtime.getRuntime().availableProcessors(),
                Duration.ofMinutes(2),
                200,
                512,
                200_000_000,
                2_000,
                Optional.empty());
    }

    public OcrSettings withWorkers(int count) {
        return new OcrSettings(count, deadline, recycleAfterPages, heapMegabytes, maxPixels, maxPages, tessdata);
    }

    public OcrSettings withDeadline(Duration limit) {
        return new OcrSettings(workers, limit, recycleAfterPages, heapMegabytes, maxPixels, maxPages, tessdata);
    }

    private static void require(boolean condition, String name, Object value) {
        if (!condition) {
            throw new IllegalArgumentException(name + " is " + value + ", out of range");
        }
    }
}
