package vn.sohoa.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Real and hostile files that are not part of this repository; see {@link vn.sohoa.testing.shared.SharedData}. */
public final class RealFiles {

    private RealFiles() {}

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
        return vn.sohoa.testing.shared.SharedData.require();
    }
}
