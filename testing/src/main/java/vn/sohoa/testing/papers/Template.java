package vn.sohoa.testing.papers;

import java.util.List;
import java.util.Map;

/**
 * How papers of a type are laid out.
 *
 * @param type of the catalogue, or khac
 * @param truth the fields by their names in the catalogue, in texts for {@link Facts#standard}
 * @param settings texts under names of their own, alternatives separated by ||
 * @param lines a command and what it prints, see {@link Typesetter}
 */
record Template(String type, Map<String, String> truth, Map<String, String> settings, List<String> lines) {

    Template {
        truth = Map.copyOf(truth);
        settings = Map.copyOf(settings);
        lines = List.copyOf(lines);
    }

    /** How many it takes, by the commands that turn one; running text may take more. */
    int pages() {
        return 1
                + (int) lines.stream()
                        .filter(line -> line.equals("pg") || line.equals("bk"))
                        .count();
    }

    boolean isCard() {
        return lines.getFirst().startsWith("cd ");
    }

    boolean has(String command) {
        return lines.stream().anyMatch(line -> line.startsWith(command + " "));
    }
}
