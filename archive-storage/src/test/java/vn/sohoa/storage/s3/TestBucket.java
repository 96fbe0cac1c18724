package vn.sohoa.storage.s3;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import vn.sohoa.testing.services.S3Server;

/** Settings for a bucket of its own on the shared server. */
public final class TestBucket {

    private TestBucket() {}

    public static S3Settings fresh() {
        return settings(S3Server.shared().secretKey(), Optional.empty());
    }

    /** A server that was killed and came back takes ten seconds to make the next bucket. */
    public static S3Settings freshForThePatient() {
        return settings(S3Server.shared().secretKey(), Optional.empty(), Duration.ofSeconds(20));
    }

    static S3Settings settings(String secret, Optional<S3Settings.Retention> retention) {
        return settings(secret, retention, Duration.ofSeconds(2));
    }

    private static S3Settings settings(String secret, Optional<S3Settings.Retention> retention, Duration timeout) {
        S3Server server = S3Server.shared();
        return new S3Settings(
                URI.create(server.address()),
                "us-east-1",
                "sohoa-" + UUID.randomUUID(),
                "lưu trữ/kho",
                new S3Credentials(server.accessKey(), secret),
                Optional.empty(),
                S3Settings.Encryption.NONE,
                retention,
                S3Settings.SMALLEST_PART,
                timeout);
    }
}
