package vn.sohoa.bench.pages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A temporary folder for what a run makes; it is gone when this process ends, by Ctrl-C too. */
public final class WorkFolder {

    private final Path path;

    public WorkFolder() throws IOException {
        path = Files.createTempDirectory("sohoa-bench-");
        Runtime.getRuntime().addShutdownHook(new Thread(this::sweep, "sweep"));
    }

    /** A folder inside, empty. */
    public Path fresh(String name) throws IOException {
        Path folder = path.resolve(name);
        delete(folder);
        return Files.createDirectories(folder);
    }

    private void sweep() {
        try {
            delete(path);
        } catch (IOException e) {
            System.err.println("Left behind: " + path + " (" + e.getMessage() + ")");
        }
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
