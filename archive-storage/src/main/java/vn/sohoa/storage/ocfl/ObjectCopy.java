package vn.sohoa.storage.ocfl;

import io.ocfl.core.storage.common.Storage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import vn.sohoa.storage.ocfl.FileCopy.WrongFileException;

/**
 * An OCFL object to the same place in another storage root. Its inventory is the last file to be written: an object that
 * has the same inventory as its original is whole.
 */
final class ObjectCopy {

    private final Storage from;
    private final Storage to;
    private final FileCopy file;
    private final ExecutorService workers;

    ObjectCopy(Storage from, Storage to, FileCopy file, ExecutorService workers) {
        this.from = from;
        this.to = to;
        this.file = file;
        this.workers = workers;
    }

    /** How much was written; nothing where the object had been whole. */
    record Written(int files, long bytes) {}

    /**
     * Writes the object, or what is left of it to be written.
     *
     * @throws WrongFileException when the original is damaged; the copy has no inventory then
     * @throws StoreCopyException when the object at the target is none that this one ever was
     */
    Written copy(String root) throws WrongFileException, InterruptedException {
        ObjectFiles files = ObjectFiles.of(from, root);
        Optional<String> there =
                ObjectFiles.find(to, root + "/" + ObjectFiles.INVENTORY).map(FileCopy::sha512);
        if (there.isPresent() && there.get().equals(files.inventory())) {
            return new Written(0, 0);
        }
        if (there.isPresent() && !files.had(from, there.get())) {
            throw new StoreCopyException("The target holds a dossier in a state that this archive never had: " + root
                    + ". Has a service written there since? Nothing of it was overwritten. Choose an empty target.");
        }
        makeFolders(files);
        long bytes = together(files) + others(files);
        bytes += file.copy(root + "/" + ObjectFiles.SIDECAR, Optional.empty());
        bytes += file.copy(root + "/" + ObjectFiles.INVENTORY, Optional.of(files.inventory()));
        return new Written(files.contents().size() + files.others().size() + 2, bytes);
    }

    private void makeFolders(ObjectFiles files) {
        TreeSet<String> folders = new TreeSet<>();
        folders.add(files.root());
        for (String path : files.contents().keySet()) {
            folders.add(parent(files.root() + "/" + path));
        }
        for (String path : files.others()) {
            folders.add(parent(files.root() + "/" + path));
        }
        folders.forEach(to::createDirectories);
    }

    /** The content, several files at once. */
    private long together(ObjectFiles files) throws WrongFileException, InterruptedException {
        List<Future<Long>> copies = new ArrayList<>();
        files.contents()
                .forEach((path, digest) ->
                        copies.add(workers.submit(() -> file.copy(files.root() + "/" + path, Optional.of(digest)))));
        try {
            long bytes = 0;
            for (Future<Long> copy : copies) {
                bytes += copy.get();
            }
            return bytes;
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case WrongFileException wrong -> throw wrong;
                case RuntimeException failure -> throw failure;
                case null, default -> throw new IllegalStateException(e);
            }
        } finally {
            copies.forEach(copy -> copy.cancel(true));
        }
    }

    /** Inventories of versions are as good as the digests beside them; what they name is there already. */
    private long others(ObjectFiles files) throws WrongFileException {
        long bytes = 0;
        for (String path : files.others()) {
            String whole = files.root() + "/" + path;
            Optional<String> digest = path.endsWith("/" + ObjectFiles.INVENTORY)
                    ? Optional.of(ObjectFiles.sidecar(from, whole + ".sha512"))
                    : Optional.empty();
            bytes += file.copy(whole, digest);
        }
        return bytes;
    }

    private static String parent(String path) {
        return path.substring(0, path.lastIndexOf('/'));
    }
}
