package vn.sohoa.bench.pages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Files with scanned pages, told by their extension. */
public final class ScanFiles {

    private static final Set<String> IMAGES = Set.of("tif", "tiff", "png", "jpg", "jpeg");

    private ScanFiles() {}

    /** The scans that lie in a folder itself, by name. */
    public static List<Path> in(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> isPdf(file) || isImage(file)).sorted().toList();
        }
    }

    public static boolean isPdf(Path file) {
        return extension(file).equals("pdf");
    }

    public static boolean isImage(Path file) {
        return IMAGES.contains(extension(file));
    }

    /** The name without extension. */
    public static String stem(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }

    private static String extension(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
