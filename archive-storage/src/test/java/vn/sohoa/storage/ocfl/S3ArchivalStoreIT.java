package vn.sohoa.storage.ocfl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sohoa.core.StoreUnavailableException;
import vn.sohoa.core.packaging.Aip;
import vn.sohoa.core.packaging.ArchivalStore;
import vn.sohoa.core.record.DossierId;
import vn.sohoa.storage.s3.S3Settings;
import vn.sohoa.storage.s3.TestBucket;
import vn.sohoa.testing.contract.ArchivalStoreContract;
import vn.sohoa.testing.services.S3Server;

class S3ArchivalStoreIT implements ArchivalStoreContract {

    @TempDir
    Path work;

    @TempDir
    Path sources;

    private final S3Settings settings = TestBucket.fresh();
    private final DossierId dossier = DossierId.random();
    private OcflArchivalStore store;

    @BeforeEach
    void open() {
        store = new OcflArchivalStore(StorageRoot.bucket(settings), work);
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
    void opensAgainWithWhatItHolds() throws IOException {
        store.store(aip(dossier, "first", sources, Map.of(METS, "one")));
        store.close();
        open();

        assertThat(store.dossiers()).containsExactly(dossier);
        assertThat(read(dossier, METS)).isEqualTo("one");
    }

    @Test
    void isUnavailableWhileTheServerIsDownAndWorksAfterwards() throws IOException {
        store.store(aip(dossier, "first", sources, Map.of(METS, "one")));
        Aip second = aip(dossier, "second", sources, Map.of(METS, "two"));

        S3Server.shared().stop();
        try {
            assertThatExceptionOfType(StoreUnavailableException.class).isThrownBy(() -> store.store(second));
            assertThatExceptionOfType(StoreUnavailableException.class).isThrownBy(store::check);
        } finally {
            S3Server.shared().start();
        }

        store.check();
        assertThat(store.store(second)).isEqualTo(2);
        assertThat(read(dossier, METS)).isEqualTo("two");
        assertThat(store.validate(dossier)).isEmpty();
    }

    @Test
    void isUnavailableWhileTheServerHangsAndWorksAfterwards() throws IOException {
        Aip first = aip(dossier, "first", sources, Map.of(METS, "one"));

        S3Server.shared().pause();
        long begun = System.nanoTime();
        try {
            assertThatExceptionOfType(StoreUnavailableException.class)
                    .isThrownBy(() -> store.store(first))
                    .withMessageContaining("no answer in time");
            assertThat(Duration.ofNanos(System.nanoTime() - begun))
                    .as("no second wait")
                    .isLessThan(settings.timeout().multipliedBy(2));
        } finally {
            S3Server.shared().resume();
        }

        assertThat(store.store(first)).isEqualTo(1);
        assertThat(store.validate(dossier)).isEmpty();
    }

    @Test
    void isUnavailableWhileTheAccountIsSuspendedAndWorksAfterwards() throws IOException {
        Aip first = aip(dossier, "first", sources, Map.of(METS, "one"));

        S3Server.shared().suspendAccount();
        try {
            assertThatExceptionOfType(StoreUnavailableException.class).isThrownBy(() -> store.store(first));
            assertThatExceptionOfType(StoreUnavailableException.class).isThrownBy(store::check);
        } finally {
            S3Server.shared().reinstateAccount();
        }

        assertThat(store.store(first)).isEqualTo(1);
    }

    @Test
    void isUnavailableWhileItsQuotaIsUsedUpAndWorksAfterwards() throws IOException {
        store.store(aip(dossier, "first", sources, Map.of(METS, "one")));
        Aip second = aip(dossier, "second", sources, Map.of(METS, "two"));

        S3Server.shared().fill(settings.bucket());
        try {
            assertThatExceptionOfType(StoreUnavailableException.class)
                    .isThrownBy(() -> store.store(second))
                    .withMessageContaining("QuotaExceeded");
            assertThat(read(dossier, METS)).isEqualTo("one");
        } finally {
            S3Server.shared().makeRoom(settings.bucket());
        }

        assertThat(store.store(second)).isEqualTo(2);
        assertThat(store.validate(dossier)).isEmpty();
    }

    @Test
    void keepsAnInterruptedVersionThatIsWhole() throws IOException {
        store.store(aip(dossier, "first", sources, Map.of(METS, "one", TEXT, "text")));
        store.close();
        Files.writeString(work.resolve("unfinished").resolve(dossier.toString()), "1");
        open();

        assertThat(read(dossier, METS)).isEqualTo("one");
        assertThat(store.validate(dossier)).isEmpty();
    }
}
