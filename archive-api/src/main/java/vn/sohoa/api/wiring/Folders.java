package vn.sohoa.api.wiring;

import java.nio.file.Path;
import java.util.List;

/**
 * The data folder's rooms. Described in docs/operations.md.
 *
 * @param data absolute
 */
public record Folders(Path data) {

    /** The OCFL storage root: the truth. */
    public Path archive() {
        return data.resolve("archive");
    }

    /** Where OCFL versions are put together, on the same file system. */
    public Path archiveWork() {
        return data.resolve("archive-work");
    }

    /** What the archive has learned of its own papers; without it the model of the program describes. */
    Path model() {
        return data.resolve("model/paper-model.gz");
    }

    Path database() {
        return data.resolve("database");
    }

    Path staging() {
        return data.resolve("staging");
    }

    /** Can be deleted while the service is stopped; it is rebuilt. */
    Path index() {
        return data.resolve("index");
    }

    /** Can be deleted at any time. */
    Path cache() {
        return data.resolve("cache");
    }

    Path hotFolder() {
        return data.resolve("hot-folder");
    }

    /** Those that only the service writes into; what people put somewhere is in the hot folder. */
    List<Path> own() {
        return List.of(archive(), archiveWork(), model().getParent(), database(), staging(), index(), cache());
    }
}
