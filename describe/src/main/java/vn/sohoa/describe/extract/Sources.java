package vn.sohoa.describe.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Joins what the print, the zone and the code of a card say of one field. */
final class Sources {

    private final Map<String, ExtractedField> fields = new LinkedHashMap<>();

    /** A QR code that says another id than the print is of another card. */
    static List<ExtractedField> join(List<ExtractedField> print, List<ExtractedField> zone, List<ExtractedField> code) {
        Sources sources = new Sources();
        Stream.of(code, zone, print).flatMap(List::stream).forEach(sources::add);
        return List.copyOf(sources.fields.values());
    }

    private void add(ExtractedField field) {
        fields.merge(field.name(), field, Sources::joined);
    }

    private static ExtractedField joined(ExtractedField first, ExtractedField second) {
        if (same(first.value(), second.value())) {
            double both = 1 - (1 - first.score()) * (1 - second.score());
            return first.withScore(Math.max(both, Math.max(first.score(), second.score())));
        }
        boolean surer = first.score() >= second.score();
        ExtractedField better = surer ? first : second;
        ExtractedField other = surer ? second : first;
        List<String> alternatives = new ArrayList<>(better.alternatives());
        alternatives.add(other.value());
        return better.withScore(better.score() * (1 - 0.5 * other.score())).withAlternatives(alternatives);
    }

    /** Case and stops apart. */
    private static boolean same(String a, String b) {
        return key(a).equals(key(b));
    }

    private static String key(String value) {
        return value.toLowerCase(Locale.ROOT).replaceAll("[\\s.,;-]{1,9}", " ").strip();
    }
}
