package vn.sohoa.storage.s3;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * Where objects are kept, and how.
 *
 * @param prefix of every key, without a slash at its end; may be empty
 * @param partSize a larger file is sent in parts of this many bytes; at least 5 MiB
 * @param timeout how long the server may stay silent
 */
public record S3Settings(
        URI endpoint,
        String region,
        String bucket,
        String prefix,
        S3Credentials credentials,
        Optional<Path> caCertificate,
        Encryption encryption,
        Optional<Retention> retention,
        long partSize,
        Duration timeout) {

    public static final long SMALLEST_PART = 5L << 20;

    public S3Settings {
        if (partSize < SMALLEST_PART) {
            throw new IllegalArgumentException("Parts have at least " + SMALLEST_PART + " bytes, not " + partSize);
        }
    }

    /** Who does the encryption on the server's disks. */
    public enum Encryption {
        NONE,
        /** The server, with keys of its own (SSE-S3). */
        SERVER
    }

    /**
     * How long a version cannot be deleted.
     *
     * @param compliance whether nobody at all may delete earlier, the administrator included
     */
    public record Retention(int days, boolean compliance) {}
}
