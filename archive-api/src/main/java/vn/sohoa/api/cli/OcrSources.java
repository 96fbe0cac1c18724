package vn.sohoa.api.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sohoa.ocr.transcribe.Source;
import vn.sohoa.ocr.transcribe.TranscriptForm;

/**
 * Which files are meant, and where what is made of them goes: {@code DIR/NAME}, below the sub-folders in which a file was
 * found. Files that would share a name keep their extension.
 */
final class OcrSources {

    private static final Pattern SCAN = Pattern.compile("(.+)\\.(pdf|tiff?|jpe?g|png)", Pattern.CASE_INSENSITIVE);

    private final Path out;
    private final Path realOut;

    /** By what a name leads to, so that no file is read twice. */
    private final Map<Path, Found> found = new LinkedHashMap<>();

    private OcrSources(Path out) {
        this.out = out;
        this.realOut = real(out);
    }

    private record Found(Path file, Path folder) {

        Source named() {
            Matcher scan = SCAN.matcher(name(file));
            return new Source(file, folder, scan.matches() ? scan.group(1) : name(file));
        }

        Source namedInFull() {
            return new Source(file, folder, name(file));
        }

        /** What must not be the same for two. */
        Path target() {
            Source source = named();
            return source.folder().resolve(source.stem());
        }
    }

    /** A command line that cannot be carried out. */
    static final class UnclearException extends RuntimeException {
        UnclearException(String message) {
            super(message);
        }
    }

    /** @throws UnclearException when a path is missing, or a file written would replace one that is read or written */
    static List<Source> find(List<Path> paths, Path out, Set<TranscriptForm> forms) {
        OcrSources sources = new OcrSources(out);
        paths.forEach(sources::add);
        if (sources.found.isEmpty()) {
            throw new UnclearException("Không có bản quét nào · There is no scan in: " + paths);
        }
        List<Source> named = sources.named();
        sources.refuseClashes(named, forms);
        return named;
    }

    private void add(Path path) {
        if (Files.isDirectory(path)) {
            for (Path scan : scans(path)) {
                Path below = path.relativize(scan).getParent();
                found.putIfAbsent(real(scan), new Found(scan, below == null ? out : out.resolve(below)));
            }
        } else if (Files.exists(path)) {
            found.putIfAbsent(real(path), new Found(path, out));
        } else {
            throw new UnclearException("Không có · There is no: " + path);
        }
    }

    /** By their names. Hidden ones are left alone, and so is what was written into a sub-folder before. */
    private List<Path> scans(Path folder) {
        boolean inside = real(folder).startsWith(realOut);
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> SCAN.matcher(name(file)).matches())
                    .filter(file -> !isHidden(folder.relativize(file)))
                    .filter(file -> inside || !real(file).startsWith(realOut))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            throw new UnclearException("Không đọc được thư mục · The folder cannot be read: " + e.getMessage());
        }
    }

    private static boolean isHidden(Path relative) {
        for (Path part : relative) {
            if (part.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }

    private List<Source> named() {
        Map<Path, Long> sharing =
                found.values().stream().collect(Collectors.groupingBy(Found::target, Collectors.counting()));
        return found.values().stream()
                .map(each -> sharing.getOrDefault(each.target(), 0L) > 1 ? each.namedInFull() : each.named())
                .toList();
    }

    private void refuseClashes(List<Source> sources, Set<TranscriptForm> forms) {
        Map<Path, Source> writers = new HashMap<>();
        for (Source source : sources) {
            for (TranscriptForm form : forms) {
                Path target = source.target(form);
                if (found.containsKey(real(target))) {
                    throw new UnclearException("Sẽ ghi đè tệp nguồn, hãy chọn --out khác · This would overwrite a file"
                            + " that is read, choose another --out: " + target);
                }
                Source other = writers.put(target, source);
                if (other != null) {
                    throw new UnclearException("Hai tệp cùng tên, hãy chạy riêng với --out khác nhau · Two files would"
                            + " both become " + target + ", run them with an --out each: " + other.file() + ", "
                            + source.file());
                }
            }
        }
    }

    /** Without links; as it is where there is nothing. */
    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return path.toAbsolutePath().normalize();
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
