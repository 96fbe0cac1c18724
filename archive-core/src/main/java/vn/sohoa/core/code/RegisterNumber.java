package vn.sohoa.core.code;

import java.util.Optional;

/** The number of an entry in a register of civil status, with the year of the book: {@code 246/2026}, {@code 07a/2015}. */
public record RegisterNumber(String value) {

    private static final CodeForm FORM = new CodeForm("a number in a register", "[0-9]{1,6}[a-z]?/(?:19|20)[0-9]{2}");

    public RegisterNumber {
        FORM.require(value);
    }

    public static Optional<RegisterNumber> find(String text) {
        return FORM.find(text, RegisterNumber::new);
    }

    @Override
    public String toString() {
        return value;
    }
}
