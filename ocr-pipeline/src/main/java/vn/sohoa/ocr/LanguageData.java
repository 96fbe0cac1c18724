package vn.sohoa.ocr;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the folder with the recogniser's language data. */
final class LanguageData {

    /** The language itself, and what tells which way up a page is. */
    private static final List<String> NEEDED = List.of("vie", "osd");

    private static final String VERSIONED = "/usr/share/tesseract-ocr";

    private static final List<String> USUAL = List.of(
            "/usr/share/tessdata",
            "/usr/share/tesseract/tessdata",
            "/usr/local/share/tessdata",
            "/opt/homebrew/share/tessdata");

    private LanguageData() {}

    /** @throws OcrUnavailableException naming what to install */
    static Path find(Optional<Path> configured) {
        return find(candidates(configured, System.getenv("TESSDATA_PREFIX")));
    }

    static Path find(List<Path> candidates) {
        return candidates.stream()
                .filter(LanguageData::isComplete)
                .findFirst()
                .orElseThrow(() -> new OcrUnavailableException(
                        "No folder holds the language data of Tesseract (vie.traineddata and osd.traineddata)."
                                + " Install the packages tesseract-ocr-vie, tesseract-ocr-eng and tesseract-ocr-osd,"
                                + " or set the tessdata folder. Looked in " + candidates + ".",
                        null));
    }

    private static boolean isComplete(Path folder) {
        return NEEDED.stream().allMatch(language -> Files.isReadable(folder.resolve(language + ".traineddata")));
    }

    static List<Path> candidates(Optional<Path> configured, @Nullable String prefix) {
        if (configured.isPresent()) {
            return List.of(configured.get().toAbsolutePath());
        }
        List<Path> folders = new ArrayList<>();
        if (prefix != null && !prefix.isBlank()) {
            folders.add(Path.of(prefix));
            folders.add(Path.of(prefix, "tessdata"));
        }
        folders.addAll(versioned(Path.of(VERSIONED)));
        USUAL.forEach(folder -> folders.add(Path.of(folder)));
        return folders;
    }

    /** Debian keeps one folder for each main version, the newest last. */
    private static List<Path> versioned(Path parent) {
        if (!Files.isDirectory(parent)) {
            return List.of();
        }
        try (Stream<Path> versions = Files.list(parent)) {
            return versions.map(version -> version.resolve("tessdata"))
                    .sorted((a, b) -> b.compareTo(a))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
