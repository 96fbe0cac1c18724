package vn.sohoa.core.code;

import java.util.Optional;

/**
 * The code of an enterprise, which is its tax code: 10 digits, the last a check digit; a branch adds a dash and three digits.
 */
public record EnterpriseCode(String value) {

    private static final CodeForm FORM =
            new CodeForm("an enterprise code of 10 digits with a right check digit", "[0-9]{10}(-[0-9]{3})?");

    private static final int[] WEIGHTS = {31, 29, 23, 19, 17, 13, 7, 5, 3};

    public EnterpriseCode {
        FORM.require(value);
        int check = check(value);
        if (check != 10 && check != value.charAt(9) - '0') {
            throw FORM.refusal(value);
        }
    }

    public static Optional<EnterpriseCode> find(String text) {
        return FORM.find(text, EnterpriseCode::new);
    }

    /** Whether a check digit proves it; where the sum asks for a digit of 10, sources disagree on what is printed. */
    public boolean isProven() {
        return check(value) != 10;
    }

    public boolean isBranch() {
        return value.length() > 10;
    }

    private static int check(String digits) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (digits.charAt(i) - '0');
        }
        return 10 - sum % 11;
    }

    @Override
    public String toString() {
        return value;
    }
}
