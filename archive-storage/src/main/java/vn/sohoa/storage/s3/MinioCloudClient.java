package vn.sohoa.storage.s3;

import io.minio.BucketExistsArgs;
import io.minio.CopyObjectArgs;
import io.minio.GetObjectArgs;
import io.minio.ListObjectsArgs;
import io.minio.MinioClient;
import io.minio.ObjectWriteArgs;
import io.minio.PutObjectArgs;
import io.minio.RemoveObjectArgs;
import io.minio.Result;
import io.minio.ServerSideEncryption;
import io.minio.SourceObject;
import io.minio.StatObjectArgs;
import io.minio.StatObjectResponse;
import io.minio.UploadObjectArgs;
import io.minio.messages.Item;
import io.ocfl.core.storage.cloud.CloudClient;
import io.ocfl.core.storage.cloud.CloudObjectKey;
import io.ocfl.core.storage.cloud.HeadResult;
import io.ocfl.core.storage.cloud.ListResult;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One bucket and prefix through the MinIO SDK. Every write is verified before it counts as done. */
public final class MinioCloudClient implements CloudClient {

    private static final Logger log = LoggerFactory.getLogger(MinioCloudClient.class);
    private static final int UPLOADS_AT_ONCE = 4;
    private static final String BINARY = "application/octet-stream";

    private final S3Settings settings;
    private final MinioClient client;
    private final CloudObjectKey.Builder keys;
    private final ExecutorService uploads;
    private final WriteCheck check;

    /**
     * Connects; makes the bucket where it lacks and sets how long versions are kept.
     *
     * @throws S3RefusedException when the key pair or its rights do not do
     */
    public MinioCloudClient(S3Settings settings) {
        this(settings, S3Connection.open(settings));
        new Bucket(settings, client).prepare();
    }

    /** Connects and leaves the bucket as it is, or is not. */
    public static MinioCloudClient toAsk(S3Settings settings) {
        return new MinioCloudClient(settings, S3Connection.open(settings));
    }

    private MinioCloudClient(S3Settings settings, MinioClient client) {
        this.settings = settings;
        this.client = client;
        keys = CloudObjectKey.builder().prefix(settings.prefix());
        uploads = Executors.newFixedThreadPool(
                UPLOADS_AT_ONCE,
                Thread.ofPlatform().daemon().name("s3-upload-", 0).factory());
        check = new WriteCheck(settings, client);
    }

    @Override
    public void close() {
        uploads.shutdownNow();
        try {
            client.close();
        } catch (Exception e) {
            log.warn("The connection to {} did not close in order", settings.endpoint(), e);
        }
    }

    @Override
    public String bucket() {
        return settings.bucket();
    }

    @Override
    public String prefix() {
        return settings.prefix();
    }

    @Override
    public Future<CloudObjectKey> uploadFileAsync(Path source, String path) {
        return uploadFileAsync(source, path, BINARY);
    }

    @Override
    public Future<CloudObjectKey> uploadFileAsync(Path source, String path, @Nullable String type) {
        return uploads.submit(() -> uploadFile(source, path, type));
    }

    @Override
    public CloudObjectKey uploadFile(Path source, String path) {
        return uploadFile(source, path, BINARY);
    }

    @Override
    public CloudObjectKey uploadFile(Path source, String path, @Nullable String type) {
        CloudObjectKey key = keys.buildFromPath(path);
        return Requests.send("write " + key, () -> {
            client.uploadObject(with(UploadObjectArgs.builder(), key)
                    .filename(source.toString(), settings.partSize())
                    .contentType(type == null ? BINARY : type)
                    .build());
            check.verify(key.getKey(), Files.size(source), Etag.of(source, settings.partSize()));
            return key;
        });
    }

    @Override
    public CloudObjectKey uploadBytes(String path, byte[] content, @Nullable String type) {
        CloudObjectKey key = keys.buildFromPath(path);
        return Requests.send("write " + key, () -> {
            client.putObject(with(PutObjectArgs.builder(), key)
                    .data(content, content.length)
                    .contentType(type == null ? BINARY : type)
                    .build());
            check.verify(key.getKey(), content.length, Etag.of(content));
            return key;
        });
    }

    @Override
    public CloudObjectKey copyObject(String from, String to) {
        CloudObjectKey source = keys.buildFromPath(from);
        CloudObjectKey target = keys.buildFromPath(to);
        return Requests.send("copy " + source + " to " + target, () -> {
            StatObjectResponse original = stat(source);
            client.copyObject(with(CopyObjectArgs.builder(), target)
                    .source(SourceObject.builder()
                            .bucket(bucket())
                            .object(source.getKey())
                            .build())
                    .build());
            check.verify(target.getKey(), original.size(), original.etag());
            return target;
        });
    }

    @Override
    public Path downloadFile(String path, Path target) {
        try (InputStream content = downloadStream(path)) {
            Files.copy(content, target);
            return target;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public InputStream downloadStream(String path) {
        return open(path, Map.of());
    }

    @Override
    public InputStream downloadStreamRange(String path, String range) {
        return open(path, Map.of("Range", range));
    }

    @Override
    public String downloadString(String path) {
        try (InputStream content = downloadStream(path)) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public HeadResult head(String path) {
        CloudObjectKey key = keys.buildFromPath(path);
        StatObjectResponse found = Requests.send("look at " + key, () -> stat(key));
        return new HeadResult()
                .setContentLength(found.size())
                .setETag(found.etag())
                .setLastModified(found.lastModified().toInstant());
    }

    @Override
    public ListResult list(String prefix) {
        // the key builder drops a slash at the end, which keeps v10 out of what is in v1/
        String key = prefix.endsWith("/")
                ? folder(prefix)
                : keys.buildFromPath(prefix).getKey();
        return list(key, true, Integer.MAX_VALUE);
    }

    @Override
    public ListResult listDirectory(String path) {
        return list(folder(path), false, Integer.MAX_VALUE);
    }

    @Override
    public boolean directoryExists(String path) {
        ListResult found = list(folder(path), false, 1);
        return !found.getObjects().isEmpty() || !found.getDirectories().isEmpty();
    }

    /** A folder with everything in it; with the slash, so that v1 does not take v10 along. */
    @Override
    public void deletePath(String path) {
        list(folder(path), true, Integer.MAX_VALUE)
                .getObjects()
                .forEach(object -> delete(object.getKey().getKey()));
    }

    @Override
    public void deleteObjects(Collection<String> paths) {
        paths.forEach(path -> delete(keys.buildFromPath(path).getKey()));
    }

    @Override
    public void safeDeleteObjects(String... paths) {
        safeDeleteObjects(List.of(paths));
    }

    @Override
    public void safeDeleteObjects(Collection<String> paths) {
        try {
            deleteObjects(paths);
        } catch (RuntimeException e) {
            log.warn("Left behind in bucket {}: {}", bucket(), paths, e);
        }
    }

    @Override
    public boolean bucketExists() {
        return Requests.send(
                "look for bucket " + bucket(),
                () -> client.bucketExists(
                        BucketExistsArgs.builder().bucket(bucket()).build()));
    }

    private <B extends ObjectWriteArgs.Builder<B, A>, A extends ObjectWriteArgs> B with(B request, CloudObjectKey key) {
        if (settings.encryption() == S3Settings.Encryption.SERVER) {
            request.sse(new ServerSideEncryption.S3());
        }
        return request.bucket(bucket()).object(key.getKey());
    }

    private InputStream open(String path, Map<String, String> headers) {
        CloudObjectKey key = keys.buildFromPath(path);
        return Requests.send(
                "read " + key,
                () -> client.getObject(GetObjectArgs.builder()
                        .bucket(bucket())
                        .object(key.getKey())
                        .extraHeaders(headers)
                        .build()));
    }

    private StatObjectResponse stat(CloudObjectKey key) throws io.minio.errors.MinioException {
        return client.statObject(
                StatObjectArgs.builder().bucket(bucket()).object(key.getKey()).build());
    }

    private void delete(String key) {
        Requests.send("delete " + key, () -> {
            client.removeObject(
                    RemoveObjectArgs.builder().bucket(bucket()).object(key).build());
            return key;
        });
    }

    private String folder(String path) {
        String key = keys.buildFromPath(path).getKey();
        return key.isEmpty() || key.endsWith("/") ? key : key + "/";
    }

    private ListResult list(String prefix, boolean recursive, int limit) {
        return Requests.send("list " + prefix, () -> {
            List<ListResult.ObjectListing> objects = new ArrayList<>();
            List<ListResult.DirectoryListing> directories = new ArrayList<>();
            for (Result<Item> result : client.listObjects(ListObjectsArgs.builder()
                    .bucket(bucket())
                    .prefix(prefix)
                    .recursive(recursive)
                    .maxKeys(Math.min(limit, 1000))
                    .build())) {
                Item item = result.get();
                if (item.isDir()) {
                    directories.add(new ListResult.DirectoryListing().setPath(withoutPrefix(item.objectName())));
                } else {
                    objects.add(new ListResult.ObjectListing()
                            .setKey(keys.buildFromKey(item.objectName()))
                            .setKeySuffix(item.objectName().substring(prefix.length())));
                }
                if (objects.size() + directories.size() >= limit) {
                    break;
                }
            }
            return new ListResult().setObjects(objects).setDirectories(directories);
        });
    }

    private String withoutPrefix(String key) {
        return settings.prefix().isEmpty()
                ? key
                : key.substring(settings.prefix().length() + 1);
    }
}
