package vn.sohoa.describe.training;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.sohoa.core.record.DossierId;
import vn.sohoa.core.text.VietnameseText;

/**
 * Keeps what is said of people out of a model: which features of an archive's papers may stand in it. Those that generated
 * papers have as well, which tell nothing about the archive; of others only those of several dossiers, without digits and
 * without a syllable of what looks like a name on these papers.
 */
final class Discretion {

    /** What fewer dossiers say is about somebody. */
    static final int LEAST_DOSSIERS = 3;

    private static final Pattern NO_LETTERS = Pattern.compile("[^a-z0-9]+");

    private final Set<String> allowed = new HashSet<>();

    /** Features of a page of that dossier. */
    record Page(DossierId dossier, Map<String, Double> features) {}

    Discretion(Stream<Map<String, Double>> generated, List<Page> own, Set<String> names) {
        Map<String, Integer> counts = new HashMap<>();
        generated.forEach(features -> features.keySet().forEach(name -> counts.merge(name, 1, Integer::sum)));
        counts.forEach((name, count) -> {
            if (count >= Learner.LEAST_PAGES) {
                allowed.add(name);
            }
        });
        Map<String, Set<DossierId>> dossiers = new HashMap<>();
        own.forEach(page -> page.features
                .keySet()
                .forEach(name -> dossiers.computeIfAbsent(name, unused -> new HashSet<>())
                        .add(page.dossier)));
        Set<String> syllables = new HashSet<>();
        names.forEach(name -> syllables.addAll(syllables(name)));
        dossiers.forEach((name, those) -> {
            if (those.size() >= LEAST_DOSSIERS && isHarmless(name, syllables)) {
                allowed.add(name);
            }
        });
    }

    /** What may be learned of a page. */
    Map<String, Double> allowed(Map<String, Double> features) {
        Map<String, Double> left = new TreeMap<>(features);
        left.keySet().retainAll(allowed);
        return left;
    }

    private static boolean isHarmless(String feature, Set<String> syllables) {
        String word = feature.substring(feature.indexOf(':') + 1);
        return word.chars().noneMatch(Character::isDigit)
                && syllables(word).stream().noneMatch(syllables::contains);
    }

    private static List<String> syllables(String text) {
        String bare = VietnameseText.ascii(text).toLowerCase(Locale.ROOT);
        return Arrays.stream(NO_LETTERS.split(bare, -1))
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
