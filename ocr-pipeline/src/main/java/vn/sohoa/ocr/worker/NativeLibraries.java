package vn.sohoa.ocr.worker;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts the recogniser's native libraries where JNA finds them: those on the class path, else the system's. */
final class NativeLibraries {

    private static final List<String> SYSTEM_FOLDERS =
            List.of("/usr/lib/x86_64-linux-gnu", "/usr/lib/aarch64-linux-gnu", "/usr/lib64", "/usr/lib");

    private NativeLibraries() {}

    static void unpack(Path folder) throws IOException {
        boolean bundled =
                copy("leptonica", "libleptonica.so.6", folder) && copy("tesseract", "libtesseract.so.5.5", folder);
        if (bundled) {
            link(folder.resolve("libleptonica.so"), folder.resolve("libleptonica.so.6"));
            link(folder.resolve("libtesseract.so"), folder.resolve("libtesseract.so.5.5"));
        } else {
            linkOldLeptonica(folder);
        }
    }

    private static boolean copy(String library, String file, Path folder) throws IOException {
        String resource = "/org/bytedeco/" + library + "/" + platform() + "/" + file;
        try (InputStream in = NativeLibraries.class.getResourceAsStream(resource)) {
            if (in == null) {
                return false;
            }
            Files.copy(in, folder.resolve(file));
            return true;
        }
    }

    private static String platform() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("linux") ? "linux" : "other";
        String processor = System.getProperty("os.arch").equals("aarch64") ? "arm64" : "x86_64";
        return system + "-" + processor;
    }

    /** Leptonica was called liblept before 1.83, and is only looked for under its new name. */
    private static void linkOldLeptonica(Path folder) throws IOException {
        Optional<Path> old = SYSTEM_FOLDERS.stream()
                .map(Path::of)
                .flatMap(NativeLibraries::leptonicas)
                .findFirst();
        if (old.isPresent()) {
            link(folder.resolve("libleptonica.so"), old.get());
        }
    }

    private static Stream<Path> leptonicas(Path folder) {
        return Stream.of("liblept.so.5", "liblept.so", "libleptonica.so.6")
                .map(folder::resolve)
                .filter(Files::exists);
    }

    private static void link(Path link, Path target) throws IOException {
        Files.createSymbolicLink(link, target.toAbsolutePath());
    }
}
