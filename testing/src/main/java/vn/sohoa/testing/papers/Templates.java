package vn.sohoa.testing.papers;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The templates, a file for each theme. A section begins with {@code [type]}; {@code = field text} tells the truth,
 * {@code set name text} a text, {@code use name} takes in the lines of the section {@code [*name]}; # begins a remark.
 */
final class Templates {

    private static final List<String> THEMES = List.of(
            "layouts",
            "civil-status",
            "residence",
            "identity-cards",
            "land",
            "business",
            "building",
            "driving",
            "one-stop-forms",
            "administrative",
            "letters",
            "unknown");

    private final Map<String, List<String>> shared = new LinkedHashMap<>();
    private final Map<String, List<Template>> byType = new LinkedHashMap<>();

    private Templates() {}

    static Templates load() {
        Templates templates = new Templates();
        THEMES.forEach(templates::read);
        return templates;
    }

    /** By type, in the order of the files. */
    Map<String, List<Template>> byType() {
        return byType;
    }

    private void read(String theme) {
        String name = "";
        List<String> section = new ArrayList<>();
        for (String line : lines(theme)) {
            if (line.startsWith("[")) {
                end(name, section);
                name = line.substring(1, line.length() - 1);
                section = new ArrayList<>();
            } else if (!line.isBlank() && !line.startsWith("#")) {
                section.add(line);
            }
        }
        end(name, section);
    }

    private void end(String name, List<String> section) {
        if (name.startsWith("*")) {
            shared.put(name.substring(1), section);
        } else if (!name.isEmpty()) {
            byType.computeIfAbsent(name, type -> new ArrayList<>()).add(template(name, section));
        }
    }

    private Template template(String type, List<String> section) {
        Map<String, String> truth = new LinkedHashMap<>();
        Map<String, String> settings = new LinkedHashMap<>();
        List<String> lines = new ArrayList<>();
        for (String line : expanded(section)) {
            String[] parts = line.split(" ", 3);
            switch (parts[0]) {
                case "=" -> truth.put(parts[1], parts[2]);
                case "set" -> settings.putIfAbsent(parts[1], parts[2]);
                default -> lines.add(line);
            }
        }
        return new Template(type, truth, settings, lines);
    }

    private List<String> expanded(List<String> section) {
        List<String> lines = new ArrayList<>();
        for (String line : section) {
            if (line.startsWith("use ")) {
                String name = line.substring(4);
                lines.addAll(expanded(Objects.requireNonNull(shared.get(name), name)));
            } else {
                lines.add(line);
            }
        }
        return lines;
    }

    private static List<String> lines(String theme) {
        try (InputStream in = Objects.requireNonNull(Templates.class.getResourceAsStream(theme + ".txt"), theme)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
