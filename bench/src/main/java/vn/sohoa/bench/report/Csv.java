package vn.sohoa.bench.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Raw measurements for other programs, comma-separated. */
public final class CsvFile {

    private final List<String> lines = new ArrayList<>();

    public CsvFile(String... headings) {
        lines.add(String.join(",", headings));
    }

    public void row(Object... cells) {
        lines.add(Stream.of(cells).map(CsvFile::cell).collect(Collectors.joining(",")));
    }

    public void write(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.write(file, lines);
    }

    private static String cell(Object value) {
        return switch (value) {
            case Double number -> String.format(Locale.ROOT, "%.4f", number);
            case String text when text.matches("(?s).*[\",\\n].*") -> '"' + text.replace("\"", "\"\"") + '"';
            default -> value.toString();
        };
    }
}
