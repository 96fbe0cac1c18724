package vn.sohoa.ocr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Real and hostile files that are not part of this repository: in the folder named by {@code SOHOA_SHARED_DATA}, else in
 * {@code shared/data} beside the repository. Without them tests are skipped, in CI they fail.
 */
public final class SharedData {

    private SharedData() {}

    public static Path file(String name) {
        Path file = folder().resolve(name);
        assertThat(file).exists();
        return file;
    }

    /** All files of a set, by name. */
    public static List<Path> set(String name) throws IOException {
        try (Stream<Path> files = Files.list(file(name))) {
            return files.filter(Files::isRegularFile)
                    .filter(f -> !f.endsWith("MANIFEST.tsv"))
                    .sorted()
                    .toList();
        }
    }

    private static Path folder() {
        String named = System.getenv("SOHOA_SHARED_DATA");
        Path folder = named != null ? Path.of(named) : repository().resolveSibling("shared/data");
        if ("true".equals(System.getenv("CI"))) {
            assertThat(folder).as("in CI the shared test data must be there").isDirectory();
        }
        assumeTrue(Files.isDirectory(folder), () -> "no shared test data in " + folder);
        return folder;
    }

    private static Path repository() {
        Path here = Path.of("").toAbsolutePath();
        while (here.getParent() != null && !Files.isDirectory(here.resolve("archive-core"))) {
            here = here.getParent();
        }
        return here;
    }
}
