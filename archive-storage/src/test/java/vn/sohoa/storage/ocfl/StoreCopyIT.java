package vn.sohoa.storage.ocfl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sohoa.core.StoreUnavailableException;
import vn.sohoa.core.fixity.Digest;
import vn.sohoa.core.packaging.Aip;
import vn.sohoa.core.packaging.ContentPath;
import vn.sohoa.core.record.DossierId;
import vn.sohoa.storage.disk.FolderInUseException;
import vn.sohoa.storage.s3.S3Settings;
import vn.sohoa.storage.s3.TestBucket;
import vn.sohoa.testing.services.S3Server;
import vn.sohoa.testing.tree.FileTree;

class StoreCopyIT {

    private static final StoreCopy.Progress SILENT = (objects, of, bytes) -> {};
    private static final ContentPath METS = new ContentPath("mets.xml");
    private static final int LARGE = 11 << 20;

    @TempDir
    Path folder;

    private final S3Settings bucket = TestBucket.freshForThePatient();
    private final DossierId first = DossierId.random();
    private final DossierId second = DossierId.random();
    private final DossierId third = DossierId.random();

    /** The places a copy can go to. */
    enum Place {
        FOLDER,
        BUCKET
    }

    @BeforeEach
    void fill() throws IOException {
        store(original(), first, "một", "Đường Hoà Bình");
        store(original(), second, "large", "x".repeat(LARGE));
        store(original(), third, "một", "one");
        store(original(), third, "hai", "two");
    }

    @Test
    void isTheSameTreeThereAndBack() throws Exception {
        StorageRoot back = StorageRoot.folder(folder.resolve("back"));

        StoreCopy.Copied there = copy(original(), StorageRoot.bucket(bucket)).run(false, SILENT);
        StoreCopy.Copied again = copy(StorageRoot.bucket(bucket), back).run(false, SILENT);

        Map<String, Digest> tree = tree("archive");
        assertThat(again).isEqualTo(there);
        assertThat(tree("back")).isEqualTo(tree);
        assertThat(there.objects()).isEqualTo(3);
        assertThat(there.whole()).isZero();
        assertThat(there.files()).isEqualTo(tree.size());
        assertThat(there.bytes()).isEqualTo(size("archive"));
        assertThat(there.damaged()).isEmpty();
        assertSound(StorageRoot.bucket(bucket));
        assertSound(back);
        assertThat(store(StorageRoot.bucket(bucket), third, "ba", "three")).isEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource
    void isNoArchiveUntilItIsWholeAndGoesOnWhereItWasCutOff(Place place) throws Exception {
        StorageRoot target = at(place);

        assertThatExceptionOfType(InterruptedException.class)
                .isThrownBy(() -> copy(original(), target).run(false, (objects, of, bytes) -> {
                    if (objects == 2) {
                        Thread.currentThread().interrupt();
                    }
                }));

        assertThat(target.isEmpty()).isFalse();
        assertThat(target.holdsArchive()).isFalse();
        assertThatExceptionOfType(DamagedObjectException.class)
                .isThrownBy(() -> new OcflArchivalStore(target, folder.resolve("work")));
        assertThatExceptionOfType(StoreCopyException.class)
                .isThrownBy(() -> copy(original(), target).run(false, SILENT))
                .withMessageContaining("--continue");

        StoreCopy.Copied rest = copy(original(), target).run(true, SILENT);

        assertThat(rest.objects()).isEqualTo(3);
        assertThat(rest.whole()).isEqualTo(2);
        assertSound(target);
        if (place == Place.FOLDER) {
            assertThat(tree("copy")).isEqualTo(tree("archive"));
        }
    }

    @Test
    void writesAnInventoryAfterEverythingItNames() throws Exception {
        Path object = object(third);
        Files.writeString(object.resolve("v2/content/mets.xml"), "Two");

        copy(original(), at(Place.FOLDER)).run(false, SILENT);

        Path copy = folder.resolve("copy").resolve(folder.resolve("archive").relativize(object));
        assertThat(copy.resolve("v1/content/mets.xml")).exists();
        assertThat(copy.resolve("v2/content/mets.xml")).doesNotExist();
        assertThat(copy.resolve("v1/inventory.json")).doesNotExist();
        assertThat(copy.resolve("inventory.json")).doesNotExist();
    }

    @Test
    void saysThatTheServerIsAwayAndGoesOnWhenItIsBack() throws Exception {
        StorageRoot target = StorageRoot.bucket(TestBucket.fresh());

        try {
            assertThatExceptionOfType(StoreUnavailableException.class)
                    .isThrownBy(() -> copy(original(), target).run(false, (objects, of, bytes) -> {
                        if (objects == 1) {
                            S3Server.shared().pause();
                        }
                    }));
        } finally {
            S3Server.shared().resume();
        }

        assertThat(copy(original(), target).run(true, SILENT).whole()).isEqualTo(1);
        assertSound(target);
    }

    @ParameterizedTest
    @ValueSource(strings = {"v1/content/mets.xml", "v1/inventory.json", "inventory.json"})
    void noticesAFlippedByteAndCopiesTheOthers(String file) throws Exception {
        Path flipped = object(first).resolve(file);
        byte[] right = Files.readAllBytes(flipped);
        byte[] wrong = right.clone();
        wrong[wrong.length / 2] ^= 1;
        Files.write(flipped, wrong);
        StorageRoot target = StorageRoot.bucket(bucket);

        StoreCopy.Copied copied = copy(original(), target).run(false, SILENT);

        assertThat(copied.damaged())
                .singleElement()
                .asString()
                .contains("/" + file)
                .contains("digest");
        assertThat(target.holdsArchive()).isFalse();

        Files.write(flipped, right);
        StoreCopy.Copied rest = copy(original(), target).run(true, SILENT);
        assertThat(rest.whole()).isEqualTo(2);
        assertThat(rest.damaged()).isEmpty();
        assertSound(target);
    }

    @Test
    void noticesFilesThatAreMissingOrInNoInventory() throws Exception {
        Files.delete(object(first).resolve("v1/content/mets.xml"));
        Files.writeString(object(third).resolve("v1/content/letter.txt"), "Kính gửi");

        assertThat(copy(original(), at(Place.FOLDER)).run(false, SILENT).damaged())
                .anySatisfy(problem -> assertThat(problem).endsWith("/v1/content/mets.xml is missing"))
                .anySatisfy(problem -> assertThat(problem).endsWith("/v1/content/letter.txt is in no inventory"))
                .hasSize(2);
    }

    @Test
    void bringsACopyUpToDate() throws Exception {
        StorageRoot target = StorageRoot.bucket(bucket);
        copy(original(), target).run(false, SILENT);
        store(original(), first, "hai", "corrected");
        DossierId fourth = DossierId.random();
        store(original(), fourth, "một", "new");

        assertThat(copy(original(), target).run(true, SILENT).whole()).isEqualTo(2);
        within(target, store -> {
            assertThat(store.dossiers()).containsExactlyInAnyOrder(first, second, third, fourth);
            assertThat(store.validate(first)).isEmpty();
        });
    }

    @Test
    void overwritesNothingThatWasWrittenToTheTargetSince() throws Exception {
        StorageRoot target = at(Place.FOLDER);
        copy(original(), target).run(false, SILENT);
        store(target, first, "hai", "corrected over there");
        Map<String, Digest> before = tree("copy");

        assertThatExceptionOfType(StoreCopyException.class)
                .isThrownBy(() -> copy(original(), target).run(true, SILENT))
                .withMessageContaining("a state that this archive never had");
        assertThat(tree("copy")).isEqualTo(before);
    }

    @Test
    void refusesATargetThatIsAnotherArchive() throws Exception {
        StorageRoot target = at(Place.FOLDER);
        store(target, DossierId.random(), "một", "of another archive");

        assertThatExceptionOfType(StoreCopyException.class)
                .isThrownBy(() -> copy(original(), target).run(true, SILENT))
                .withMessageContaining("another archive");
    }

    @Test
    void refusesWhereThereIsNoArchiveAndMakesNone() throws Exception {
        assertThatExceptionOfType(StoreCopyException.class)
                .isThrownBy(
                        () -> copy(StorageRoot.bucket(bucket), at(Place.FOLDER)).run(false, SILENT))
                .withMessageContaining("no archive")
                .withMessageContaining(bucket.bucket());
        assertThat(folder.resolve("copy")).doesNotExist();
        assertThat(StorageRoot.bucket(bucket).isEmpty()).isTrue();
    }

    @Test
    void refusesWhileAServiceRuns() {
        within(
                original(),
                running -> assertThatExceptionOfType(FolderInUseException.class)
                        .isThrownBy(() -> copy(original(), at(Place.FOLDER)).run(false, SILENT)));
    }

    @Test
    void refusesWhileAVersionIsUnfinished() throws Exception {
        Files.writeString(folder.resolve("work/unfinished").resolve(first.toString()), "2");

        assertThatExceptionOfType(StoreCopyException.class)
                .isThrownBy(() -> copy(original(), at(Place.FOLDER)).run(false, SILENT))
                .withMessageContaining("Start it once");
        assertThat(folder.resolve("copy")).doesNotExist();
    }

    private StoreCopy copy(StorageRoot from, StorageRoot to) {
        return new StoreCopy(from, to, folder.resolve("work"));
    }

    private StorageRoot original() {
        return StorageRoot.folder(folder.resolve("archive"));
    }

    private StorageRoot at(Place place) {
        return switch (place) {
            case FOLDER -> StorageRoot.folder(folder.resolve("copy"));
            case BUCKET -> StorageRoot.bucket(bucket);
        };
    }

    private void within(StorageRoot root, Consumer<OcflArchivalStore> work) {
        try (OcflArchivalStore store = new OcflArchivalStore(root, folder.resolve("work"))) {
            work.accept(store);
        }
    }

    private int store(StorageRoot root, DossierId dossier, String message, String mets) throws IOException {
        Map<ContentPath, Path> files = new HashMap<>();
        files.put(METS, Files.writeString(folder.resolve("mets.xml"), mets));
        files.put(
                new ContentPath("records/1/text.txt"), Files.writeString(folder.resolve("text.txt"), "of " + dossier));
        try (OcflArchivalStore store = new OcflArchivalStore(root, folder.resolve("work"))) {
            return store.store(new Aip(dossier, message, Instant.parse("2026-11-21T08:00:00Z"), files));
        }
    }

    private void assertSound(StorageRoot root) {
        assertThat(root.holdsArchive()).isTrue();
        within(root, store -> {
            List<DossierId> dossiers = store.dossiers();
            assertThat(dossiers).containsExactlyInAnyOrder(first, second, third);
            assertThat(dossiers)
                    .allSatisfy(dossier -> assertThat(store.validate(dossier)).isEmpty());
        });
    }

    private Path object(DossierId dossier) throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("archive"))) {
            return files.filter(file -> file.endsWith("inventory.json"))
                    .map(Path::getParent)
                    .filter(object -> object.getFileName().toString().length() > 20)
                    .filter(object -> contains(object, dossier))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static boolean contains(Path object, DossierId dossier) {
        try {
            return Files.readString(object.resolve("inventory.json")).contains(dossier.toString());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private long size(String name) throws IOException {
        long size = 0;
        for (String path : tree(name).keySet()) {
            size += Files.size(folder.resolve(name).resolve(path));
        }
        return size;
    }

    private Map<String, Digest> tree(String name) throws IOException {
        return FileTree.digests(folder.resolve(name));
    }
}
