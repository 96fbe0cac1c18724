package vn.sohoa.describe.training;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import vn.sohoa.describe.catalogue.FieldSpec;
import vn.sohoa.describe.catalogue.PaperCatalogue;

/** The values of one paper: what it truly says, and how it is printed. */
final class Facts {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private static final String JUNK = "abcdefghiklmnopqrstuvxyABCDEFGHIKLMNOPRSTUVXY0123456789.,;:/\\-_'\"";

    private final PaperCatalogue catalogue;
    private final Phrases phrases;
    private final Chance chance;
    private final Map<String, String> truth = new TreeMap<>();
    private final Map<String, String> remembered = new LinkedHashMap<>();
    private final Map<String, Person> persons = new LinkedHashMap<>();

    Facts(PaperCatalogue catalogue, Phrases phrases, Chance chance) {
        this.catalogue = catalogue;
        this.phrases = phrases;
        this.chance = chance;
    }

    /** Field names to values in standard form: of all fields that were printed. */
    Map<String, String> truth() {
        return truth;
    }

    String print(String slot) {
        String[] parts = slot.split(":", 2);
        String form = parts.length > 1 ? parts[1] : "";
        String name = parts[0];
        if (name.startsWith("_")) {
            return styled(auxiliary(name.substring(1)), form);
        }
        FieldSpec field = catalogue
                .field(name)
                .orElseThrow(() -> new IllegalArgumentException("the catalogue has no field " + name));
        String value = truth.computeIfAbsent(name, unused -> value(field));
        if (name.equals("so-chung-thuc")) {
            return value.replace(" ", " Quyển số: ");
        }
        return field.kind() == FieldSpec.Kind.DATE
                ? new PrintedDate(LocalDate.parse(value)).print(form, chance)
                : styled(value, form);
    }

    private static String styled(String text, String form) {
        return form.equals("caps") ? text.toUpperCase(VIETNAMESE) : text;
    }

    private String auxiliary(String name) {
        if (name.endsWith("#")) {
            String kept = remembered.get(name);
            if (kept == null) {
                kept = auxiliary(name.substring(0, name.length() - 1));
                remembered.put(name, kept);
            }
            return kept;
        }
        return switch (name) {
            case "name" -> Person.any(phrases, chance).name();
            case "date" -> new PrintedDate(date(2005, 2026)).print("short", chance);
            case "id" -> Person.any(phrases, chance).id();
            case "id9" -> digits(9);
            case "n" -> Integer.toString(chance.between(1, 999));
            case "d" -> Integer.toString(chance.between(1, 9));
            case "year" -> Integer.toString(chance.between(1995, 2026));
            case "phone" -> "0" + chance.pick(List.of("3", "7", "8", "9")) + digits(8);
            case "money" -> chance.between(1, 99) + "." + digits(3) + ".000";
            case "junk" -> junk();
            default -> phrases.say(phrases.pick(name, chance), this, chance);
        };
    }

    private String junk() {
        StringBuilder word = new StringBuilder();
        for (int left = chance.between(1, 9); left > 0; left--) {
            word.append(JUNK.charAt(chance.below(JUNK.length())));
        }
        return word.toString();
    }

    private String value(FieldSpec field) {
        String name = field.name();
        return switch (field.kind()) {
            case NAME -> person(name).name();
            case DATE -> dateOf(name).toString();
            case PERSONAL_ID -> person(name).id();
            case OLD_ID -> digits(9);
            case SEX -> person(name).male() ? "Nam" : "Nữ";
            case ADDRESS -> auxiliary("dia-chi");
            case LAND_SERIAL -> letters(2) + " " + (chance.happens(0.5) ? digits(6) : digits(8));
            case ENTERPRISE_CODE -> chance.happens(0.3) ? person(name).id() : enterpriseCode();
            case LICENCE_NUMBER -> digits(12);
            case DOSSIER_CODE -> auxiliary("ma-ho-so");
            case PROCEDURE_CODE -> chance.between(1, 3) + "." + digits(6);
            case NUMBER -> Integer.toString(chance.between(1, 999));
            case AREA -> chance.between(40, 999) + (chance.happens(0.5) ? "," + chance.between(1, 9) : "");
            case AGENCY -> auxiliary("co-quan");
            case DOCUMENT_NUMBER -> auxiliary("so-ky-hieu");
            case CODE -> auxiliary(name);
            case TEXT -> auxiliary(name);
        };
    }

    /** The person a field is about, by the beginning of its name. */
    private Person person(String field) {
        String whose = switch (field.split("-", 2)[0]) {
            case "chong" -> "chong";
            case "vo" -> "vo";
            case "me" -> "me";
            case "cha" -> "cha";
            default -> field.startsWith("nguoi-yeu-cau") ? "nguoi-yeu-cau" : field.startsWith("nguoi-") ? field : "";
        };
        return persons.computeIfAbsent(whose, key -> switch (key) {
            case "chong", "cha" -> Person.of(true, phrases, chance);
            case "vo", "me" -> Person.of(false, phrases, chance);
            default -> Person.any(phrases, chance);
        });
    }

    private LocalDate dateOf(String field) {
        return field.endsWith("ngay-sinh") ? person(field).born() : date(2004, 2026);
    }

    private LocalDate date(int first, int last) {
        return LocalDate.ofYearDay(chance.between(first, last), chance.between(1, 365));
    }

    String digits(int count) {
        StringBuilder digits = new StringBuilder();
        while (digits.length() < count) {
            digits.append(chance.below(10));
        }
        return digits.toString();
    }

    private String letters(int count) {
        StringBuilder letters = new StringBuilder();
        while (letters.length() < count) {
            letters.append((char) ('A' + chance.below(26)));
        }
        return letters.toString();
    }

    /** Ten digits with the check digit of the tax code. */
    private String enterpriseCode() {
        int[] weights = {31, 29, 23, 19, 17, 13, 7, 5, 3};
        while (true) {
            String code = "0" + digits(8);
            int sum = 0;
            for (int i = 0; i < weights.length; i++) {
                sum += weights[i] * (code.charAt(i) - '0');
            }
            int check = 10 - sum % 11;
            if (check >= 0 && check < 10) {
                return code + check;
            }
        }
    }
}
