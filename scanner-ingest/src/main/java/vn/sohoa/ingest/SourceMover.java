package vn.sohoa.ingest;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.sohoa.core.record.BatchId;

/** Puts sources whose lines are committed out of the inbox. */
final class SourceMover {

    private static final Logger log = LoggerFactory.getLogger(SourceMover.class);

    private final Path inbox;
    private final Path done;
    private final Path quarantine;

    SourceMover(Path inbox, Path done, Path quarantine) {
        this.inbox = inbox;
        this.done = done;
        this.quarantine = quarantine;
    }

    void createFolders() throws IOException {
        Files.createDirectories(done);
        Files.createDirectories(quarantine);
    }

    /** True when this was moved for this batch before. */
    boolean isMoved(BatchId batch, Delivered file) {
        return Stream.of(done, quarantine)
                .anyMatch(folder -> Files.exists(target(folder, batch, file), LinkOption.NOFOLLOW_LINKS));
    }

    /**
     * Moves what is still as it was listed; what changed stays for a new delivery.
     *
     * @return false when the disk refused and it has to be tried again
     */
    boolean move(BatchId batch, Delivered file, boolean toQuarantine) {
        if (!file.isUnchanged()) {
            return true;
        }
        Path target = target(toQuarantine ? quarantine : done, batch, file);
        try {
            Files.createDirectories(parent(target));
            moveDurably(file.path(), target);
            return true;
        } catch (IOException e) {
            log.warn(
                    "Batch {}: {} cannot be moved out of the inbox ({}); trying again",
                    batch,
                    FileNames.clean(file.name()),
                    e.getClass().getSimpleName());
            return false;
        }
    }

    /** Removes the folders these files lay in, where nothing is left in them. */
    void removeEmptyFolders(Stream<Delivered> moved) {
        List<Path> folders = moved.map(Delivered::path)
                .flatMap(path -> Stream.iterate(parent(path), SourceMover::parent)
                        .takeWhile(folder -> folder.startsWith(inbox) && !folder.equals(inbox)))
                .distinct()
                .sorted(Comparator.comparingInt(Path::getNameCount).reversed())
                .toList();
        for (Path folder : folders) {
            try {
                Files.deleteIfExists(folder);
            } catch (IOException e) {
                log.debug("{} is not empty yet", folder);
            }
        }
    }

    private Path target(Path folder, BatchId batch, Delivered file) {
        return folder.resolve(batch.toString()).resolve(inbox.relativize(file.path()));
    }

    private static void moveDurably(Path source, Path target) throws IOException {
        try {
            Files.move(source, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            copyThenDelete(source, target);
        }
        force(parent(target));
        force(parent(source));
    }

    /** Between two disks: the target gets its name when its bytes are safe, the source goes last. */
    static void copyThenDelete(Path source, Path target) throws IOException {
        Path unfinished = target.resolveSibling(target.getFileName() + ".part");
        Files.copy(
                source,
                unfinished,
                StandardCopyOption.REPLACE_EXISTING,
                StandardCopyOption.COPY_ATTRIBUTES,
                LinkOption.NOFOLLOW_LINKS);
        if (Files.isRegularFile(unfinished, LinkOption.NOFOLLOW_LINKS)) {
            try (FileChannel channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
        }
        Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
        force(parent(target));
        Files.delete(source);
    }

    /** Makes changes of a folder's names durable, where the file system can. */
    private static void force(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            log.trace("{} cannot be flushed", folder, e);
        }
    }

    private static Path parent(Path path) {
        Path parent = path.getParent();
        if (parent == null) {
            throw new IllegalArgumentException("not inside a folder: " + path);
        }
        return parent;
    }
}
