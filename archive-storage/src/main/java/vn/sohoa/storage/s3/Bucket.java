package vn.sohoa.storage.s3;

import io.minio.BucketExistsArgs;
import io.minio.MakeBucketArgs;
import io.minio.MinioClient;
import io.minio.SetObjectLockConfigurationArgs;
import io.minio.messages.ObjectLockConfiguration;
import io.minio.messages.RetentionMode;

/** The bucket itself. Object lock can only be had from its making on; versioning comes with it. */
final class Bucket {

    private final S3Settings settings;
    private final MinioClient client;

    Bucket(S3Settings settings, MinioClient client) {
        this.settings = settings;
        this.client = client;
    }

    void prepare() {
        String name = settings.bucket();
        Requests.send("prepare bucket " + name, () -> {
            if (!client.bucketExists(BucketExistsArgs.builder().bucket(name).build())) {
                client.makeBucket(MakeBucketArgs.builder()
                        .bucket(name)
                        .objectLock(settings.retention().isPresent())
                        .build());
            }
            if (settings.retention().isPresent()) {
                S3Settings.Retention retention = settings.retention().get();
                client.setObjectLockConfiguration(SetObjectLockConfigurationArgs.builder()
                        .bucket(name)
                        .config(new ObjectLockConfiguration(
                                mode(retention), new ObjectLockConfiguration.RetentionDurationDays(retention.days())))
                        .build());
            }
            return name;
        });
    }

    static RetentionMode mode(S3Settings.Retention retention) {
        return retention.compliance() ? RetentionMode.COMPLIANCE : RetentionMode.GOVERNANCE;
    }
}
