package vn.sohoa.api.review;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.sohoa.core.code.OldId;
import vn.sohoa.core.code.PartialDate;
import vn.sohoa.core.code.PersonalId;
import vn.sohoa.core.text.VietnameseText;
import vn.sohoa.describe.catalogue.FieldSpec;

/** Values as people write them, and in the standard form of their field. */
final class TypedValue {

    private static final int LONGEST = 2_000;
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Zs}\\p{Cc}\\p{Cf}]+");
    private static final Pattern WRITTEN_DATE =
            Pattern.compile("(?:(?:(\\d{1,2})\\s*[/.-]\\s*)?(\\d{1,2})\\s*[/.-]\\s*)?(\\d{4})");
    private static final Pattern STANDARD_DATE = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

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
            case PERSONAL_ID -> PersonalId.find(withoutBlanks(text)).map(PersonalId::value);
            case OLD_ID -> OldId.find(withoutBlanks(text)).map(OldId::value);
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

    /** How people write values of a kind, for a key of messages. */
    static String form(FieldSpec.Kind kind) {
        return switch (kind) {
            case DATE -> "date";
            case PERSONAL_ID -> "personal_id";
            case OLD_ID -> "old_id";
            case ENTERPRISE_CODE, LICENCE_NUMBER, DOSSIER_CODE, PROCEDURE_CODE, CODE -> "code";
            case NAME, DOCUMENT_NUMBER, AGENCY, TEXT, ADDRESS, SEX, LAND_SERIAL, NUMBER, AREA -> "line";
        };
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
        Matcher standard = STANDARD_DATE.matcher(text);
        if (standard.matches()) {
            return date(standard.group(1), standard.group(2), standard.group(3));
        }
        Matcher written = WRITTEN_DATE.matcher(text);
        return written.matches() ? date(written.group(3), written.group(2), written.group(1)) : Optional.empty();
    }

    private static Optional<String> date(String year, @Nullable String month, @Nullable String day) {
        try {
            return Optional.of(new PartialDate(Integer.parseInt(year), number(month), number(day)).toString());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static int number(@Nullable String digits) {
        int number = digits == null ? 0 : Integer.parseInt(digits);
        if (digits != null && number == 0) {
            throw new IllegalArgumentException("neither days nor months begin with 0");
        }
        return number;
    }

    private static String withoutBlanks(String text) {
        return text.replace(" ", "");
    }
}
