package vn.sohoa.core.text;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Rules for comparing Vietnamese text. Storage keeps what was written (NFC only); the other forms are for search.
 *
 * <p>Three levels, from strict to loose: {@link #unifyTonePlacement} (hòa = hoà), {@link #withoutTones} (đường → đương),
 * {@link #ascii} (đường → duong).
 */
public final class VietnameseText {

    /** Combining grave, acute, tilde, hook above, dot below: the five written tones. */
    private static final Pattern TONES = Pattern.compile("[\\u0300\\u0301\\u0303\\u0309\\u0323]");

    private static final Pattern OWN_LETTER = Pattern.compile("[ăâđêôơưĂÂĐÊÔƠƯ\\u1EA0-\\u1EF9]");

    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");

    /**
     * Old placement of the tone in a final oa, oe, uy, in NFD: the tone stands on the first vowel (hòa), the new
     * placement has it on the second (hoà). After q the u belongs to the consonant, so quý is not touched.
     */
    private static final Pattern OLD_PLACEMENT = Pattern.compile(
            "(?<!q)(o|u)([\\u0300\\u0301\\u0303\\u0309\\u0323])(?:(?<=o.)(a|e)|(?<=u.)(y))(?![\\p{L}\\p{Mn}])",
            Pattern.CASE_INSENSITIVE);

    private VietnameseText() {}

    /** Unicode NFC: the form of all text in this archive. */
    public static String nfc(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** How many letters of a text in NFC tell Vietnamese from other languages; grave and acute on plain vowels do not. */
    public static long ownLetters(String text) {
        return OWN_LETTER.matcher(text).results().count();
    }

    /** The same words with one spelling of the tone's place: hòa, HÒA → hoà, HOÀ. Length may not change in NFC. */
    public static String unifyTonePlacement(String text) {
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
        return nfc(OLD_PLACEMENT.matcher(decomposed).replaceAll(match -> {
            String second = match.group(3) == null ? match.group(4) : match.group(3);
            return match.group(1) + second + match.group(2);
        }));
    }

    /** Tones dropped, letters kept: đường → đương, quyết → quyêt. */
    public static String withoutTones(String text) {
        return nfc(
                TONES.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll(""));
    }

    /** All marks dropped, đ → d: đường → duong. */
    public static String ascii(String text) {
        String bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return bare.replace('đ', 'd').replace('Đ', 'D');
    }
}
