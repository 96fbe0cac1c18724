package vn.sohoa.bench.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Comma-separated values. */
public final class Csv {

    private static final Pattern SPECIAL = Pattern.compile("[\",\\n\\r]");

    private final List<String> lines = new ArrayList<>();

    public Csv(String... headings) {
        lines.add(String.join(",", headings));
    }

    public void row(Object... cells) {
        lines.add(Stream.of(cells).map(Csv::cell).collect(Collectors.joining(",")));
    }

    List<String> lines() {
        return List.copyOf(lines);
    }

    private static String cell(Object value) {
        return switch (value) {
            case Double number -> String.format(Locale.ROOT, "%.4f", number);
            case String text when SPECIAL.matcher(text).find() -> '"' + text.replace("\"", "\"\"") + '"';
            default -> value.toString();
        };
    }
}
