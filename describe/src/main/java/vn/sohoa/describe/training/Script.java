package vn.sohoa.describe.training;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.sohoa.core.describe.PaperTypeId;

/**
 * What a paper of one type says, line by line; {@code papers.txt} tells the signs at the beginning of a line.
 */
record Script(PaperTypeId type, List<String> lines) {

    Script {
        lines = List.copyOf(lines);
    }

    /** Reads all scripts of a file. */
    static List<Script> load(String file) {
        Map<String, List<String>> templates = new LinkedHashMap<>();
        List<Script> scripts = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        String type = "";
        for (String line : GrammarText.lines(file)) {
            if (line.startsWith("@template ")) {
                lines = new ArrayList<>();
                templates.put(line.substring("@template ".length()), lines);
            } else if (line.startsWith("@paper ")) {
                addTo(scripts, type, lines);
                type = line.substring("@paper ".length());
                lines = new ArrayList<>();
            } else if (line.startsWith("@like ")) {
                String[] words = line.split(" ", -1);
                String symbol = words.length > 2 ? words[2] : "";
                for (String common : Objects.requireNonNull(templates.get(words[1]), line)) {
                    lines.add(common.replace("$1", symbol));
                }
            } else {
                lines.add(line);
            }
        }
        addTo(scripts, type, lines);
        return scripts;
    }

    private static void addTo(List<Script> scripts, String type, List<String> lines) {
        if (!type.isEmpty()) {
            scripts.add(new Script(new PaperTypeId(type), lines));
        }
    }
}
