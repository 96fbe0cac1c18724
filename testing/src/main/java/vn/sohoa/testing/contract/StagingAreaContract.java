package vn.sohoa.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.sohoa.core.fixity.Digest;
import vn.sohoa.core.packaging.StagedFile;
import vn.sohoa.core.packaging.StagingArea;
import vn.sohoa.core.record.RecordId;

/** What every {@link StagingArea} promises. */
public interface StagingAreaContract {

    /** Of {@code abc}, as published with the algorithm. */
    Digest ABC = new Digest("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");

    /** The same area throughout a test, empty at its beginning. */
    StagingArea staging();

    @Test
    default void keepsTheBytesUnderTheirDigest() throws IOException {
        StagedFile staged = staging().stage(stream("abc"));

        assertThat(staged).isEqualTo(new StagedFile(ABC, 3));
        assertThat(staging().original(ABC)).hasContent("abc");
    }

    @Test
    default void keepsAnEmptyFile() throws IOException {
        StagedFile staged = staging().stage(stream(""));

        assertThat(staged.size()).isZero();
        assertThat(staging().original(staged.digest())).isEmptyFile();
    }

    @Test
    default void keepsALargeFileByteForByte() throws IOException {
        byte[] content = new byte[5_000_001];
        new Random(2).nextBytes(content);

        StagedFile staged = staging().stage(new ByteArrayInputStream(content));

        assertThat(staged.size()).isEqualTo(content.length);
        assertThat(staging().original(staged.digest())).hasBinaryContent(content);
    }

    @Test
    default void keepsOneCopyOfTheSameBytes() throws IOException {
        StagedFile first = staging().stage(stream("abc"));
        StagedFile second = staging().stage(stream("abc"));

        assertThat(second).isEqualTo(first);
        assertThat(staging().original(ABC)).hasContent("abc");
    }

    @Test
    default void keepsTheSameBytesFromSeveralSourcesAtTheSameTime() {
        CompletableFuture.allOf(IntStream.range(0, 8)
                        .mapToObj(number -> CompletableFuture.supplyAsync(() -> stageUnchecked("abc")))
                        .toArray(CompletableFuture[]::new))
                .join();

        assertThat(staging().original(ABC)).hasContent("abc");
    }

    @Test
    default void leavesTheSourceOpen() throws IOException {
        boolean[] closed = {false};
        InputStream source = new ByteArrayInputStream(new byte[] {1}) {
            @Override
            public void close() {
                closed[0] = true;
            }
        };

        staging().stage(source);

        assertThat(closed[0]).isFalse();
    }

    @Test
    default void keepsNothingOfASourceThatFails() {
        InputStream failing = new SequenceInputStream(stream("abc"), new GoneSource());

        assertThatIOException().isThrownBy(() -> staging().stage(failing)).withMessage("the scanner went away");
        assertThat(staging().original(ABC)).doesNotExist();
    }

    @Test
    default void givesEachRecordAFolderOfItsOwn() throws IOException {
        RecordId record = RecordId.random();

        Path folder = staging().workFolder(record);
        Files.writeString(folder.resolve("page-1.json"), "{}");

        assertThat(staging().workFolder(record)).isEqualTo(folder);
        assertThat(folder.resolve("page-1.json")).exists();
        assertThat(staging().workFolder(RecordId.random())).isNotEqualTo(folder).isEmptyDirectory();
    }

    @Test
    default void forgetsAPreservedRecord() throws IOException {
        RecordId record = RecordId.random();
        staging().stage(stream("abc"));
        Path folder = staging().workFolder(record);
        Files.writeString(Files.createDirectories(folder.resolve("pages")).resolve("1.json"), "{}");

        staging().release(record, ABC);
        staging().release(record, ABC);

        assertThat(staging().original(ABC)).doesNotExist();
        assertThat(folder).doesNotExist();
    }

    @Test
    default void releasesWhatNeverWas() {
        staging().release(RecordId.random(), ABC);

        assertThat(staging().original(ABC)).doesNotExist();
    }

    /** Stages a small text. */
    default StagedFile stageUnchecked(String text) {
        try {
            return staging().stage(stream(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    /** A source that cannot be read. */
    final class GoneSource extends InputStream {

        @Override
        public int read() throws IOException {
            throw new IOException("the scanner went away");
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            return read();
        }
    }
}
