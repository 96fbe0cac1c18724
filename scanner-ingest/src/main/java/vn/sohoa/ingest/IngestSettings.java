package vn.sohoa.ingest;

import java.nio.file.Path;
import java.time.Duration;

/**
 * How deliveries are received.
 *
 * @param hotFolder holds the folders {@code inbox}, {@code done} and {@code quarantine}
 * @param quietPeriod how long nothing in a delivery may change before it is taken from the inbox
 * @param maxFileSize in bytes; larger files are quarantined
 */
public record IngestSettings(Path hotFolder, Duration quietPeriod, long maxFileSize) {

    public static final Duration DEFAULT_QUIET_PERIOD = Duration.ofSeconds(10);

    /** One gibibyte. */
    public static final long DEFAULT_MAX_FILE_SIZE = 1L << 30;

    public IngestSettings {
        if (quietPeriod.isNegative()) {
            throw new IllegalArgumentException("the quiet period is not negative: " + quietPeriod);
        }
        if (maxFileSize < 1) {
            throw new IllegalArgumentException("the largest file has at least one byte, not " + maxFileSize);
        }
    }

    /** With the default limits. */
    public static IngestSettings of(Path hotFolder) {
        return new IngestSettings(hotFolder, DEFAULT_QUIET_PERIOD, DEFAULT_MAX_FILE_SIZE);
    }
}
