package vn.sohoa.bench.pages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A temporary folder for what one run makes and throws away. */
public final class WorkFolder implements AutoCloseable {

    private final Path path;

    public WorkFolder() throws IOException {
        path = Files.createTempDirectory("sohoa-bench-");
    }

    /** A folder inside, empty. */
    public Path fresh(String name) throws IOException {
        Path folder = path.resolve(name);
        delete(folder);
        return Files.createDirectories(folder);
    }

    @Override
    public void close() throws IOException {
        delete(path);
    }

    private static void delete(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return;
        }
        try (Stream<Path> found = Files.walk(folder)) {
            List<Path> deepestFirst = found.sorted(Comparator.reverseOrder()).toList();
            for (Path each : deepestFirst) {
                Files.delete(each);
            }
        }
    }
}
