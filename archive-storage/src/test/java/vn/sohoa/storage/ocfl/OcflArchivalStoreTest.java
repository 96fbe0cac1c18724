package vn.sohoa.storage.ocfl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sohoa.core.StoreUnavailableException;
import vn.sohoa.core.packaging.ArchivalStore;
import vn.sohoa.core.record.DossierId;
import vn.sohoa.storage.disk.Disk;
import vn.sohoa.storage.disk.FolderInUseException;
import vn.sohoa.testing.contract.ArchivalStoreContract;

class OcflArchivalStoreTest implements ArchivalStoreContract {

    @TempDir
    Path folder;

    @TempDir
    Path sources;

    private final DossierId dossier = DossierId.random();
    private OcflArchivalStore store;

    @BeforeEach
    void open() {
        store = new OcflArchivalStore(folder.resolve("archive"), folder.resolve("work"));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Override
    public ArchivalStore store() {
        return store;
    }

    @Test
    void givesNoSignOfLifeWhenItsDiskIsGone() throws IOException {
        Files.move(folder.resolve("archive"), folder.resolve("unmounted"));

        assertThatExceptionOfType(StoreUnavailableException.class)
                .isThrownBy(store::check)
                .withMessageContaining("the storage root is gone");
    }

    @Test
    void isAnOcflStorageRoot() {
        assertThat(folder.resolve("archive/0=ocfl_1.1")).hasContent("ocfl_1.1");
        assertThat(folder.resolve("archive/ocfl_layout.json")).content().contains("0004-hashed-n-tuple-storage-layout");
    }

    @Test
    void belongsToOneProcessAtATime() {
        assertThatExceptionOfType(FolderInUseException.class)
                .isThrownBy(this::open)
                .withMessageContaining(folder.resolve("work").toString());
    }

    @Test
    void refusesAFolderThatIsSomethingElse() throws IOException {
        Files.writeString(Files.createDirectories(folder.resolve("other")).resolve("letter.txt"), "Kính gửi");

        assertThatExceptionOfType(DamagedObjectException.class)
                .isThrownBy(() -> new OcflArchivalStore(folder.resolve("other"), folder.resolve("other work")))
                .withMessageContaining(folder.resolve("other").toString());
    }

    @Test
    void tellsWhoWhenAndWhyInTheInventory() throws IOException {
        store.store(aip(dossier, "Số hoá lần đầu", sources, Map.of(METS, "one")));

        assertThat(object().resolve("inventory.json"))
                .content()
                .contains("urn:sohoa:dossier:" + dossier)
                .contains("\"sha512\"")
                .contains("Số hoá lần đầu")
                .contains("2026-11-21T08:00:00Z")
                .contains("\"Sohoa\"")
                .contains("\"urn:sohoa\"");
    }

    @Test
    void keepsEarlierVersionsAndEqualBytesOnce() throws IOException {
        store.store(aip(dossier, "first", sources, Map.of(METS, "one", TEXT, "text")));
        store.store(aip(dossier, "second", sources, Map.of(METS, "two", TEXT, "text")));

        assertThat(object().resolve("v1/content/mets.xml")).hasContent("one");
        assertThat(object().resolve("v2/content/mets.xml")).hasContent("two");
        assertThat(object().resolve("v2/content/" + TEXT)).doesNotExist();
    }

    @Test
    void findsAFlippedByte() throws IOException {
        store.store(aip(dossier, "first", sources, Map.of(METS, "one", TEXT, "text")));
        Files.writeString(object().resolve("v1/content/" + TEXT), "tExt");

        assertThat(store.validate(dossier))
                .singleElement()
                .asString()
                .startsWith("E092: ")
                .contains("text.txt");
    }

    @Test
    void findsAMissingFile() throws IOException {
        store.store(aip(dossier, "first", sources, Map.of(METS, "one")));
        Files.delete(object().resolve("v1/content/mets.xml"));

        assertThat(store.validate(dossier)).isNotEmpty();
    }

    @Test
    void doesNotGiveOutOtherBytesThanWereStored() throws IOException {
        store.store(aip(dossier, "first", sources, Map.of(METS, "one", TEXT, "text")));
        Files.writeString(object().resolve("v1/content/" + TEXT), "tExt");

        try (InputStream content = store.open(dossier, TEXT)) {
            assertThatExceptionOfType(DamagedObjectException.class)
                    .isThrownBy(content::readAllBytes)
                    .withMessageContaining(dossier.toString());
        }
        try (InputStream content = store.open(dossier, TEXT)) {
            assertThatExceptionOfType(DamagedObjectException.class).isThrownBy(() -> content.skipNBytes(5));
        }
    }

    @Test
    void saysThatAnObjectIsDamaged() throws IOException {
        store.store(aip(dossier, "first", sources, Map.of(METS, "one")));
        Files.writeString(object().resolve("inventory.json"), "{}");
        reopen();

        assertThatExceptionOfType(DamagedObjectException.class)
                .isThrownBy(() -> store.list(dossier))
                .withMessageContaining(dossier.toString());
        assertThat(store.validate(dossier)).isNotEmpty();
    }

    @Test
    void saysThatAFileOfAnObjectIsGone() throws IOException {
        store.store(aip(dossier, "first", sources, Map.of(METS, "one")));
        Files.delete(object().resolve("v1/content/mets.xml"));

        assertThatExceptionOfType(DamagedObjectException.class)
                .isThrownBy(() -> store.open(dossier, METS).close());
    }

    @Test
    void saysThatTheDiskFailedWhenItDid() throws IOException {
        Disk.deleteTree(folder.resolve("work"));

        assertThatExceptionOfType(StoreUnavailableException.class)
                .isThrownBy(() -> store.store(aip(dossier, "first", sources, Map.of(METS, "one"))))
                .withMessageContaining("archival store");
    }

    @Test
    void leavesNothingInTheWorkFolder() throws IOException {
        store.store(aip(dossier, "first", sources, Map.of(METS, "one")));
        store.store(aip(dossier, "second", sources, Map.of(METS, "two")));

        try (Stream<Path> left = Files.walk(folder.resolve("work"))) {
            assertThat(left.filter(Files::isRegularFile)).containsExactly(folder.resolve("work/lock"));
        }
    }

    @Test
    void forgetsAFirstVersionThatACrashCutShort() throws IOException {
        store.store(aip(dossier, "first", sources, Map.of(METS, "one")));
        Path object = object();
        crashed(1);
        Disk.deleteTree(object.resolve("v1"));
        Files.delete(object.resolve("inventory.json"));
        Files.delete(object.resolve("inventory.json.sha512"));
        reopen();

        assertThat(store.dossiers()).isEmpty();
        assertThat(store.store(aip(dossier, "first", sources, Map.of(METS, "one"))))
                .isEqualTo(1);
        assertThat(store.validate(dossier)).isEmpty();
    }

    @Test
    void keepsAFirstVersionThatLayThereWhole() throws IOException {
        store.store(aip(dossier, "first", sources, Map.of(METS, "one")));
        crashed(1);
        Files.delete(object().resolve("inventory.json.sha512"));
        reopen();

        assertThat(store.validate(dossier)).isEmpty();
        assertThat(read(dossier, METS)).isEqualTo("one");
    }

    @Test
    void keepsASecondVersionWhoseInventoryWasNotYetInPlace() throws IOException {
        store.store(aip(dossier, "first", sources, Map.of(METS, "one")));
        store.store(aip(dossier, "second", sources, Map.of(METS, "two")));
        crashed(2);
        copy("v1/inventory.json.sha512", "inventory.json.sha512");
        reopen();

        assertThat(read(dossier, METS)).isEqualTo("two");
        assertThat(store.validate(dossier)).isEmpty();
        assertThat(store.store(aip(dossier, "second", sources, Map.of(METS, "two"))))
                .isEqualTo(2);
    }

    @Test
    void takesBackASecondVersionThatIsNotWhole() throws IOException {
        store.store(aip(dossier, "first", sources, Map.of(METS, "one")));
        store.store(aip(dossier, "second", sources, Map.of(METS, "two")));
        crashed(2);
        Files.writeString(object().resolve("v2/content/mets.xml"), "");
        reopen();

        assertThat(read(dossier, METS)).isEqualTo("one");
        assertThat(store.validate(dossier)).isEmpty();
        assertThat(store.store(aip(dossier, "second", sources, Map.of(METS, "two"))))
                .isEqualTo(2);
        assertThat(store.validate(dossier)).isEmpty();
    }

    @Test
    void leavesAWholeObjectAloneWhenTheNextVersionHadNotBegun() throws IOException {
        store.store(aip(dossier, "first", sources, Map.of(METS, "one")));
        crashed(2);
        reopen();

        assertThat(read(dossier, METS)).isEqualTo("one");
        assertThat(store.store(aip(dossier, "second", sources, Map.of(METS, "two"))))
                .isEqualTo(2);
    }

    /** As if the process had died while this version was being written. */
    private void crashed(int version) throws IOException {
        Files.writeString(folder.resolve("work/unfinished").resolve(dossier.toString()), Integer.toString(version));
    }

    private void reopen() {
        store.close();
        open();
    }

    private void copy(String from, String to) throws IOException {
        Files.writeString(object().resolve(to), Files.readString(object().resolve(from)));
    }

    /** The only object there is. */
    private Path object() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("archive"))) {
            return files.filter(file -> file.getFileName().toString().startsWith("0=ocfl_object_"))
                    .findFirst()
                    .orElseThrow()
                    .getParent();
        }
    }
}
