package vn.sohoa.core.code;

import java.util.Optional;

/** The number of a driving licence: 12 digits. */
public record LicenceNumber(String value) {

    private static final CodeForm FORM = new CodeForm("a licence number of 12 digits", "(?!000000)[0-9]{12}");

    public LicenceNumber {
        FORM.require(value);
    }

    public static Optional<LicenceNumber> find(String text) {
        return FORM.find(text, LicenceNumber::new);
    }

    @Override
    public String toString() {
        return value;
    }
}
