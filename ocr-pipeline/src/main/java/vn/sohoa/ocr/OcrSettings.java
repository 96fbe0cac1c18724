package vn.sohoa.ocr;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import vn.sohoa.ocr.worker.Deadlines;
import vn.sohoa.ocr.worker.MemoryLimits;

/**
 * How documents are worked on.
 *
 * @param workers child processes at most, each using one core
 * @param deadlines after which a worker is stopped
 * @param recycleAfterPages pages after which a worker is replaced by a fresh one
 * @param memory of a worker
 * @param maxPixels of one page; larger ones are refused before they are decoded
 * @param maxPages of one file
 * @param tessdata folder of the language data; found in the usual places when empty
 * @param cache folder of this user alone, for what makes the next start of a worker faster; nothing is kept when empty
 */
public record OcrSettings(
        int workers,
        Deadlines deadlines,
        int recycleAfterPages,
        MemoryLimits memory,
        long maxPixels,
        int maxPages,
        Optional<Path> tessdata,
        Optional<Path> cache) {

    public OcrSettings {
        require(workers >= 1, "workers", workers);
        require(recycleAfterPages >= 1, "recycleAfterPages", recycleAfterPages);
        require(maxPixels >= 1, "maxPixels", maxPixels);
        require(maxPages >= 1, "maxPages", maxPages);
    }

    /** As many workers as cores; an A0 sheet at 300 dpi has 140 million pixels and is taken on. */
    public static OcrSettings defaults() {
        return new OcrSettings(
                Runtime.getRuntime().availableProcessors(),
                Deadlines.DEFAULT,
                200,
                MemoryLimits.DEFAULT,
                200_000_000,
                2_000,
                Optional.empty(),
                Optional.of(UserCache.folder(System.getenv(), System.getProperty("user.home"))));
    }

    public OcrSettings withWorkers(int count) {
        return new OcrSettings(count, deadlines, recycleAfterPages, memory, maxPixels, maxPages, tessdata, cache);
    }

    /** @param most processor time for one page, however large */
    public OcrSettings withDeadline(Duration most) {
        return new OcrSettings(
                workers, deadlines.withMost(most), recycleAfterPages, memory, maxPixels, maxPages, tessdata, cache);
    }

    public OcrSettings withMemory(MemoryLimits limits) {
        return new OcrSettings(workers, deadlines, recycleAfterPages, limits, maxPixels, maxPages, tessdata, cache);
    }

    public OcrSettings withCache(Path folder) {
        return new OcrSettings(
                workers, deadlines, recycleAfterPages, memory, maxPixels, maxPages, tessdata, Optional.of(folder));
    }

    private static void require(boolean condition, String name, Object value) {
        if (!condition) {
            throw new IllegalArgumentException(name + " is " + value + ", out of range");
        }
    }
}
