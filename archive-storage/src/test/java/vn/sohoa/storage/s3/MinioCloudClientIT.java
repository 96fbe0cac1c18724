package vn.sohoa.storage.s3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.minio.ListObjectsArgs;
import io.minio.MinioClient;
import io.minio.RemoveObjectArgs;
import io.minio.errors.ErrorResponseException;
import io.minio.messages.Item;
import io.ocfl.core.storage.cloud.HeadResult;
import io.ocfl.core.storage.cloud.KeyNotFoundException;
import io.ocfl.core.storage.cloud.ListResult;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sohoa.testing.services.S3Server;

class MinioCloudClientIT {

    private static final int READERS = 24;

    @TempDir
    Path folder;

    @Test
    void sendsALargeFileInPartsAndReadsItBack() throws IOException {
        Path source = large();
        try (Session session = new Session(TestBucket.fresh())) {
            session.client.uploadFile(source, "hồ sơ/bản quét.tif");

            assertThat(session.client.head("hồ sơ/bản quét.tif").getETag()).endsWith("-3");
            try (InputStream content = session.client.downloadStream("hồ sơ/bản quét.tif")) {
                assertThat(content).hasBinaryContent(Files.readAllBytes(source));
            }
        }
    }

    @Test
    void readsARange() throws IOException {
        try (Session session = new Session(TestBucket.fresh())) {
            session.client.uploadBytes("a", new byte[] {0, 1, 2, 3, 4}, null);

            try (InputStream content = session.client.downloadStreamRange("a", "bytes=1-3")) {
                assertThat(content).hasBinaryContent(new byte[] {1, 2, 3});
            }
        }
    }

    @Test
    void doesNotKnowAKeyThatWasNeverWritten() {
        try (Session session = new Session(TestBucket.fresh())) {
            assertThatExceptionOfType(KeyNotFoundException.class).isThrownBy(() -> session.client.head("none"));
            assertThatExceptionOfType(KeyNotFoundException.class)
                    .isThrownBy(() -> session.client.downloadStream("none").close());
        }
    }

    @Test
    void deletesAFolderAndNotItsNeighbour() {
        try (Session session = new Session(TestBucket.fresh())) {
            session.client.uploadBytes("object/v1/a", new byte[1], null);
            session.client.uploadBytes("object/v10/a", new byte[1], null);

            session.client.deletePath("object/v1");

            assertThat(session.client.directoryExists("object/v1")).isFalse();
            assertThat(session.client.listDirectory("object").getDirectories())
                    .extracting(ListResult.DirectoryListing::getName)
                    .containsExactly("v10");
        }
    }

    @Test
    void listsWhatIsInAFolderAndNotInItsNeighbour() {
        try (Session session = new Session(TestBucket.fresh())) {
            session.client.uploadBytes("object/v1/a/b", new byte[1], null);
            session.client.uploadBytes("object/v10/a", new byte[1], null);

            assertThat(session.client.list("object/v1/").getObjects())
                    .extracting(ListResult.ObjectListing::getKeySuffix)
                    .containsExactly("a/b");
        }
    }

    @Test
    void manyReadersWaitForAServerThatHangsAtTheSameTime() {
        S3Settings settings = TestBucket.fresh();
        try (Session session = new Session(settings);
                ExecutorService readers = Executors.newVirtualThreadPerTaskExecutor()) {
            session.client.uploadBytes("a", new byte[1], null);

            S3Server.shared().pause();
            try {
                long begun = System.nanoTime();
                List<Future<HeadResult>> reads = Stream.generate(() -> readers.submit(() -> session.client.head("a")))
                        .limit(READERS)
                        .toList();

                assertThat(reads)
                        .allSatisfy(read ->
                                assertThat(read).failsWithin(settings.timeout().multipliedBy(2)));
                assertThat(Duration.ofNanos(System.nanoTime() - begun))
                        .isLessThan(settings.timeout().multipliedBy(2));
            } finally {
                S3Server.shared().resume();
            }
        }
    }

    @Test
    void saysThatTheKeyPairIsWrong() {
        S3Settings wrong = TestBucket.settings("not the secret", Optional.empty());

        assertThatExceptionOfType(S3RefusedException.class)
                .isThrownBy(() -> new MinioCloudClient(wrong))
                .withMessageContaining(wrong.bucket())
                .withMessageContaining("key pair");
    }

    @Test
    void locksVersionsAlsoOfFilesSentInParts() throws Exception {
        S3Settings settings =
                TestBucket.settings(S3Server.shared().secretKey(), Optional.of(new S3Settings.Retention(1, true)));
        MinioClient direct = S3Connection.open(settings);
        try (Session session = new Session(settings)) {
            session.client.uploadFile(large(), "large");
            session.client.uploadBytes("small", new byte[1], null);

            for (var result : direct.listObjects(ListObjectsArgs.builder()
                    .bucket(settings.bucket())
                    .recursive(true)
                    .includeVersions(true)
                    .build())) {
                Item version = result.get();
                assertThatExceptionOfType(ErrorResponseException.class)
                        .isThrownBy(() -> direct.removeObject(RemoveObjectArgs.builder()
                                .bucket(settings.bucket())
                                .object(version.objectName())
                                .versionId(version.versionId())
                                .build()));
            }
            assertThat(session.client.list("").getObjects()).hasSize(2);
        } finally {
            direct.close();
        }
    }

    private Path large() throws IOException {
        byte[] content = new byte[11 << 20];
        new Random(1).nextBytes(content);
        return Files.write(folder.resolve("large"), content);
    }

    /** Closes the client, which is not AutoCloseable. */
    private record Session(MinioCloudClient client) implements AutoCloseable {

        Session(S3Settings settings) {
            this(new MinioCloudClient(settings));
        }

        @Override
        public void close() {
            client.close();
        }
    }
}
