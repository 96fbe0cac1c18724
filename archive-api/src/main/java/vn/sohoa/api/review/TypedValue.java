package vn.sohoa.api.review;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sohoa.core.text.VietnameseText;
import vn.sohoa.describe.catalogue.FieldSpec;

/** Values as people write them, and in the standard form of their field. */
final class TypedValue {

    private static final int LONGEST = 2_000;
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Zs}\\p{Cc}\\p{Cf}]+");
    private static final Pattern WRITTEN_DATE =
            Pattern.compile("(?:(?:(\\d{1,2})\\s*[/.-]\\s*)?(\\d{1,2})\\s*[/.-]\\s*)?(\\d{4})");
    private static final Pattern STANDARD_DATE = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");
    private static final Pattern PERSONAL_ID = Pattern.compile("\\d{12}");
    private static final Pattern OLD_ID = Pattern.compile("\\d{9}");

    private TypedValue() {}

    /**
     * The standard form of what was typed: NFC, one line, dates as {@code 1968-03-07}, codes without blanks. Empty where it
     * is no value of its kind: nothing is mended beyond the way it is written.
     */
    static Optional<String> standard(FieldSpec.Kind kind, String typed) {
        String text = BLANKS.matcher(VietnameseText.nfc(typed)).replaceAll(" ").strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            return Optional.empty();
        }
        return switch (kind) {
            case DATE -> date(text);
            case PERSONAL_ID -> code(text, PERSONAL_ID);
            case OLD_ID -> code(text, OLD_ID);
            case ENTERPRISE_CODE, LICENCE_NUMBER, DOSSIER_CODE, PROCEDURE_CODE, CODE ->
                Optional.of(withoutBlanks(text));
            case NAME, DOCUMENT_NUMBER, AGENCY, TEXT, ADDRESS, SEX, LAND_SERIAL, NUMBER, AREA -> Optional.of(text);
        };
    }

    /** As people write it: dates day first. */
    static String shown(FieldSpec.Kind kind, String standard) {
        Matcher date = STANDARD_DATE.matcher(standard);
        if (kind != FieldSpec.Kind.DATE || !date.matches() || date.group(2) == null) {
            return standard;
        }
        String month = date.group(2) + "/" + date.group(1);
        return date.group(3) == null ? month : date.group(3) + "/" + month;
    }

    /** Whether values of a kind never begin with a digit, so that a digit can mean a choice. */
    static boolean beginsWithLetter(FieldSpec.Kind kind) {
        return switch (kind) {
            case NAME, AGENCY, TEXT, SEX, LAND_SERIAL -> true;
            case DATE,
                    PERSONAL_ID,
                    OLD_ID,
                    DOCUMENT_NUMBER,
                    ADDRESS,
                    ENTERPRISE_CODE,
                    LICENCE_NUMBER,
                    DOSSIER_CODE,
                    PROCEDURE_CODE,
                    CODE,
                    NUMBER,
                    AREA -> false;
        };
    }

    /** Papers know day, month and year, month and year, or the year alone. */
    private static Optional<String> date(String text) {
        if (STANDARD_DATE.matcher(text).matches() && text.length() > 4) {
            return isDate(text) ? Optional.of(text) : Optional.empty();
        }
        Matcher written = WRITTEN_DATE.matcher(text);
        if (!written.matches()) {
            return Optional.empty();
        }
        StringBuilder date = new StringBuilder(written.group(3));
        for (int part = 2; part >= 1 && written.group(part) != null; part--) {
            date.append(String.format(Locale.ROOT, "-%02d", Integer.parseInt(written.group(part))));
        }
        return Optional.of(date.toString()).filter(TypedValue::isDate);
    }

    private static boolean isDate(String standard) {
        try {
            switch (standard.length()) {
                case 4 -> {}
                case 7 -> YearMonth.parse(standard);
                default -> LocalDate.parse(standard);
            }
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static Optional<String> code(String text, Pattern form) {
        return Optional.of(withoutBlanks(text))
                .filter(code -> form.matcher(code).matches());
    }

    private static String withoutBlanks(String text) {
        return text.replace(" ", "");
    }
}
