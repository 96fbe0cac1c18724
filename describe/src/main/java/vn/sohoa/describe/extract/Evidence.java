package vn.sohoa.describe.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.sohoa.core.code.PartialDate;
import vn.sohoa.core.code.PersonalId;
import vn.sohoa.core.text.VietnameseText;
import vn.sohoa.describe.catalogue.FieldSpec;
import vn.sohoa.describe.catalogue.PaperType;

/** Weighs fields against what else the paper says: the same name again, the date in words, sex and year in an id. */
final class Evidence {

    /** Fields of one person: id, date of birth, sex. */
    private static final List<List<String>> PERSONS = List.of(
            List.of("so-dinh-danh", "ngay-sinh", "gioi-tinh"),
            List.of("chong-so-dinh-danh", "chong-ngay-sinh", "nam"),
            List.of("vo-so-dinh-danh", "vo-ngay-sinh", "nữ"));

    private static final double AGREES = 0.5;

    private static final double DIFFERS = 0.55;

    /** What is doubtful by itself is not surer for standing twice. */
    private static final double LEAST_TO_AGREE = 0.6;

    private final Map<String, ExtractedField> fields = new TreeMap<>();

    private Evidence(List<ExtractedField> all) {
        all.forEach(field -> fields.put(field.name(), field));
    }

    static List<ExtractedField> weigh(
            PaperType type, List<ExtractedField> all, List<PageRows> pages, List<Candidate> candidates) {
        Evidence evidence = new Evidence(all);
        for (FieldSpec field : type.fields()) {
            if (field.kind() == FieldSpec.Kind.NAME || field.kind() == FieldSpec.Kind.AGENCY) {
                evidence.weighName(field.name(), pages);
            }
        }
        evidence.weighBirth(candidates);
        if (!type.id().value().equals("giay-chung-sinh")) {
            PERSONS.forEach(evidence::weighPerson);
        }
        return all.stream()
                .map(field -> evidence.fields.getOrDefault(field.name(), field))
                .toList();
    }

    /** The same letters elsewhere on the paper: with the same marks or with others. */
    private void weighName(String name, List<PageRows> pages) {
        ExtractedField field = fields.get(name);
        if (field == null) {
            return;
        }
        int same = -1;
        Set<String> others = new LinkedHashSet<>();
        for (String found : occurrences(Token.fold(field.value()), words(field.value()), pages)) {
            if (key(found).equals(key(field.value()))) {
                same++;
            } else {
                others.add(inCase(found, field.value()));
            }
        }
        if (same > 0 && field.score() > LEAST_TO_AGREE) {
            agree(name);
        }
        if (!others.isEmpty()) {
            differ(name, others);
        }
    }

    private static List<String> occurrences(String folded, int words, List<PageRows> pages) {
        List<String> found = new ArrayList<>();
        for (PageRows page : pages) {
            for (Row row : page.rows()) {
                for (int i = 0; i + words <= row.size(); i++) {
                    String text = Row.text(row.tokens().subList(i, i + words));
                    if (Token.fold(text).equals(folded)) {
                        found.add(text);
                    }
                }
            }
        }
        return found;
    }

    /** Only where the paper spells out one date: the words do not say whose it is. */
    private void weighBirth(List<Candidate> candidates) {
        ExtractedField birth = fields.get("ngay-sinh");
        if (birth == null) {
            return;
        }
        Set<String> spelt = new LinkedHashSet<>();
        for (Candidate candidate : candidates) {
            if (candidate.what().equals("birthWords")) {
                List<Token> words = new ArrayList<>(candidate.value());
                words.addAll(candidate.following());
                PartialDate.inWords(Row.text(words)).ifPresent(date -> spelt.add(date.toString()));
            }
        }
        if (spelt.contains(birth.value())) {
            agree(birth.name());
        } else if (spelt.size() == 1) {
            differ(birth.name(), spelt);
        }
    }

    /** The id tells sex and year of birth. */
    private void weighPerson(List<String> names) {
        ExtractedField number = fields.get(names.get(0));
        ExtractedField birth = fields.get(names.get(1));
        if (number == null || PersonalId.find(number.value()).isEmpty()) {
            return;
        }
        PersonalId id = new PersonalId(number.value());
        if (birth != null) {
            weigh(birth.value().startsWith(String.valueOf(id.birthYear())), names.subList(0, 2));
        }
        ExtractedField sex = fields.get(names.get(2));
        String word = sex == null ? names.get(2) : sex.value();
        if (sex != null || !names.get(2).contains("-")) {
            weigh(id.sex().word().equalsIgnoreCase(word), List.of(names.get(0), names.get(2)));
        }
    }

    private void weigh(boolean agrees, List<String> names) {
        for (String name : names) {
            if (agrees) {
                agree(name);
            } else {
                differ(name, Set.of());
            }
        }
    }

    private void agree(String name) {
        fields.computeIfPresent(name, (key, field) -> field.withScore(1 - (1 - field.score()) * AGREES));
    }

    private void differ(String name, Set<String> others) {
        fields.computeIfPresent(name, (key, field) -> {
            Set<String> alternatives = new LinkedHashSet<>(others);
            alternatives.addAll(field.alternatives());
            return field.withScore(field.score() * DIFFERS).withAlternatives(List.copyOf(alternatives));
        });
    }

    private static int words(String text) {
        return text.split(" ").length;
    }

    /** Letters with their marks, case and specks apart. */
    private static String key(String text) {
        return VietnameseText.unifyTonePlacement(text.toLowerCase(Locale.ROOT))
                .replaceAll("[^\\p{L}]+", " ")
                .strip();
    }

    private static String inCase(String name, String model) {
        String bare = name.replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", "");
        return model.equals(model.toUpperCase(Locale.ROOT)) ? bare.toUpperCase(Locale.ROOT) : bare;
    }
}
