package vn.sohoa.storage.ocfl;

import io.ocfl.core.storage.common.Storage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import vn.sohoa.core.StoreUnavailableException;

/** On the file system. */
final class FolderRoot extends StorageRoot {

    private final Path folder;

    FolderRoot(Path folder) {
        this.folder = folder;
    }

    @Override
    public boolean holdsArchive() {
        return Files.exists(folder.resolve(DECLARATION));
    }

    @Override
    boolean isEmpty() {
        if (!Files.exists(folder)) {
            return true;
        }
        try (Stream<Path> children = Files.list(folder)) {
            return children.findAny().isEmpty();
        } catch (IOException e) {
            throw new StoreUnavailableException("archival store", e);
        }
    }

    @Override
    Storage open(Path copies) throws IOException {
        return new DurableStorage(Files.createDirectories(folder), copies);
    }

    @Override
    public String toString() {
        return folder.toString();
    }
}
