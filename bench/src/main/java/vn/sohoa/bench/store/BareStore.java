package vn.sohoa.bench.store;

import io.minio.DownloadObjectArgs;
import io.minio.GetObjectArgs;
import io.minio.ListObjectsArgs;
import io.minio.MinioClient;
import io.minio.RemoveBucketArgs;
import io.minio.RemoveObjectArgs;
import io.minio.Result;
import io.minio.StatObjectArgs;
import io.minio.StatObjectResponse;
import io.minio.UploadObjectArgs;
import io.minio.errors.MinioException;
import io.minio.messages.Item;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import okhttp3.OkHttpClient;
import vn.sohoa.storage.s3.PromptSockets;

/** The MinIO SDK as a careful program would use it. */
final class BareStore implements AutoCloseable {

    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    private final MinioClient client;
    private final String bucket;

    private BareStore(MinioClient client, String bucket) {
        this.client = client;
        this.bucket = bucket;
    }

    /** With the sockets that our adapter has, which send small objects at once. */
    static BareStore prompt(Bucket bucket) {
        OkHttpClient http = new OkHttpClient.Builder()
                .socketFactory(new PromptSockets())
                .readTimeout(TIMEOUT)
                .writeTimeout(TIMEOUT)
                .build();
        return new BareStore(builder(bucket).httpClient(http, true).build(), bucket.name());
    }

    /** With all settings that the SDK has by itself. */
    static BareStore asItComes(Bucket bucket) {
        return new BareStore(builder(bucket).build(), bucket.name());
    }

    private static MinioClient.Builder builder(Bucket bucket) {
        return MinioClient.builder()
                .endpoint(bucket.server().address())
                .region(Bucket.REGION)
                .credentials(bucket.server().accessKey(), bucket.server().secretKey());
    }

    /** An object as listed. */
    record Listed(String key, long bytes) {}

    /** Believes the server. */
    void put(Path file, String key) throws IOException {
        ask(() -> client.uploadObject(UploadObjectArgs.builder()
                .bucket(bucket)
                .object(key)
                .filename(file.toString(), Bucket.PART_SIZE)
                .contentType("application/octet-stream")
                .build()));
    }

    /** Asks the server afterwards for size and checksum, and reckons the checksum of the file. */
    void putAndCheck(Path file, String key) throws IOException {
        put(file, key);
        StatObjectResponse kept = look(key);
        if (kept.size() != Files.size(file) || !kept.etag().equals(Checksum.of(file, Bucket.PART_SIZE))) {
            throw new IOException("the server keeps " + key + " differently from what was sent");
        }
    }

    /** To the last byte. */
    void read(String key) throws IOException {
        try (InputStream content = ask(() -> client.getObject(
                GetObjectArgs.builder().bucket(bucket).object(key).build()))) {
            content.transferTo(OutputStream.nullOutputStream());
        }
    }

    StatObjectResponse look(String key) throws IOException {
        return ask(() -> client.statObject(
                StatObjectArgs.builder().bucket(bucket).object(key).build()));
    }

    /** All objects whose keys begin like this. */
    List<Listed> list(String prefix) throws IOException {
        List<Listed> found = new ArrayList<>();
        for (Result<Item> result : client.listObjects(ListObjectsArgs.builder()
                .bucket(bucket)
                .prefix(prefix)
                .recursive(true)
                .build())) {
            Item item = ask(result::get);
            found.add(new Listed(item.objectName(), item.size()));
        }
        return found;
    }

    void download(String key, Path file) throws IOException {
        ask(() -> {
            client.downloadObject(DownloadObjectArgs.builder()
                    .bucket(bucket)
                    .object(key)
                    .filename(file.toString())
                    .build());
            return file;
        });
    }

    void delete(String prefix) throws IOException {
        for (Listed object : list(prefix)) {
            ask(() -> {
                client.removeObject(RemoveObjectArgs.builder()
                        .bucket(bucket)
                        .object(object.key())
                        .build());
                return object;
            });
        }
    }

    /** The bucket too, with what is in it. */
    void deleteAll() throws IOException {
        delete("");
        ask(() -> {
            client.removeBucket(RemoveBucketArgs.builder().bucket(bucket).build());
            return bucket;
        });
    }

    @Override
    public void close() throws IOException {
        try {
            client.close();
        } catch (IOException e) {
            throw e;
        } catch (Exception e) {
            throw new IOException(e);
        }
    }

    /** Something asked of the server. */
    @FunctionalInterface
    private interface Request<T> {
        T send() throws MinioException, IOException;
    }

    private static <T> T ask(Request<T> request) throws IOException {
        try {
            return request.send();
        } catch (MinioException e) {
            throw new IOException(e);
        }
    }
}
