package vn.sohoa.core.review;

import java.util.Locale;
import vn.sohoa.core.record.PageId;
import vn.sohoa.core.text.Box;
import vn.sohoa.core.text.VietnameseText;

/**
 * What a person said a field says, other than the machine did. Who and when stand in the provenance.
 *
 * @param field of the catalogue: {@code ho-ten}
 * @param page where it stands
 * @param box around what the machine had read, in the pixels of the page's words
 * @param raw what it had read there
 * @param value what is right, in the field's standard form; empty where nobody can read it
 */
public record Correction(String field, PageId page, Box box, String raw, String value) {

    public Correction {
        raw = oneLine(raw);
        value = oneLine(value);
    }

    /**
     * What the page has printed there: the value, in capitals and with blanks between its characters where the machine read
     * it so. Only of fields whose standard form is what is printed; of a date it would be wrong.
     */
    public String printed() {
        String spaced = isCode() && raw.replace(" ", "").length() == value.length() ? withBlanksOfRaw() : value;
        return isInCapitals(raw) ? spaced.toUpperCase(Locale.ROOT) : spaced;
    }

    private boolean isCode() {
        return value.chars().anyMatch(Character::isDigit) && !value.contains(" ");
    }

    private String withBlanksOfRaw() {
        StringBuilder spaced = new StringBuilder(value);
        for (int blank = raw.indexOf(' '); blank >= 0; blank = raw.indexOf(' ', blank + 1)) {
            spaced.insert(blank, ' ');
        }
        return spaced.toString();
    }

    private static boolean isInCapitals(String text) {
        return text.codePoints().filter(Character::isUpperCase).count() > 1
                && text.codePoints().noneMatch(Character::isLowerCase);
    }

    private static String oneLine(String text) {
        return VietnameseText.nfc(text.strip().replaceAll("\\s+", " "));
    }
}
