package vn.sohoa.core.text;

import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The codes of fonts that were made before Unicode had Vietnamese, read as Western letters. TCVN3 (fonts named .Vn…) has a
 * code for each letter. VNI (fonts named VNI-…) writes a vowel and then its marks as a letter of their own.
 */
final class LegacyCodes {

    private static final Map<Character, Character> TCVN3 = pairs(
            "µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãá" + "âä«åèæçé¬êíëìîïóñòô\u00ADõøö÷ùúýûüþ¡¢§£¤¥¦",
            "àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏ" + "õọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵĂÂĐÊÔƠƯ");

    private static final Map<Character, Character> VNI_LETTERS = pairs("íìæóòîñôöÍÌÆÓÒÎÑÔÖ", "íìỉĩịỵđơưÍÌỈĨỊỴĐƠƯ");

    private static final String VNI_VOWELS = "aeouyôöAEOUYÔÖ";

    /** Five tones alone, on a circumflex, on a breve. */
    private static final String VNI_MARKS = "ùøûõïáàåãäéèúüë";

    private static final String VNI_TONES = "\u0301\u0300\u0309\u0303\u0323";
    private static final String CIRCUMFLEX = "\u0302";
    private static final String BREVE = "\u0306";

    private LegacyCodes() {}

    private static Map<Character, Character> pairs(String codes, String letters) {
        return IntStream.range(0, codes.length())
                .boxed()
                .collect(Collectors.toUnmodifiableMap(codes::charAt, letters::charAt));
    }

    /** What has no code of its own stays. */
    static String fromTcvn3(String text) {
        return mapped(text, i -> String.valueOf(TCVN3.getOrDefault(text.charAt(i), text.charAt(i))));
    }

    static String fromVni(String text) {
        return VietnameseText.nfc(mapped(
                text,
                i -> isVniMark(text, i)
                        ? vniMark(text.charAt(i))
                        : String.valueOf(VNI_LETTERS.getOrDefault(text.charAt(i), text.charAt(i)))));
    }

    private static String mapped(String text, IntFunction<String> letter) {
        return IntStream.range(0, text.length()).mapToObj(letter).collect(Collectors.joining());
    }

    /** A mark that can stand on the vowel before it; í, ì and others are letters and none. */
    private static boolean isVniMark(String text, int at) {
        if (at == 0 || VNI_VOWELS.indexOf(text.charAt(at - 1)) < 0) {
            return false;
        }
        String mark = vniMark(text.charAt(at));
        char vowel = Character.toLowerCase(text.charAt(at - 1));
        if (mark.contains(BREVE)) {
            return vowel == 'a';
        }
        return mark.contains(CIRCUMFLEX) ? "aeo".indexOf(vowel) >= 0 : !mark.isEmpty();
    }

    /** As combining marks; empty for what is no mark. */
    private static String vniMark(char code) {
        char lower = Character.toLowerCase(code);
        int at = VNI_MARKS.indexOf(lower);
        if (at < 0) {
            return lower == 'â' ? CIRCUMFLEX : lower == 'ê' ? BREVE : "";
        }
        String base = at < 5 ? "" : at < 10 ? CIRCUMFLEX : BREVE;
        return base + VNI_TONES.charAt(at % 5);
    }
}
