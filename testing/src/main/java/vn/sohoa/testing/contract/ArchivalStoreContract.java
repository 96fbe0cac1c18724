package vn.sohoa.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sohoa.core.NotFoundException;
import vn.sohoa.core.packaging.Aip;
import vn.sohoa.core.packaging.ArchivalStore;
import vn.sohoa.core.packaging.ContentPath;
import vn.sohoa.core.record.DossierId;

/** What every {@link ArchivalStore} promises. */
public interface ArchivalStoreContract {

    ContentPath METS = new ContentPath("mets.xml");
    ContentPath TEXT = new ContentPath("records/1/text.txt");

    /** The same store throughout a test. */
    ArchivalStore store();

    @Test
    default void givesBackByteForByteWhatWasStored(@TempDir Path sources) throws IOException {
        DossierId dossier = DossierId.random();

        int version = store().store(aip(dossier, "first", sources, Map.of(METS, "<mets/>", TEXT, "Đường Hoà Bình")));

        assertThat(version).isEqualTo(1);
        assertThat(read(dossier, METS)).isEqualTo("<mets/>");
        assertThat(read(dossier, TEXT)).isEqualTo("Đường Hoà Bình");
    }

    @Test
    default void givesASignOfLife(@TempDir Path sources) throws IOException {
        assertThatNoException().isThrownBy(() -> store().check());

        store().store(aip(DossierId.random(), "first", sources, Map.of(METS, "<mets/>")));

        assertThatNoException().isThrownBy(() -> store().check());
    }

    @Test
    default void leavesTheSourcesAlone(@TempDir Path sources) throws IOException {
        Aip aip = aip(DossierId.random(), "first", sources, Map.of(METS, "<mets/>"));

        store().store(aip);

        assertThat(aip.files().get(METS)).hasContent("<mets/>");
    }

    @Test
    default void streamsALargeFile(@TempDir Path sources) throws IOException {
        DossierId dossier = DossierId.random();
        ContentPath path = new ContentPath("records/1/original.tif");
        byte[] content = new byte[6_000_000];
        new Random(1).nextBytes(content);
        Path source = Files.write(sources.resolve("large"), content);

        store().store(new Aip(dossier, "first", Instant.EPOCH, Map.of(path, source)));

        try (InputStream stored = store().open(dossier, path)) {
            assertThat(stored.readAllBytes()).isEqualTo(content);
        }
    }

    @Test
    default void takesVietnameseNamesAndSpaces(@TempDir Path sources) throws IOException {
        DossierId dossier = DossierId.random();
        ContentPath path = new ContentPath("hồ sơ/Giấy chứng nhận quyền sử dụng đất số 12.txt");

        store().store(aip(dossier, "first", sources, Map.of(path, "ruộng")));

        assertThat(store().list(dossier)).containsExactly(path);
        assertThat(read(dossier, path)).isEqualTo("ruộng");
        assertThat(store().validate(dossier)).isEmpty();
    }

    @Test
    default void keepsEmptyFilesAndEqualFilesUnderEachOfTheirNames(@TempDir Path sources) throws IOException {
        DossierId dossier = DossierId.random();
        ContentPath second = new ContentPath("records/2/text.txt");
        ContentPath empty = new ContentPath("records/3/text.txt");

        store().store(aip(dossier, "first", sources, Map.of(TEXT, "same", second, "same", empty, "")));

        assertThat(store().list(dossier)).containsExactly(TEXT, second, empty);
        assertThat(read(dossier, second)).isEqualTo("same");
        assertThat(read(dossier, empty)).isEmpty();
        assertThat(store().validate(dossier)).isEmpty();
    }

    @Test
    default void listsPathsInOrder(@TempDir Path sources) throws IOException {
        DossierId dossier = DossierId.random();
        ContentPath last = new ContentPath("z");

        store().store(aip(dossier, "first", sources, Map.of(last, "z", TEXT, "t", METS, "m")));

        assertThat(store().list(dossier)).containsExactly(METS, TEXT, last);
    }

    @Test
    default void aCorrectionIsANewVersionAndHoldsExactlyItsOwnFiles(@TempDir Path sources) throws IOException {
        DossierId dossier = DossierId.random();
        store().store(aip(dossier, "first", sources, Map.of(METS, "one", TEXT, "kept")));

        int version = store().store(aip(dossier, "corrected", sources, Map.of(METS, "two")));

        assertThat(version).isEqualTo(2);
        assertThat(store().list(dossier)).containsExactly(METS);
        assertThat(read(dossier, METS)).isEqualTo("two");
        assertThat(store().validate(dossier)).isEmpty();
    }

    @Test
    default void theSameContentAgainAddsNoVersion(@TempDir Path sources) throws IOException {
        DossierId dossier = DossierId.random();
        store().store(aip(dossier, "first", sources, Map.of(METS, "one", TEXT, "text")));

        int version = store().store(aip(dossier, "again", sources, Map.of(METS, "one", TEXT, "text")));

        assertThat(version).isEqualTo(1);
    }

    @Test
    default void theContentOfAnEarlierVersionIsANewVersion(@TempDir Path sources) throws IOException {
        DossierId dossier = DossierId.random();
        store().store(aip(dossier, "first", sources, Map.of(METS, "one")));
        store().store(aip(dossier, "second", sources, Map.of(METS, "two")));

        assertThat(store().store(aip(dossier, "back", sources, Map.of(METS, "one"))))
                .isEqualTo(3);
        assertThat(read(dossier, METS)).isEqualTo("one");
    }

    @Test
    default void theSameContentUnderAnotherNameIsANewVersion(@TempDir Path sources) throws IOException {
        DossierId dossier = DossierId.random();
        store().store(aip(dossier, "first", sources, Map.of(METS, "one")));

        assertThat(store().store(aip(dossier, "renamed", sources, Map.of(TEXT, "one"))))
                .isEqualTo(2);
        assertThat(store().list(dossier)).containsExactly(TEXT);
    }

    @Test
    default void aReaderSeesOneVersionOrTheOther(@TempDir Path sources) throws IOException {
        DossierId dossier = DossierId.random();
        store().store(aip(dossier, "first", sources, Map.of(METS, "version 1")));
        Aip[] versions = new Aip[20];
        for (int version = 2; version < versions.length; version++) {
            versions[version] = aip(dossier, "next", sources, Map.of(METS, "version " + version));
        }

        CompletableFuture<Void> writer = CompletableFuture.runAsync(() -> {
            for (int version = 2; version < versions.length; version++) {
                store().store(versions[version]);
            }
        });

        while (!writer.isDone()) {
            assertThat(read(dossier, METS)).startsWith("version ");
        }
        writer.join();
        assertThat(read(dossier, METS)).isEqualTo("version 19");
    }

    @Test
    default void severalDossiersAreStoredAtTheSameTime(@TempDir Path sources) throws IOException {
        Aip[] aips = new Aip[8];
        for (int number = 0; number < aips.length; number++) {
            aips[number] = aip(DossierId.random(), "first", sources, Map.of(METS, "dossier " + number));
        }

        CompletableFuture.allOf(Arrays.stream(aips)
                        .map(aip -> CompletableFuture.runAsync(() -> store().store(aip)))
                        .toArray(CompletableFuture[]::new))
                .join();

        for (Aip aip : aips) {
            assertThat(store().dossiers()).contains(aip.dossier());
            assertThat(store().validate(aip.dossier())).isEmpty();
        }
    }

    @Test
    default void knowsItsDossiers(@TempDir Path sources) throws IOException {
        DossierId one = DossierId.random();
        DossierId two = DossierId.random();
        store().store(aip(one, "first", sources, Map.of(METS, "one")));
        store().store(aip(two, "first", sources, Map.of(METS, "two")));

        assertThat(store().dossiers()).contains(one, two);
    }

    @Test
    default void doesNotKnowADossierThatWasNeverStored() {
        DossierId unknown = DossierId.random();

        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> store().open(unknown, METS).close());
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> store().list(unknown));
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> store().validate(unknown));
        assertThat(store().dossiers()).doesNotContain(unknown);
    }

    @Test
    default void doesNotKnowAPathThatWasNeverStored(@TempDir Path sources) throws IOException {
        DossierId dossier = DossierId.random();
        store().store(aip(dossier, "first", sources, Map.of(METS, "one")));

        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> store().open(dossier, TEXT).close());
    }

    /** A package of small text files, written below the folder. */
    default Aip aip(DossierId dossier, String message, Path sources, Map<ContentPath, String> files)
            throws IOException {
        Path folder = Files.createTempDirectory(sources, "aip");
        Map<ContentPath, Path> paths = new HashMap<>();
        for (Map.Entry<ContentPath, String> file : files.entrySet()) {
            paths.put(file.getKey(), Files.writeString(folder.resolve("file-" + paths.size()), file.getValue()));
        }
        return new Aip(dossier, message, Instant.parse("2026-11-21T08:00:00Z"), paths);
    }

    /** The current content of a text file of the store. */
    default String read(DossierId dossier, ContentPath path) {
        try (InputStream content = store().open(dossier, path)) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
