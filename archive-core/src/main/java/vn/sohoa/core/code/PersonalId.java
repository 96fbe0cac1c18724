package vn.sohoa.core.code;

import java.util.Optional;

/**
 * The personal identification number, also the number of the citizen's card: 12 digits, given once. Three name the province
 * of birth or, from 100 up, the country; one the century and the sex; two the year of birth; six are random.
 */
public record PersonalId(String value) {

    private static final CodeForm FORM = new CodeForm("a personal id of 12 digits", "(?!000)[0-9]{12}");

    public PersonalId {
        FORM.require(value);
    }

    public static Optional<PersonalId> find(String text) {
        return FORM.find(text, PersonalId::new);
    }

    /** As the fourth digit says. Papers may differ where a person changed sex or an error was put right. */
    public Sex sex() {
        return digit(3) % 2 == 0 ? Sex.MALE : Sex.FEMALE;
    }

    /** As the fourth to sixth digits say. */
    public int birthYear() {
        return 1900 + digit(3) / 2 * 100 + digit(4) * 10 + digit(5);
    }

    private int digit(int index) {
        return value.charAt(index) - '0';
    }

    @Override
    public String toString() {
        return value;
    }
}
