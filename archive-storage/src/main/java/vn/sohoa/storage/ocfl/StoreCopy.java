package vn.sohoa.storage.ocfl;

import io.ocfl.api.exception.OcflIOException;
import io.ocfl.core.storage.common.Listing;
import io.ocfl.core.storage.common.OcflObjectRootDirIterator;
import io.ocfl.core.storage.common.Storage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import vn.sohoa.core.StoreUnavailableException;
import vn.sohoa.storage.disk.Disk;
import vn.sohoa.storage.disk.FolderLock;
import vn.sohoa.storage.ocfl.FileCopy.WrongFileException;
import vn.sohoa.storage.ocfl.ObjectCopy.Written;

/**
 * Copies a whole OCFL storage root to another place, file by file. Every file is compared with its digest on the way. The
 * root's declaration comes last, after all objects: a copy that was cut off is no archive and does not open as one.
 */
public final class StoreCopy {

    private static final int FILES_AT_ONCE = 4;

    private final StorageRoot from;
    private final StorageRoot to;
    private final Path work;

    /** @param work the archive's local work folder; nobody else may use it meanwhile */
    public StoreCopy(StorageRoot from, StorageRoot to, Path work) {
        this.from = from;
        this.to = to;
        this.work = work;
    }

    /** Told how far a copy is. */
    @FunctionalInterface
    public interface Progress {
        void copied(long objects, long of, long bytes);
    }

    /**
     * What was done.
     *
     * @param objects in the archive
     * @param whole of them, copied by an earlier run already
     * @param files written now
     * @param bytes written now
     * @param damaged what is wrong with originals that were not copied; the copy is no archive then
     */
    public record Copied(long objects, long whole, long files, long bytes, List<String> damaged) {}

    /**
     * Copies everything, or with {@code goOn} what an earlier run left over.
     *
     * @throws vn.sohoa.storage.disk.FolderInUseException when a service runs
     * @throws StoreCopyException when there is no archive, it waits for its recovery, or the target holds something else
     * @throws StoreUnavailableException when one of the places does not answer, or has no room; going on is possible
     * @throws InterruptedException when this thread is told to stop; going on is possible
     */
    public Copied run(boolean goOn, Progress progress) throws InterruptedException {
        try {
            FolderLock lock = FolderLock.take(work, OcflArchivalStore.LOCKED);
            try {
                return copy(goOn, progress);
            } finally {
                lock.close();
            }
        } catch (IOException | UncheckedIOException | OcflIOException e) {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            throw new StoreUnavailableException(OcflArchivalStore.LOCKED, e);
        }
    }

    private Copied copy(boolean goOn, Progress progress) throws IOException, InterruptedException {
        refuseUnfinished();
        if (!from.holdsArchive()) {
            throw new StoreCopyException("There is no archive in " + from + ", so there is nothing to copy.");
        }
        if (!goOn && !to.isEmpty()) {
            throw new StoreCopyException("There is something in " + to
                    + " already. Choose an empty target; an earlier copy that was cut off goes on with --continue.");
        }
        Path copies = work.resolve("copies");
        Disk.deleteTree(copies);
        Files.createDirectories(copies);
        Storage source = from.open(copies);
        try {
            Storage target = to.open(copies);
            try {
                return copy(source, target, copies, progress);
            } finally {
                target.close();
            }
        } finally {
            source.close();
        }
    }

    /** The service brings them to an end when it starts. */
    private void refuseUnfinished() throws IOException {
        int unfinished =
                new UnfinishedVersions(work.resolve("unfinished")).all().size();
        if (unfinished > 0) {
            throw new StoreCopyException(unfinished + " dossiers were being written when the service was cut off."
                    + " Start it once, stop it, and copy then.");
        }
    }

    private Copied copy(Storage source, Storage target, Path copies, Progress progress) throws InterruptedException {
        refuseStrangers(source, target);
        FileCopy file = new FileCopy(source, target, copies);
        ExecutorService workers = Executors.newFixedThreadPool(FILES_AT_ONCE);
        try {
            Copied copied = objects(source, new ObjectCopy(source, target, file, workers), progress);
            if (!copied.damaged().isEmpty()) {
                return copied;
            }
            Written root = root(source, target, file);
            return new Copied(
                    copied.objects(),
                    copied.whole(),
                    copied.files() + root.files(),
                    copied.bytes() + root.bytes(),
                    List.of());
        } finally {
            workers.shutdownNow();
        }
    }

    /** An object that is only at the target makes it another archive, not a copy of this one. */
    private void refuseStrangers(Storage source, Storage target) {
        try (OcflObjectRootDirIterator objects = target.iterateObjects()) {
            while (objects.hasNext()) {
                String root = objects.next();
                if (!source.fileExists(root + "/" + ObjectFiles.INVENTORY)) {
                    throw new StoreCopyException("The target holds a dossier that this archive does not have: " + root
                            + " in " + to + ". It is another archive; choose an empty target.");
                }
            }
        }
    }

    private static Copied objects(Storage source, ObjectCopy copy, Progress progress) throws InterruptedException {
        long all = count(source);
        long done = 0;
        long whole = 0;
        long files = 0;
        long bytes = 0;
        List<String> damaged = new ArrayList<>();
        try (OcflObjectRootDirIterator objects = source.iterateObjects()) {
            while (objects.hasNext()) {
                if (Thread.interrupted()) {
                    throw new InterruptedException();
                }
                try {
                    Written written = copy.copy(objects.next());
                    whole += written.files() == 0 ? 1 : 0;
                    files += written.files();
                    bytes += written.bytes();
                } catch (WrongFileException e) {
                    damaged.add(String.valueOf(e.getMessage()));
                }
                progress.copied(++done, all, bytes);
            }
        }
        return new Copied(done, whole, files, bytes, damaged);
    }

    private static long count(Storage source) {
        long count = 0;
        try (OcflObjectRootDirIterator objects = source.iterateObjects()) {
            while (objects.hasNext()) {
                objects.next();
                count++;
            }
        }
        return count;
    }

    /** What is beside the objects: how they are laid out, and last of all the declaration. */
    private static Written root(Storage source, Storage target, FileCopy file) {
        List<String> paths = Stream.concat(
                        names(source.listDirectory(""), ""),
                        source.listDirectory("").stream()
                                .filter(entry -> entry.isDirectory()
                                        && entry.getRelativePath().equals("extensions"))
                                .flatMap(entry -> names(source.listRecursive("extensions"), "extensions/")))
                .sorted(Comparator.comparing((String path) -> path.equals(StorageRoot.DECLARATION))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        long bytes = 0;
        for (String path : paths) {
            if (path.contains("/")) {
                target.createDirectories(path.substring(0, path.lastIndexOf('/')));
            }
            bytes += copy(file, path);
        }
        return new Written(paths.size(), bytes);
    }

    private static long copy(FileCopy file, String path) {
        try {
            return file.copy(path, Optional.empty());
        } catch (WrongFileException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Stream<String> names(List<Listing> entries, String folder) {
        return entries.stream().filter(Listing::isFile).map(entry -> folder + entry.getRelativePath());
    }
}
