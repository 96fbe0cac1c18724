package vn.sohoa.testing.papers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import vn.sohoa.testing.samples.Sheet;

/** A paper before it is scanned. */
record MadePaper(String type, Map<String, String> fields, List<Sheet> sheets) {

    MadePaper {
        fields = Map.copyOf(fields);
        sheets = List.copyOf(sheets);
    }

    static MadePaper of(Template template, Facts facts, Style style, Random random) {
        template.settings().forEach((name, text) -> {
            String[] choices = text.split(" \\|\\| ", -1);
            facts.put(name, facts.print(choices[random.nextInt(choices.length)]));
        });
        Map<String, String> fields = new LinkedHashMap<>();
        template.truth().forEach((name, text) -> fields.put(name, facts.standard(text)));
        if (style.certified()) {
            fields.put("so-chung-thuc", facts.standard("{sct} 02-SCT/BS"));
        }
        return new MadePaper(template.type(), fields, new Typesetter(facts, style, random).print(template.lines()));
    }
}
