package vn.sohoa.core.text;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a misread syllable may have been. */
final class Misreadings {

    private static final int MOST = 5;

    /**
     * Tones by how often one is read for the other. The acute and the hook above a circumflex are the recogniser's
     * commonest mistake.
     */
    private static final Map<Character, String> TONES_LIKE = Map.of(
            Syllable.ACUTE, "" + Syllable.HOOK + Syllable.DOT + Syllable.TILDE + Syllable.GRAVE,
            Syllable.HOOK, "" + Syllable.ACUTE + Syllable.TILDE + Syllable.DOT + Syllable.GRAVE,
            Syllable.TILDE, "" + Syllable.HOOK + Syllable.ACUTE + Syllable.DOT + Syllable.GRAVE,
            Syllable.GRAVE, "" + Syllable.ACUTE + Syllable.DOT + Syllable.HOOK + Syllable.TILDE,
            Syllable.DOT, "" + Syllable.ACUTE + Syllable.GRAVE + Syllable.HOOK + Syllable.TILDE);

    /** Letters, and those they are read for: other marks first, then other shapes. */
    private static final Map<Character, String> LETTERS_LIKE = Map.ofEntries(
            Map.entry('a', "ăâ"),
            Map.entry('ă', "âa"),
            Map.entry('â', "ăa"),
            Map.entry('e', "êc"),
            Map.entry('ê', "e"),
            Map.entry('o', "ôơ"),
            Map.entry('ô', "ơo"),
            Map.entry('ơ', "ôo"),
            Map.entry('u', "ư"),
            Map.entry('ư', "u"),
            Map.entry('d', "đ"),
            Map.entry('đ', "d"),
            Map.entry('i', "lt"),
            Map.entry('l', "it"),
            Map.entry('c', "e"),
            Map.entry('m', "n"),
            Map.entry('n', "hm"),
            Map.entry('h', "n"),
            Map.entry('ö', "ôơ"),
            Map.entry('ä', "âă"),
            Map.entry('å', "âă"),
            Map.entry('ü', "ư"),
            Map.entry('ë', "ê"),
            Map.entry('ï', "iỉị"),
            Map.entry('ñ', "n"),
            Map.entry('č', "c"),
            Map.entry('µ', "u"));

    private Misreadings() {}

    /** @param lower a word in small letters, NFC */
    static List<String> of(String lower) {
        return Stream.concat(otherTones(lower), otherLetters(lower))
                .filter(VietnameseSyllables::isPossible)
                .distinct()
                .limit(MOST)
                .toList();
    }

    /** The tone changed; where there is none, one put on each vowel in turn. */
    private static Stream<String> otherTones(String lower) {
        String decomposed = Normalizer.normalize(lower, Normalizer.Form.NFD);
        int at = IntStream.range(0, decomposed.length())
                .filter(i -> TONES_LIKE.containsKey(decomposed.charAt(i)))
                .findFirst()
                .orElse(-1);
        if (at < 0) {
            return Syllable.TONES
                    .chars()
                    .boxed()
                    .flatMap(tone -> IntStream.range(0, lower.length())
                            .filter(i -> isVowel(lower.charAt(i)))
                            .mapToObj(i -> VietnameseText.nfc(new StringBuilder(lower)
                                    .insert(i + 1, (char) (int) tone)
                                    .toString())));
        }
        return TONES_LIKE.getOrDefault(decomposed.charAt(at), "").chars().mapToObj(tone -> {
            StringBuilder changed = new StringBuilder(decomposed);
            changed.setCharAt(at, (char) tone);
            return VietnameseText.nfc(changed.toString());
        });
    }

    private static boolean isVowel(char letter) {
        return "aăâeêioôơuưy".indexOf(letter) >= 0;
    }

    /** Each letter in turn replaced, its tone kept. */
    private static Stream<String> otherLetters(String lower) {
        return IntStream.range(0, lower.length()).boxed().flatMap(i -> {
            String bare = VietnameseText.withoutTones(String.valueOf(lower.charAt(i)));
            String tone = tone(lower.charAt(i));
            return LETTERS_LIKE
                    .getOrDefault(bare.charAt(0), "")
                    .chars()
                    .mapToObj(other ->
                            VietnameseText.nfc(lower.substring(0, i) + (char) other + tone + lower.substring(i + 1)));
        });
    }

    private static String tone(char letter) {
        char tone = Syllable.toneOf(letter);
        return tone == 0 ? "" : String.valueOf(tone);
    }
}
