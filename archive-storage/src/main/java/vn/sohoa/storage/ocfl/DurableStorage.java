package vn.sohoa.storage.ocfl;

import io.ocfl.api.exception.OcflFileAlreadyExistsException;
import io.ocfl.api.exception.OcflIOException;
import io.ocfl.core.storage.filesystem.FileSystemStorage;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import vn.sohoa.storage.disk.Disk;

/**
 * ocfl-java's file system storage made durable. That one never flushes, and copies inventories byte by byte over the old
 * ones; here content is on the disk before its folder appears, and a file is replaced as a whole.
 */
final class DurableStorage extends FileSystemStorage {

    private final Path root;
    private final Path work;

    /** @param work a folder on the same file system, outside the root */
    DurableStorage(Path root, Path work) {
        super(root);
        this.root = root;
        this.work = work;
    }

    @Override
    public void write(String filePath, byte[] content, String mediaType) {
        super.write(filePath, content, mediaType);
        Path file = root.resolve(filePath);
        unchecked(() -> {
            Disk.force(file);
            Disk.forceParent(file);
        });
    }

    @Override
    public void createDirectories(String path) {
        super.createDirectories(path);
        unchecked(() -> {
            Path folder = root;
            for (Path name : Path.of(path)) {
                Disk.force(folder);
                folder = folder.resolve(name);
            }
        });
    }

    @Override
    public void copyFileInto(Path source, String destination, String mediaType) {
        replace(source, root.resolve(destination));
    }

    @Override
    public void copyFileInternal(String sourceFile, String destinationFile) {
        replace(root.resolve(sourceFile), root.resolve(destinationFile));
    }

    @Override
    public void moveDirectoryInto(Path source, String destination) {
        Path target = root.resolve(destination);
        unchecked(() -> {
            if (Files.exists(target)) {
                throw new OcflFileAlreadyExistsException("There is a " + target + " already");
            }
            Disk.forceTree(source);
            move(source, target);
        });
    }

    private void replace(Path source, Path target) {
        unchecked(() -> {
            Path copy = Files.createTempFile(work, "", "");
            try (var content = Files.newOutputStream(copy)) {
                Files.copy(source, content);
            }
            Disk.force(copy);
            move(copy, target);
        });
    }

    private void move(Path source, Path target) throws IOException {
        try {
            Files.move(source, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            throw new IOException(work + " has to be on the same file system as " + root, e);
        }
        Disk.forceParent(target);
    }

    private static void unchecked(Action action) {
        try {
            action.run();
        } catch (IOException e) {
            throw OcflIOException.from(e);
        }
    }

    /** Something on the file system. */
    @FunctionalInterface
    private interface Action {
        void run() throws IOException;
    }
}
