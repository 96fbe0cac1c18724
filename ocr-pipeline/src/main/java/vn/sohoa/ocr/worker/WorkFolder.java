package vn.sohoa.ocr.worker;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The temporary folder of one pool. It is locked as long as its process lives; folders left behind by processes that
 * were killed are deleted when the next one is made.
 */
final class WorkFolder implements AutoCloseable {

    private static final String PREFIX = "sohoa-ocr-";
    private static final String LOCK = "lock";

    /** Of this process; opening and closing their locks again would give them up. */
    private static final Set<Path> OWN = ConcurrentHashMap.newKeySet();

    private final Path path;
    private final FileChannel lock;

    private WorkFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /** @param parent usually the system's temporary folder */
    static WorkFolder create(Path parent) throws IOException {
        sweep(parent);
        Path path = Files.createTempDirectory(parent, PREFIX);
        OWN.add(path);
        FileChannel lock =
                FileChannel.open(path.resolve(LOCK), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        lock.lock();
        return new WorkFolder(path, lock);
    }

    Path path() {
        return path;
    }

    private static void sweep(Path parent) throws IOException {
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(parent, PREFIX + "*")) {
            for (Path folder : folders) {
                if (!OWN.contains(folder) && isLeftBehind(folder)) {
                    Folders.delete(folder);
                }
            }
        }
    }

    /** What is in use by another process cannot be locked and stays. */
    private static boolean isLeftBehind(Path folder) {
        try (FileChannel channel = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.WRITE);
                FileLock free = channel.tryLock()) {
            return free != null;
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            // the folder goes anyway
        }
        Folders.delete(path);
        OWN.remove(path);
    }
}
