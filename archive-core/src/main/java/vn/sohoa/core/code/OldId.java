package vn.sohoa.core.code;

import java.util.Optional;

/** The number of the identity card before 2016 (CMND): 9 digits. */
public record OldId(String value) {

    private static final CodeForm FORM = new CodeForm("an old id of 9 digits", "(?!000)[0-9]{9}");

    public OldId {
        FORM.require(value);
    }

    public static Optional<OldId> find(String text) {
        return FORM.find(text, OldId::new);
    }

    @Override
    public String toString() {
        return value;
    }
}
