package vn.sohoa.describe.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.sohoa.core.text.VietnameseText;

/** Words that names and places are made of: what is not among them is doubted, never changed. */
final class Lexicon {

    static final Lexicon INSTANCE = new Lexicon();

    private final Set<String> families = new HashSet<>();
    private final Set<String> words = new HashSet<>();
    private final Map<String, Set<String>> familiesByFold = new HashMap<>();
    private final Set<String> provinces;
    private final Set<String> ethnicGroups;
    private final Set<String> agencyWords = new HashSet<>();

    private Lexicon() {
        Set<String> target = words;
        for (String line : lines("name-words.txt")) {
            if (line.startsWith("=")) {
                target = line.endsWith("family") ? families : words;
            } else {
                target.addAll(List.of(key(line).split(" ")));
            }
        }
        words.addAll(families);
        families.forEach(family -> familiesByFold
                .computeIfAbsent(Token.fold(family), fold -> new TreeSet<>())
                .add(family));
        provinces = lines("provinces.txt").stream().map(Lexicon::key).collect(Collectors.toUnmodifiableSet());
        lines("agency-words.txt")
                .forEach(line -> agencyWords.addAll(List.of(key(line).split(" ", -1))));
        ethnicGroups = lines("ethnic-groups.txt").stream().map(Lexicon::key).collect(Collectors.toUnmodifiableSet());
    }

    boolean isFamilyName(String word) {
        return families.contains(key(word));
    }

    boolean isNameWord(String word) {
        return words.contains(key(word));
    }

    /** Family names that differ from the word in their marks only, in small letters. */
    Set<String> familyNamesLike(String word) {
        return familiesByFold.getOrDefault(Token.fold(word), Set.of());
    }

    boolean isProvince(String name) {
        return provinces.contains(key(name));
    }

    boolean isEthnicGroup(String name) {
        return ethnicGroups.contains(key(name));
    }

    /** Whether names of agencies have the word. */
    boolean isAgencyWord(String word) {
        return agencyWords.contains(key(word));
    }

    private static String key(String text) {
        return VietnameseText.unifyTonePlacement(VietnameseText.nfc(text).toLowerCase(Locale.ROOT));
    }

    private static List<String> lines(String resource) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Lexicon.class.getResourceAsStream(resource), resource),
                StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
