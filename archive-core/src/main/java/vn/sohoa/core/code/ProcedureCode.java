package vn.sohoa.core.code;

import java.util.Optional;

/**
 * The code of an administrative procedure: {@code 1.000894}, with the agency for a local one,
 * {@code 1.010708.000.00.00.H56}, with {@code .01} behind for the online service.
 */
public record ProcedureCode(String value) {

    private static final CodeForm FORM = new CodeForm(
            "the code of a procedure",
            "[1-3]\\.[0-9]{6}(?:\\.[0-9]{3}\\.[0-9]{2}\\.[0-9]{2}\\.[A-Y][0-9]{2})?(?:\\.[0-9]{2})?");

    public ProcedureCode {
        FORM.require(value);
    }

    public static Optional<ProcedureCode> find(String text) {
        return FORM.find(text, ProcedureCode::new);
    }

    @Override
    public String toString() {
        return value;
    }
}
