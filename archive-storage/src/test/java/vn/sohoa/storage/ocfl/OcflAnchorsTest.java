package vn.sohoa.storage.ocfl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sohoa.core.viewlog.Anchors;
import vn.sohoa.core.viewlog.Head;

class OcflAnchorsTest {

    private static final Instant NOW = Instant.parse("2026-11-25T08:00:00Z");
    private static final Head FIRST = new Head(7, "a".repeat(64), Instant.parse("2026-11-25T07:59:01.000002Z"));
    private static final Head SECOND = new Head(9, "b".repeat(64), Instant.parse("2026-11-25T08:00:01Z"));

    @TempDir
    Path folder;

    private OcflArchivalStore store;

    @BeforeEach
    void open() {
        store = new OcflArchivalStore(folder.resolve("archive"), folder.resolve("work"));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void keepsTheLastPlaceOfEachDay() {
        assertThat(anchors(0).all()).isEmpty();
        assertThat(anchors(0).last()).isEmpty();

        anchors(0).keep(FIRST);
        anchors(1).keep(SECOND);
        assertThat(anchors(2).all()).containsExactly(SECOND);
        Head nextDay = new Head(12, "c".repeat(64), NOW);
        anchors(24).keep(nextDay);

        assertThat(anchors(48).all()).containsExactly(SECOND, nextDay);
        assertThat(anchors(24 * 9).last()).contains(nextDay);
    }

    @Test
    void keepsEarlierPlacesAsVersionsAndTheSameOnce() throws IOException {
        anchors(0).keep(FIRST);
        anchors(0).keep(FIRST);
        anchors(0).keep(SECOND);

        assertThat(files("head.txt")).hasSize(2);
    }

    @Test
    void isNoDossier() {
        anchors(0).keep(FIRST);

        assertThat(store.dossiers()).isEmpty();
    }

    @Test
    void goesOnAfterACrash() throws IOException {
        anchors(0).keep(FIRST);
        anchors(0).keep(SECOND);
        Files.writeString(folder.resolve("work/unfinished/view-log-2026-11-25"), "2");
        Files.writeString(files("head.txt").getLast(), "");
        store.close();
        open();

        assertThat(anchors(0).all()).containsExactly(FIRST);
        anchors(0).keep(SECOND);
        assertThat(anchors(0).all()).containsExactly(SECOND);
    }

    @Test
    void aChangedAnchorIsDamage() throws IOException {
        anchors(0).keep(FIRST);
        Path file = files("head.txt").getFirst();
        Files.writeString(file, Files.readString(file).replace('a', 'b'));

        assertThatExceptionOfType(DamagedObjectException.class)
                .isThrownBy(() -> anchors(0).all())
                .withMessageContaining("view-log-2026-11-25");
    }

    private Anchors anchors(int hours) {
        return store.anchors(InstantSource.fixed(NOW.plusSeconds(3600L * hours)));
    }

    /** By version. */
    private List<Path> files(String name) throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("archive"))) {
            return files.filter(file -> file.endsWith(name)).sorted().toList();
        }
    }
}
