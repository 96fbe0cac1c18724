package vn.sohoa.testing.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/**
 * Real scans that may not be part of the repository: in the folder named by {@code SOHOA_SHARED_DATA}, else in
 * {@code ../shared/data} beside the repository.
 */
public final class SharedData {

    /** The image of a page and the file with its text. */
    public record Page(Path image, Path truth) {

        public String text() {
            try {
                return Files.readString(truth);
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot read " + truth, e);
            }
        }
    }

    private static final String VARIABLE = "SOHOA_SHARED_DATA";
    private static final String TRUTH = ".gt.txt";
    private static final List<String> IMAGES = List.of("tif", "png", "jpg");

    private SharedData() {}

    /** The folder, if it is there. */
    public static Optional<Path> find() {
        return find(System.getenv(), Path.of(""));
    }

    /**
     * The folder. Where it is missing the running test is skipped, or fails if this is a build server ({@code CI=true}).
     *
     * @throws IllegalStateException on a build server without the folder
     */
    public static Path require() {
        return require(System.getenv(), Path.of(""));
    }

    /**
     * The pages of a set that have a truth, by name; skips or fails like {@link #require()}.
     *
     * @param set vi-scan-law, vi-scan-hand, vi-digital, vi-synth or vi-photo
     */
    public static List<Page> vietnameseScans(String set) {
        return pages(require().resolve(set));
    }

    static Optional<Path> find(Map<String, String> environment, Path from) {
        @Nullable String named = environment.get(VARIABLE);
        Optional<Path> folder = named == null || named.isBlank()
                ? repository(from.toAbsolutePath().normalize())
                        .map(root -> root.resolveSibling("shared").resolve("data"))
                : Optional.of(Path.of(named));
        return folder.filter(Files::isDirectory);
    }

    static Path require(Map<String, String> environment, Path from) {
        Optional<Path> folder = find(environment, from);
        if (folder.isPresent()) {
            return folder.get();
        }
        String missing = "The shared scans are missing: set " + VARIABLE + " or put them in ../shared/data";
        if ("true".equals(environment.get("CI"))) {
            throw new IllegalStateException(missing);
        }
        return Assumptions.<Path>abort(missing + "; skipped: what is measured on real scans");
    }

    static List<Page> pages(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(TRUTH))
                    .sorted()
                    .flatMap(truth -> image(truth).map(image -> new Page(image, truth)).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot list " + folder, e);
        }
    }

    private static Optional<Path> image(Path truth) {
        String name = String.valueOf(truth.getFileName());
        String stem = name.substring(0, name.length() - TRUTH.length());
        return IMAGES.stream()
                .map(extension -> truth.resolveSibling(stem + "." + extension))
                .filter(Files::isRegularFile)
                .findFirst();
    }

    private static Optional<Path> repository(Path from) {
        for (@Nullable Path folder = from; folder != null; folder = folder.getParent()) {
            boolean ours = Files.exists(folder.resolve("sohoa")) || Files.isDirectory(folder.resolve("archive-core"));
            if (ours && Files.isRegularFile(folder.resolve("pom.xml"))) {
                return Optional.of(folder);
            }
        }
        return Optional.empty();
    }
}
