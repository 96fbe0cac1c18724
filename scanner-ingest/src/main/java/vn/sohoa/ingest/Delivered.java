package vn.sohoa.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import vn.sohoa.core.accession.ReceivedFile;
import vn.sohoa.core.ledger.LedgerCode;
import vn.sohoa.core.ledger.Quarantine;

/**
 * Something in a delivery that gets a line in the ledger.
 *
 * @param name as received
 * @param location of the file; a URI, because it keeps file names that are not valid Unicode
 * @param size when it was listed
 * @param modified when it was listed
 */
record Delivered(String name, URI location, Kind kind, long size, Instant modified) {

    /** What was found at the location. */
    enum Kind {
        FILE,
        LINK,
        /** A pipe, a device, a socket: opening it could block for ever. */
        SPECIAL,
        UNREADABLE_FOLDER,
        /** A list of contents that cannot be understood. */
        MALFORMED_MANIFEST,
        /** The same of one dossier. */
        MALFORMED_DOSSIER_MANIFEST,
        /** Listed in the manifest and not there. */
        MISSING
    }

    /** Looks at what is there, without following links. */
    static Delivered of(Path path) throws IOException {
        BasicFileAttributes found = Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        return of(path, kind(found), found.size(), found.lastModifiedTime().toInstant());
    }

    /** Something of which no more is known than where it should be. */
    static Delivered of(Path path, Kind kind) {
        return of(path, kind, 0, Instant.EPOCH);
    }

    static Delivered of(Path path, Kind kind, long size, Instant modified) {
        return new Delivered(FileNames.of(path), uri(path), kind, size, modified);
    }

    /** Takes it in as a line of the ledger. */
    ReceivedFile receive(Intake intake, String source) {
        return switch (kind) {
            case FILE -> intake.receive(name, source, this::open);
            case LINK -> Intake.refuse(name, source, new Quarantine(LedgerCode.UNREADABLE, "symbolic link"));
            case SPECIAL -> Intake.refuse(name, source, new Quarantine(LedgerCode.UNREADABLE, "not a regular file"));
            case UNREADABLE_FOLDER -> Intake.refuse(name, source, new Quarantine(LedgerCode.UNREADABLE_FOLDER));
            case MALFORMED_MANIFEST ->
                Intake.refuse(name, source, new Quarantine(LedgerCode.MALFORMED_MANIFEST, Manifest.problem(this)));
            case MALFORMED_DOSSIER_MANIFEST ->
                Intake.refuse(
                        name, source, new Quarantine(LedgerCode.MALFORMED_MANIFEST, DossierManifest.problem(this)));
            case MISSING -> Intake.refuse(name, source, new Quarantine(LedgerCode.MISSING_FROM_DELIVERY));
        };
    }

    /** Opens the file, if it is still one. */
    InputStream open() throws IOException {
        Path path = path();
        Kind now = of(path).kind();
        if (now != Kind.FILE) {
            throw new FileSystemException(path.toString(), null, "not a regular file");
        }
        return Files.newInputStream(path, LinkOption.NOFOLLOW_LINKS);
    }

    Delivered as(Kind other) {
        return new Delivered(name, location, other, size, modified);
    }

    Path path() {
        return Path.of(location);
    }

    /** True when the same thing still lies there, with the size and time it had. */
    boolean isUnchanged() {
        if (kind == Kind.UNREADABLE_FOLDER) {
            return Files.isDirectory(path(), LinkOption.NOFOLLOW_LINKS);
        }
        try {
            Delivered now = of(path());
            boolean isManifest = kind == Kind.MALFORMED_MANIFEST || kind == Kind.MALFORMED_DOSSIER_MANIFEST;
            return equals(isManifest ? now.as(kind) : now);
        } catch (IOException e) {
            return false;
        }
    }

    /** The location for people, and for telling sources apart where the name is not valid Unicode. */
    static String readable(Path path) {
        String text = path.toString();
        return text.indexOf('\uFFFD') < 0 ? text : path.toUri().toString();
    }

    private static URI uri(Path path) {
        // Path.toUri appends a slash to folders by looking at the disk
        String uri = path.toUri().toString();
        return URI.create(
                uri.endsWith("/") && uri.length() > "file:///".length() ? uri.substring(0, uri.length() - 1) : uri);
    }

    private static Kind kind(BasicFileAttributes found) {
        if (found.isRegularFile()) {
            return Kind.FILE;
        }
        return found.isSymbolicLink() ? Kind.LINK : Kind.SPECIAL;
    }
}
