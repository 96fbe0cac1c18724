package vn.sohoa.storage.disk;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What {@link Files} lacks: flushing to the disk, so that data survives a power cut, and deleting trees. */
public final class Disk {

    private static final boolean WINDOWS =
            System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");

    private Disk() {}

    /** Flushes a file's content, or a directory's entries. Windows knows no flushing of directories. */
    public static void force(Path path) throws IOException {
        if (WINDOWS) {
            forceOnWindows(path);
            return;
        }
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    /** Flushes the directory entry of a file or directory. */
    public static void forceParent(Path path) throws IOException {
        Path parent = path.toAbsolutePath().getParent();
        if (parent != null) {
            force(parent);
        }
    }

    /** Flushes a directory with everything below it. */
    public static void forceTree(Path directory) throws IOException {
        for (Path path : tree(directory)) {
            force(path);
        }
    }

    /** Deletes a directory with everything below it; no effect when there is none. */
    public static void deleteTree(Path directory) throws IOException {
        try {
            for (Path path : tree(directory)) {
                Files.deleteIfExists(path);
            }
        } catch (NoSuchFileException e) {
            // deleted by another already
        }
    }

    /** Deepest first. */
    private static List<Path> tree(Path directory) throws IOException {
        try (Stream<Path> paths = Files.walk(directory)) {
            return paths.sorted(Comparator.reverseOrder()).toList();
        }
    }

    private static void forceOnWindows(Path path) throws IOException {
        if (Files.isRegularFile(path)) {
            try (FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
        }
    }
}
