package vn.sohoa.core.access;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Personal data as lists and snippets show it: enough to tell one from another, not enough to use. Digits become dots one for
 * one, so places in a text stay where they are. No law sets the figures; practice shows the last three or four.
 */
public final class Masked {

    /** Stands for a digit. */
    public static final char DOT = '•';

    private static final int SHOWN_OF_ID = 4;
    private static final int SHOWN_OF_PHONE = 3;
    private static final int PARTS_OF_PLACE = 2;
    private static final String HIDDEN = "•••";

    /** An id of 12 or 9 digits, in one, in threes, or a digit in each cell of a form; else a phone number. */
    private static final Pattern ID_OR_PHONE = Pattern.compile("(?<![\\p{Nd}+])(?:"
            + "(?<id>\\d{12}|\\d{9}|\\d{3} \\d{3} \\d{3}(?: \\d{3})?|\\d(?: \\d){8}(?:(?: \\d){3})?)"
            + "|(?:\\+?84[ .-]?|0)\\d{2,3}[ .-]?\\d{3}[ .-]?\\d{3,4}"
            + ")(?!\\p{Nd})");

    private static final String HOUSE = "\\p{Nd}{1,4}\\p{L}?(?:[/.-]\\p{Nd}{1,4}\\p{L}?)*";
    private static final String STREET = "(?:đường|phố|ngõ|ngách|hẻm|kiệt|tổ|khu phố|tổ dân phố)";
    private static final String NAME = "(?: (?:" + HOUSE + "|(?-i:\\p{Lu})[\\p{L}\\p{M}]*))";

    /** A house with its street, or a house or a street alone: what follows is told by capitals and numbers. */
    private static final Pattern PLACE = Pattern.compile(
            "(?<![\\p{L}\\p{Nd}])(?:(?:số nhà|nhà số) " + HOUSE + "(?:,? " + STREET + NAME + "{1,5}|" + NAME + "{1,5})?"
                    + "|(?:số )?" + HOUSE + ",? " + STREET + NAME + "{1,5}"
                    + "|(?:đường|ngõ|ngách|hẻm|kiệt)" + NAME + "{1,5})"
                    + "(?:,? " + STREET + NAME + "{1,5})*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Masked() {}

    /** All but the last four characters; a short one altogether. */
    public static String id(String id) {
        return dots(id, id.length() > 2 * SHOWN_OF_ID ? SHOWN_OF_ID : 0);
    }

    /** All but the last three digits. */
    public static String phone(String phone) {
        return dots(phone, SHOWN_OF_PHONE);
    }

    /** The commune and the province stay: the last two of the parts between commas, of fewer than three the last. */
    public static String address(String address) {
        List<String> parts =
                Arrays.stream(address.split(",")).map(String::strip).toList();
        int shown = Math.min(PARTS_OF_PLACE, parts.size() - 1);
        return parts.subList(parts.size() - shown, parts.size()).stream()
                .collect(Collectors.joining(", ", shown == 0 ? HIDDEN : HIDDEN + ", ", ""));
    }

    /** Ids, phone numbers and streets with their houses in running text; its length stays. */
    public static String inText(String text) {
        String numbers = ID_OR_PHONE
                .matcher(text)
                .replaceAll(found -> found.group("id") == null ? phone(found.group()) : id(found.group()));
        return PLACE.matcher(numbers).replaceAll(found -> dots(found.group(), 0));
    }

    /** Letters and digits before the last ones that are shown. */
    private static String dots(String text, int shown) {
        StringBuilder masked = new StringBuilder(text);
        long left = text.chars().filter(Character::isLetterOrDigit).count() - shown;
        for (int i = 0; i < text.length() && left > 0; i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                masked.setCharAt(i, DOT);
                left--;
            }
        }
        return masked.toString();
    }
}
