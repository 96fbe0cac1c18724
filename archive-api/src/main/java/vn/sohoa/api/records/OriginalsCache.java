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
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.sohoa.core.StoreUnavailableException;
import vn.sohoa.core.fixity.Digest;

/**
 * Local copies of originals whose pages somebody looks at: rendering wants a file, the archive gives streams. The least
 * recently used go first. Thread-safe; can be deleted at any time.
 */
public final class OriginalsCache {

    private static final int MOST_FILES = 64;

    private final Path folder;
    private final InstantSource clock;

    public OriginalsCache(Path folder, InstantSource clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /** The file with these bytes, fetched when it is not here. */
    synchronized Path get(Digest digest, Supplier<InputStream> archive) {
        Path file = folder.resolve(digest.hex());
        try {
            Files.createDirectories(folder);
            if (!Files.exists(file)) {
                fetch(archive, file);
                dropOldest();
            }
            Files.setLastModifiedTime(file, FileTime.from(clock.instant()));
            return file;
        } catch (IOException e) {
            throw new StoreUnavailableException("cache folder", e);
        }
    }

    private void fetch(Supplier<InputStream> archive, Path file) throws IOException {
        Path unfinished = Files.createTempFile(folder, "fetch", ".part");
        try (InputStream in = archive.get()) {
            Files.copy(in, unfinished, StandardCopyOption.REPLACE_EXISTING);
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private void dropOldest() throws IOException {
        List<Path> files;
        try (Stream<Path> listed = Files.list(folder)) {
            files = listed.sorted(Comparator.comparing(OriginalsCache::lastUsed))
                    .toList();
        }
        for (Path file : files.subList(0, Math.max(0, files.size() - MOST_FILES))) {
            Files.deleteIfExists(file);
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
