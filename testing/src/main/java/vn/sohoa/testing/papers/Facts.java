package vn.sohoa.testing.papers;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sohoa.testing.samples.Place;
import vn.sohoa.testing.samples.Wording;

/**
 * What papers of one matter say, by name. In a text {@code {a.name}} stands for the fact, {@code {a.name^}} for the same in
 * capitals, {@code {d:long}} for a date in one of its forms: long, words, dot, dash, day, month, year.
 */
final class Facts {

    private static final Pattern SLOT = Pattern.compile("\\{([^{}^:]+)(\\^)?(?::([a-z]+))?}");

    private static final Map<String, Function<LocalDate, String>> FORMS = Map.of(
            "long", Wording::longDate,
            "words", Wording::words,
            "dot",
                    date -> String.format(
                            Locale.ROOT, "%02d.%02d.%d", date.getDayOfMonth(), date.getMonthValue(), date.getYear()),
            "dash",
                    date -> String.format(
                            Locale.ROOT, "%02d-%02d-%d", date.getDayOfMonth(), date.getMonthValue(), date.getYear()),
            "day", date -> String.format(Locale.ROOT, "%02d", date.getDayOfMonth()),
            "month", date -> String.format(Locale.ROOT, "%02d", date.getMonthValue()),
            "year", date -> "" + date.getYear());

    private final Map<String, Object> values = new HashMap<>();

    /** The same facts, to be added to. */
    Facts copy() {
        Facts copy = new Facts();
        copy.values.putAll(values);
        return copy;
    }

    /** @param value a text or a {@link LocalDate} */
    Facts put(String name, Object value) {
        values.put(name, value);
        return this;
    }

    /** A text as printed. */
    String print(String text) {
        return fill(text, Facts::printed);
    }

    /** A text in the standard form of fields: dates as 2026-11-05. */
    String standard(String text) {
        return fill(text, (value, form) -> value.toString());
    }

    private interface Form {
        String of(Object value, String form);
    }

    private String fill(String text, Form form) {
        Matcher slots = SLOT.matcher(text);
        return slots.replaceAll(slot -> {
            Object value = Objects.requireNonNull(values.get(slot.group(1)), slot.group(1));
            String filled = form.of(value, Objects.requireNonNullElse(slot.group(3), ""));
            return Matcher.quoteReplacement(slot.group(2) == null ? filled : Place.capitals(filled));
        });
    }

    private static String printed(Object value, String form) {
        return value instanceof LocalDate date
                ? Objects.requireNonNullElse(FORMS.get(form), (Function<LocalDate, String>) Wording::numeric)
                        .apply(date)
                : value.toString();
    }
}
