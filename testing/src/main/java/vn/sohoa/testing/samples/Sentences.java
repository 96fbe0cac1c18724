package vn.sohoa.testing.samples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

/** Sentences for the body of decisions, plans and letters, in groups by subject. */
public final class Sentences {

    private static final Map<String, List<String>> GROUPS = read();

    private Sentences() {}

    /** So many different sentences of a group. */
    public static List<String> some(String group, int count, Random random) {
        List<String> all = new ArrayList<>(Objects.requireNonNull(GROUPS.get(group), group));
        Collections.shuffle(all, random);
        return all.subList(0, Math.min(count, all.size()));
    }

    private static Map<String, List<String>> read() {
        Map<String, List<String>> groups = new LinkedHashMap<>();
        List<String> current = new ArrayList<>();
        try (InputStream in = Objects.requireNonNull(Sentences.class.getResourceAsStream("sentences.txt"))) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            for (String line : text.lines().toList()) {
                if (line.startsWith("[")) {
                    current = new ArrayList<>();
                    groups.put(line.substring(1, line.length() - 1), current);
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    current.add(line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return groups;
    }
}
