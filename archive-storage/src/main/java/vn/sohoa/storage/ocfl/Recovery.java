package vn.sohoa.storage.ocfl;

import io.ocfl.api.OcflRepository;
import io.ocfl.api.exception.OcflNoSuchFileException;
import io.ocfl.core.storage.OcflStorage;
import io.ocfl.core.storage.common.Storage;
import java.util.OptionalInt;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Ends what a crash interrupted: a version that lies there whole becomes the current one, anything less is taken back.
 * Nobody counts on such a version, for storing it has not returned, and its sources are still there.
 */
final class Recovery {

    private static final Logger LOG = LoggerFactory.getLogger(Recovery.class);
    private static final String INVENTORY = "inventory.json";
    private static final String SIDECAR = INVENTORY + "." + OcflArchivalStore.ALGORITHM.getOcflName();

    private final UnfinishedVersions unfinished;
    private final Storage storage;
    private final OcflStorage layout;
    private final OcflRepository repository;

    Recovery(UnfinishedVersions unfinished, Storage storage, OcflStorage layout, OcflRepository repository) {
        this.unfinished = unfinished;
        this.storage = storage;
        this.layout = layout;
        this.repository = repository;
    }

    /** No effect when no version of the object is unfinished. */
    void settle(String name, String id) {
        OptionalInt version = unfinished.find(name);
        if (version.isPresent()) {
            String object = layout.objectRootPath(id);
            boolean kept = keep(id, object, version.getAsInt());
            if (!kept) {
                takeBack(object, version.getAsInt());
            }
            repository.invalidateCache(id);
            LOG.warn(
                    "Version {} of {} was interrupted while being written; {}",
                    version.getAsInt(),
                    id,
                    kept ? "it is whole and was kept" : "it was taken back");
        }
        unfinished.end(name);
    }

    private boolean keep(String id, String object, int version) {
        if (!storage.fileExists(folder(object, version) + "/" + SIDECAR)) {
            return false;
        }
        installInventory(object, version);
        return OcflArchivalStore.findings(repository.validateObject(id, true)).isEmpty();
    }

    private void takeBack(String object, int version) {
        if (version > 1) {
            installInventory(object, version - 1);
        }
        String remains = version == 1 ? object : folder(object, version);
        if (holdsAnything(remains)) {
            storage.deleteDirectory(remains);
        }
    }

    /** An object store knows no folders, so asking whether one exists would not do. */
    private boolean holdsAnything(String folder) {
        try {
            return !storage.listDirectory(folder).isEmpty();
        } catch (OcflNoSuchFileException none) {
            return false;
        }
    }

    private void installInventory(String object, int version) {
        storage.copyFileInternal(folder(object, version) + "/" + INVENTORY, object + "/" + INVENTORY);
        storage.copyFileInternal(folder(object, version) + "/" + SIDECAR, object + "/" + SIDECAR);
    }

    private static String folder(String object, int version) {
        return object + "/v" + version;
    }
}
