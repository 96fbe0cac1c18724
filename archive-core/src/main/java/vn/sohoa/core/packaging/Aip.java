package vn.sohoa.core.packaging;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import vn.sohoa.core.record.DossierId;

/**
 * An archival information package: everything one version of a dossier holds.
 *
 * @param message why this version exists, for a reader of the OCFL inventory
 * @param created the version's time; the same content and time give the same version
 * @param files logical path to the local file with its bytes
 */
public record Aip(DossierId dossier, String message, Instant created, Map<ContentPath, Path> files) {

    public Aip {
        files = Map.copyOf(files);
    }
}
