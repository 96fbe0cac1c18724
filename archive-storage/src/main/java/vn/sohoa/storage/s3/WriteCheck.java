package vn.sohoa.storage.s3;

import io.minio.MinioClient;
import io.minio.SetObjectRetentionArgs;
import io.minio.StatObjectArgs;
import io.minio.StatObjectResponse;
import io.minio.errors.MinioException;
import io.minio.messages.Retention;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;

/** Asks the server what it has after each write: the answer to the write itself is empty on some servers, and so is the lock. */
final class WriteCheck {

    private final S3Settings settings;
    private final MinioClient client;

    WriteCheck(S3Settings settings, MinioClient client) {
        this.settings = settings;
        this.client = client;
    }

    void verify(String key, long size, String etag) throws MinioException {
        StatObjectResponse kept = client.statObject(
                StatObjectArgs.builder().bucket(settings.bucket()).object(key).build());
        if (kept.size() != size) {
            throw new S3RefusedException(key, kept.size() + " bytes instead of " + size);
        }
        boolean comparable = settings.encryption() == S3Settings.Encryption.NONE && Etag.isChecksum(kept.etag());
        if (comparable && !kept.etag().equals(etag)) {
            throw new S3RefusedException(key, "checksum " + kept.etag() + " instead of " + etag);
        }
        if (settings.retention().isPresent() && kept.lockRetainUntilDate() == null) {
            retain(key, settings.retention().get());
        }
    }

    private void retain(String key, S3Settings.Retention retention) throws MinioException {
        client.setObjectRetention(SetObjectRetentionArgs.builder()
                .bucket(settings.bucket())
                .object(key)
                .config(new Retention(
                        Bucket.mode(retention),
                        ZonedDateTime.now(ZoneOffset.UTC).plusDays(retention.days())))
                .build());
    }
}
