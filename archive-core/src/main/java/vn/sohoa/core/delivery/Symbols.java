package vn.sohoa.core.delivery;

import java.util.Locale;
import java.util.random.RandomGenerator;

/** Five bits each: digits and letters without those that are taken for each other (Crockford's base 32). */
final class Symbols {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private Symbols() {}

    static String random(RandomGenerator random, int length) {
        StringBuilder symbols = new StringBuilder();
        for (int i = 0; i < length; i++) {
            symbols.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return symbols.toString();
    }

    /** As somebody meant it who wrote small letters, hyphens, O for 0, I or L for 1. */
    static String meant(String typed) {
        return typed.replaceAll("[\\s\\-–]", "")
                .toUpperCase(Locale.ROOT)
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
    }

    static boolean are(String text, int length) {
        return text.length() == length && text.chars().allMatch(symbol -> ALPHABET.indexOf(symbol) >= 0);
    }
}
