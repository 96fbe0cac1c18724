package vn.sohoa.storage.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import vn.sohoa.storage.disk.Disk;

/**
 * The folder of the embedded database: {@code data} (PostgreSQL's own), {@code binaries} (unpacked from the jar),
 * {@code password}, {@code lock}, and {@code moved} once the catalogue is elsewhere. Only the account that runs Sohoa may look inside.
 */
record Cluster(Path folder) {

    /** The major version of the binaries on our class path; data of another one has to be converted first. */
    static final String MAJOR = "18";

    private static final int PASSWORD_BYTES = 24;

    static Cluster in(Path folder) throws IOException {
        Files.createDirectories(folder);
        if (Files.getFileAttributeView(folder, PosixFileAttributeView.class) != null) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
        return new Cluster(folder.toRealPath());
    }

    Path data() {
        return folder.resolve("data");
    }

    Path binaries() {
        return folder.resolve("binaries");
    }

    /** True once a first start has come to its end. */
    boolean isReady() {
        return Files.exists(ready());
    }

    void markReady() throws IOException {
        Files.createFile(ready());
        Disk.force(data());
    }

    /** Clears away what an interrupted first start left half done. Nothing of the data is deleted. */
    void tidy() throws IOException {
        if (!isReady() && Files.exists(data())) {
            Files.move(data(), Files.createTempDirectory(folder, "unfinished-").resolve("data"));
        }
        for (Path unpacked : children(binaries())) {
            if (!Files.exists(unpacked.resolve(".exists"))) {
                Disk.deleteTree(unpacked);
            }
        }
    }

    /** @throws DatabaseStartException when the data was written by another major version */
    void refuseOtherMajor() throws IOException {
        Path version = data().resolve("PG_VERSION");
        if (Files.exists(version) && !Files.readString(version).strip().equals(MAJOR)) {
            throw new DatabaseStartException(
                    "The database in " + folder + " was written by PostgreSQL "
                            + Files.readString(version).strip() + "; this Sohoa brings PostgreSQL " + MAJOR
                            + " and does not convert it. Dump the database with the Sohoa that wrote it and restore it"
                            + " here: docs/operations.md.",
                    null);
        }
    }

    /** Says where the catalogue is now. */
    void leaveNote(String movedTo) throws IOException {
        Files.writeString(note(), movedTo);
        Disk.force(note());
        Disk.force(folder);
    }

    /** @throws DatabaseStartException when the catalogue was moved away and what is here is old */
    void refuseMoved() throws IOException {
        if (Files.exists(note())) {
            throw new DatabaseStartException(
                    "The catalogue was moved away: it is in "
                            + Files.readString(note()).strip() + ". What is in "
                            + folder + " is of before. Set sohoa.catalogue=postgresql (SOHOA_CATALOGUE=postgresql) and"
                            + " sohoa.postgresql.url to use it where it is now. Only whoever wants the old state back,"
                            + " without all that came since, deletes " + note() + ".",
                    null);
        }
    }

    /** Of both database accounts; made up at the first start. */
    String password() throws IOException {
        Path file = folder.resolve("password");
        if (!Files.exists(file)) {
            byte[] random = new byte[PASSWORD_BYTES];
            new SecureRandom().nextBytes(random);
            Files.writeString(file, HexFormat.of().formatHex(random), StandardOpenOption.CREATE_NEW);
            Disk.force(file);
            Disk.force(folder);
        }
        return Files.readString(file);
    }

    private Path note() {
        return folder.resolve("moved");
    }

    private Path ready() {
        return data().resolve("sohoa.ready");
    }

    private static List<Path> children(Path directory) throws IOException {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> children = Files.list(directory)) {
            return children.filter(Files::isDirectory).toList();
        }
    }
}
