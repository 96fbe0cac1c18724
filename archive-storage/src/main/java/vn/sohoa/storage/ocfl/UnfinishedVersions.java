package vn.sohoa.storage.ocfl;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import vn.sohoa.core.record.DossierId;
import vn.sohoa.storage.disk.Disk;

/** Notes of versions being written, one file per dossier: what a crash leaves behind is found without looking at every object. */
final class UnfinishedVersions {

    private final Path folder;

    UnfinishedVersions(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
    }

    void begin(DossierId dossier, int version) {
        try {
            Files.writeString(note(dossier), Integer.toString(version));
            Disk.force(note(dossier));
            Disk.force(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void end(DossierId dossier) {
        try {
            if (Files.deleteIfExists(note(dossier))) {
                Disk.force(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The version that was begun and not ended. A note that was not written out names none: nothing had begun. */
    OptionalInt find(DossierId dossier) {
        try {
            if (!Files.exists(note(dossier))) {
                return OptionalInt.empty();
            }
            String version = Files.readString(note(dossier));
            return version.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(version));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<DossierId> all() {
        try (Stream<Path> notes = Files.list(folder)) {
            return notes.map(note -> DossierId.parse(note.getFileName().toString()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path note(DossierId dossier) {
        return folder.resolve(dossier.toString());
    }
}
