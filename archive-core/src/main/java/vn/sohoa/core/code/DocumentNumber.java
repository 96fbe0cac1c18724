package vn.sohoa.core.code;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Number and symbol of a document (Decree 30/2020/NĐ-CP, annex I): {@code 15/QĐ-BNV}, {@code 12/UBND-VX}, with the year for
 * norms and extracts, {@code 107/2021/NĐ-CP}, {@code 380/2026/TLBSHT}. Dates are none.
 */
public record DocumentNumber(String value) {

    private static final String BODY =
            "[0-9]{1,6}[a-z]?/(?:(?:19|20)[0-9]{2}/)?\\p{Lu}(?:[\\p{L}0-9&.,-]{0,40}[\\p{L}0-9])?";

    private static final CodeForm FORM = new CodeForm("the number of a document", BODY);

    private static final Pattern IN_TEXT = Pattern.compile("(?<![\\p{L}0-9/.])" + BODY + "(?![\\p{L}0-9/])");

    public DocumentNumber {
        FORM.require(value);
    }

    public static Optional<DocumentNumber> find(String text) {
        return FORM.find(text, DocumentNumber::new);
    }

    /** The first number in a text. */
    public static Optional<Found<DocumentNumber>> findIn(CharSequence text) {
        return IN_TEXT.matcher(text).results().map(DocumentNumber::found).findFirst();
    }

    private static Found<DocumentNumber> found(MatchResult match) {
        return new Found<>(new DocumentNumber(match.group()), match.start(), match.end());
    }

    /** What stands behind the last slash that follows the number: {@code QĐ-BNV}. */
    public String symbol() {
        return value.replaceFirst("^[0-9]{1,6}[a-z]?/(?:(?:19|20)[0-9]{2}/)?", "");
    }

    @Override
    public String toString() {
        return value;
    }
}
