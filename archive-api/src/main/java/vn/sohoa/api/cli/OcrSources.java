package vn.sohoa.api.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sohoa.ocr.transcribe.Source;
import vn.sohoa.ocr.transcribe.TranscriptForm;

/**
 * Which files are meant, and where what is made of them goes: {@code DIR/NAME}, below the folders in which a file was
 * found. A name that two files of one folder share keeps its extension.
 */
final class OcrSources {

    private static final Pattern KNOWN = Pattern.compile("(.+)\\.(pdf|tiff?|jpe?g|png)", Pattern.CASE_INSENSITIVE);

    private final Path out;
    /** By the file itself, so that none is read twice; with its folder below {@code out}. */
    private final Map<Path, Path> found = new LinkedHashMap<>();

    private OcrSources(Path out) {
        this.out = out;
    }

    /** A command line that cannot be carried out. */
    static final class UnclearException extends RuntimeException {
        UnclearException(String message) {
            super(message);
        }
    }

    /** @throws UnclearException when a path is missing, or a file written would replace one that is read or written */
    static List<Source> find(List<Path> paths, Path out, Set<TranscriptForm> forms) {
        OcrSources sources = new OcrSources(real(out));
        paths.forEach(sources::add);
        List<Source> named = sources.named();
        sources.refuseClashes(named, forms);
        return named;
    }

    private void add(Path path) {
        if (!Files.exists(path)) {
            throw new UnclearException("Không có · There is no: " + path);
        }
        if (!Files.isDirectory(path)) {
            found.putIfAbsent(real(path), out);
            return;
        }
        Path folder = real(path);
        for (Path file : files(folder)) {
            found.putIfAbsent(file, out.resolve(folder.relativize(file.getParent())));
        }
    }

    /** What looks like a scan, by its name; hidden files and what was written before are left alone. */
    private List<Path> files(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> !file.startsWith(out) || folder.startsWith(out))
                    .filter(file -> !isHidden(folder.relativize(file)))
                    .filter(file -> KNOWN.matcher(name(file)).matches())
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
        Map<Path, Long> sharing = found.entrySet().stream()
                .collect(Collectors.groupingBy(file -> target(file, stem(file.getKey())), Collectors.counting()));
        List<Source> sources = new ArrayList<>();
        for (Map.Entry<Path, Path> file : found.entrySet()) {
            Path target = target(file, stem(file.getKey()));
            boolean shared = sharing.getOrDefault(target, 0L) > 1;
            sources.add(new Source(file.getKey(), shared ? target(file, name(file.getKey())) : target));
        }
        return sources;
    }

    private static Path target(Map.Entry<Path, Path> file, String name) {
        return file.getValue().resolve(name);
    }

    private static String stem(Path file) {
        var known = KNOWN.matcher(name(file));
        return known.matches() ? known.group(1) : name(file);
    }

    private void refuseClashes(Collection<Source> sources, Set<TranscriptForm> forms) {
        Map<Path, Source> writers = new LinkedHashMap<>();
        for (Source source : sources) {
            for (TranscriptForm form : forms) {
                Path target = form.file(source.target());
                if (found.containsKey(real(target))) {
                    throw new UnclearException("Sẽ ghi đè tệp nguồn, hãy chọn --out khác · This would overwrite a file"
                            + " that is read, choose another --out: " + target);
                }
                Source other = writers.putIfAbsent(target, source);
                if (other != null) {
                    throw new UnclearException("Hai tệp cùng tên, hãy chạy riêng với --out khác nhau · Two files would"
                            + " both become " + target + ", run them with an --out each: " + other.file() + ", "
                            + source.file());
                }
            }
        }
    }

    /** Without links, as far as the path exists. */
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
