package vn.sohoa.bench.store;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import vn.sohoa.storage.s3.S3Credentials;
import vn.sohoa.storage.s3.S3Settings;
import vn.sohoa.testing.services.S3Server;

/** A bucket of its own for a run; the other settings are those that Sohoa has where nothing is set. */
record Bucket(S3Server server, String name) {

    static final String REGION = "us-east-1";

    /** Larger files go in parts of this size. */
    static final long PART_SIZE = 16L << 20;

    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    static Bucket fresh(S3Server server) {
        return new Bucket(server, "sohoa-bench-" + UUID.randomUUID());
    }

    S3Settings under(String prefix) {
        return new S3Settings(
                URI.create(server.address()),
                REGION,
                name,
                prefix,
                new S3Credentials(server.accessKey(), server.secretKey()),
                Optional.empty(),
                S3Settings.Encryption.NONE,
                Optional.empty(),
                PART_SIZE,
                TIMEOUT);
    }
}
