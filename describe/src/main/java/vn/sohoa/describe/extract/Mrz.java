package vn.sohoa.describe.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sohoa.core.code.Found;
import vn.sohoa.core.code.PartialDate;
import vn.sohoa.core.code.PersonalId;
import vn.sohoa.core.code.Sex;

/**
 * The machine readable zone of a card: three lines of thirty, ICAO 9303 part 5, {@code IDVNM}. Only what a right check digit
 * proves is told.
 *
 * @param id whose last nine digits are the number of the document
 * @param name folded, family name first, as the zone has no marks
 * @param expires empty where the card is valid for life
 */
record Mrz(PersonalId id, Optional<PartialDate> birth, Optional<Sex> sex, Optional<PartialDate> expires, String name) {

    private static final Pattern FIRST = Pattern.compile("[I1T]DVNM([0-9]{9})([0-9])([0-9]{12})<{1,3}([0-9])");

    private static final Pattern SECOND = Pattern.compile("([0-9]{6})([0-9])([MF<])([0-9]{6})([0-9])VNM<{5,12}([0-9])");

    /** Reads the lines, blanks dropped; empty unless the first line's check digits are right. */
    static Optional<Mrz> read(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            Matcher first = FIRST.matcher(lines.get(i));
            if (first.lookingAt() && isRight(first)) {
                String second = i + 1 < lines.size() ? lines.get(i + 1) : "";
                String third = i + 2 < lines.size() ? lines.get(i + 2) : "";
                return PersonalId.find(first.group(3)).map(id -> of(id, SECOND.matcher(second), third));
            }
        }
        return Optional.empty();
    }

    private static boolean isRight(Matcher first) {
        String number = first.group(1);
        return check(number).equals(first.group(2)) && first.group(3).endsWith(number);
    }

    private static Mrz of(PersonalId id, Matcher second, String third) {
        String name = third.matches("[A-Z<]{8,40}") ? third.replace("<", "").toLowerCase(Locale.ROOT) : "";
        if (!second.lookingAt()) {
            return new Mrz(id, Optional.empty(), Optional.empty(), Optional.empty(), name);
        }
        Optional<PartialDate> birth = date(second.group(1), second.group(2), id.birthYear());
        Optional<PartialDate> expires = date(second.group(4), second.group(5), 2050);
        Optional<Sex> sex = switch (second.group(3)) {
            case "M" -> Optional.of(Sex.MALE);
            case "F" -> Optional.of(Sex.FEMALE);
            default -> Optional.empty();
        };
        return new Mrz(id, birth, sex, expires, name);
    }

    /** With the century of a year near it. */
    private static Optional<PartialDate> date(String digits, String check, int near) {
        if (!check(digits).equals(check)) {
            return Optional.empty();
        }
        int year = near / 100 * 100 + Integer.parseInt(digits.substring(0, 2));
        return PartialDate.findIn(digits.substring(4) + "/" + digits.substring(2, 4) + "/" + year)
                .map(Found::value);
    }

    /** The check digit of ICAO 9303: weights 7, 3, 1. */
    static String check(String text) {
        int sum = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int value = c == '<' ? 0 : Character.digit(c, 36);
            sum += value * (i % 3 == 0 ? 7 : i % 3 == 1 ? 3 : 1);
        }
        return String.valueOf(sum % 10);
    }
}
