package vn.sohoa.core.code;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The serial of a land certificate: two capital letters and six digits, eight from 1 August 2024; in this form without the
 * blank that stands between them on paper.
 */
public record LandSerial(String value) {

    private static final CodeForm FORM =
            new CodeForm("the serial of a land certificate", "[A-ZĐ]{2}(?:[0-9]{6}|[0-9]{8})");

    private static final Pattern IN_TEXT =
            Pattern.compile("(?<![\\p{L}0-9])([A-ZĐ]{2})[ .]{0,2}([0-9]{6}(?:[0-9]{2})?)(?![\\p{L}0-9/])");

    public LandSerial {
        FORM.require(value);
    }

    public static Optional<LandSerial> find(String text) {
        return FORM.find(text, LandSerial::new);
    }

    /** The first serial in a text. */
    public static Optional<Found<LandSerial>> findIn(CharSequence text) {
        return IN_TEXT.matcher(text)
                .results()
                .map(match -> new Found<>(new LandSerial(match.group(1) + match.group(2)), match.start(), match.end()))
                .findFirst();
    }

    @Override
    public String toString() {
        return value;
    }
}
