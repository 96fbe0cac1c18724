package vn.sohoa.storage.ocfl;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import vn.sohoa.storage.disk.Disk;

/** Notes of versions being written, one file per object, named by what its id ends with: what a crash leaves behind is found without looking at every object. */
final class UnfinishedVersions {

    private final Path folder;

    UnfinishedVersions(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
    }

    void begin(String object, int version) {
        try {
            Files.writeString(note(object), Integer.toString(version));
            Disk.force(note(object));
            Disk.force(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void end(String object) {
        try {
            if (Files.deleteIfExists(note(object))) {
                Disk.force(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The version that was begun and not ended. A note that was not written out names none: nothing had begun. */
    OptionalInt find(String object) {
        try {
            if (!Files.exists(note(object))) {
                return OptionalInt.empty();
            }
            String version = Files.readString(note(object));
            return version.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(version));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Names of objects. */
    List<String> all() {
        try (Stream<Path> notes = Files.list(folder)) {
            return notes.map(note -> note.getFileName().toString()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path note(String object) {
        return folder.resolve(object);
    }
}
