package vn.sohoa.storage.ocfl;

import io.ocfl.api.exception.OcflIOException;
import io.ocfl.core.storage.cloud.KeyNotFoundException;
import io.ocfl.core.storage.common.Storage;
import java.nio.file.Path;
import java.util.function.Predicate;
import vn.sohoa.core.StoreUnavailableException;
import vn.sohoa.storage.s3.MinioCloudClient;
import vn.sohoa.storage.s3.S3Settings;

/** In a bucket, below a prefix. */
final class BucketRoot extends StorageRoot {

    private final S3Settings settings;

    BucketRoot(S3Settings settings) {
        this.settings = settings;
    }

    @Override
    public boolean holdsArchive() {
        return ask(client -> client.bucketExists() && holds(client, DECLARATION));
    }

    @Override
    boolean isEmpty() {
        return ask(client -> !client.bucketExists() || !client.directoryExists(""));
    }

    @Override
    Storage open(Path copies) {
        return new ObjectStorage(new MinioCloudClient(settings));
    }

    @Override
    public String toString() {
        String prefix = settings.prefix().isEmpty() ? "" : " below " + settings.prefix();
        return "bucket " + settings.bucket() + prefix + " at " + settings.endpoint();
    }

    private boolean ask(Predicate<MinioCloudClient> question) {
        MinioCloudClient client = MinioCloudClient.toAsk(settings);
        try {
            return question.test(client);
        } catch (OcflIOException e) {
            throw new StoreUnavailableException("archival store", e);
        } finally {
            client.close();
        }
    }

    private static boolean holds(MinioCloudClient client, String file) {
        try {
            client.head(file);
            return true;
        } catch (KeyNotFoundException e) {
            return false;
        }
    }
}
