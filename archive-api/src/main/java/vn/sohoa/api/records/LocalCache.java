package vn.sohoa.api.records;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sohoa.core.StoreUnavailableException;

/**
 * A folder of things that can be made again: originals fetched from the archive for rendering, pictures of pages. The least
 * recently used go first. Thread-safe; can be deleted at any time.
 */
public final class LocalCache {

    private final Path folder;
    private final int mostFiles;
    private final InstantSource clock;
    private final ConcurrentMap<String, Lock> making = new ConcurrentHashMap<>();

    public LocalCache(Path folder, int mostFiles, InstantSource clock) {
        this.folder = folder;
        this.mostFiles = mostFiles;
        this.clock = clock;
    }

    /**
     * The file of this name, made when it is not here. What is in it may not depend on anything but its name. Who asks while
     * it is made waits for it.
     *
     * @param maker gives a stream that is read to its end and closed
     */
    public Path get(String name, Supplier<InputStream> maker) {
        Path file = folder.resolve(name);
        try {
            if (!Files.exists(file)) {
                makeOnce(name, maker, file);
            }
            Files.setLastModifiedTime(file, FileTime.from(clock.instant()));
            return file;
        } catch (IOException e) {
            throw new StoreUnavailableException("cache folder", e);
        }
    }

    private void makeOnce(String name, Supplier<InputStream> maker, Path file) throws IOException {
        Lock lock = making.computeIfAbsent(name, wanted -> new ReentrantLock());
        lock.lock();
        try {
            if (!Files.exists(file)) {
                make(maker, file);
                dropOldest();
            }
        } finally {
            making.remove(name, lock);
            lock.unlock();
        }
    }

    private void make(Supplier<InputStream> maker, Path file) throws IOException {
        Files.createDirectories(folder);
        Path unfinished = Files.createTempFile(folder, "make", ".part");
        try (InputStream in = maker.get()) {
            Files.copy(in, unfinished, StandardCopyOption.REPLACE_EXISTING);
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private synchronized void dropOldest() throws IOException {
        List<Path> files;
        try (Stream<Path> listed = Files.list(folder)) {
            files = listed.toList();
        }
        if (files.size() > mostFiles) {
            // asked once each: others use them meanwhile
            Map<Path, FileTime> used = files.stream().collect(Collectors.toMap(file -> file, LocalCache::lastUsed));
            List<Path> oldestFirst =
                    files.stream().sorted(Comparator.comparing(used::get)).toList();
            for (Path file : oldestFirst.subList(0, files.size() - mostFiles)) {
                Files.deleteIfExists(file);
            }
        }
    }

    private static FileTime lastUsed(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            return FileTime.fromMillis(0);
        }
    }
}
