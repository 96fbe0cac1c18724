package vn.sohoa.core.text;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether words can be Vietnamese, for pointing at what was misread. It only marks: a name or a number is never changed,
 * and words of other languages, numbers, codes and abbreviations are left alone.
 */
public final class VietnameseSyllables {

    /** What a word is. */
    public enum Verdict {
        /** A syllable that Vietnamese spelling allows; not each one exists. */
        POSSIBLE,
        /** Has Vietnamese letters, or is one mark off, and no syllable is written so. */
        IMPOSSIBLE,
        /** Of another language, a number, a code, an abbreviation. */
        OTHER
    }

    private static final Pattern EDGES = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$");

    /** Café has two, and is no Vietnamese that was misread. */
    private static final Pattern ONE_GROUP_OF_VOWELS = Pattern.compile("[^aeiouy]*[aeiouy]+[^aeiouy]*");

    private static final Pattern CAPITAL_WITHIN = Pattern.compile("\\p{Ll}\\p{Lu}");
    private static final Pattern PLAIN = Pattern.compile("[a-z]*");
    private static final String ALPHABET = "aăâbcdđeêghiklmnoôơpqrstuưvxy";

    /** Letters that the recogniser puts in place of Vietnamese ones: the marks are foreign, the shapes alike. */
    private static final String FOREIGN = "öïäåüëñčµ";

    private static final int LONGEST_ABBREVIATION = 4;

    /** Places and families of other peoples of the country. */
    private static final Set<String> NAMES = Set.of("đắk", "lắk", "đăk", "lăk", "niê");

    private VietnameseSyllables() {}

    /** @param word one, as written; punctuation before and after it does not count */
    public static Verdict verdict(String word) {
        String core = core(word);
        String lower = core.toLowerCase(Locale.ROOT);
        String bare = VietnameseText.ascii(lower);
        boolean isWord = core.codePoints().allMatch(Character::isLetter)
                && ONE_GROUP_OF_VOWELS.matcher(bare).matches()
                && !CAPITAL_WITHIN.matcher(core).find();
        if (!isWord) {
            return Verdict.OTHER;
        }
        if (isPossible(lower)) {
            return Verdict.POSSIBLE;
        }
        if (PLAIN.matcher(lower).matches() || isAbbreviation(core)) {
            return Verdict.OTHER;
        }
        boolean misread = lower.codePoints().anyMatch(letter -> FOREIGN.indexOf(letter) >= 0)
                ? !Misreadings.of(lower).isEmpty()
                : lower.codePoints().allMatch(VietnameseSyllables::isVietnamese);
        return misread ? Verdict.IMPOSSIBLE : Verdict.OTHER;
    }

    /** The impossible ones among the words, each once, in their order. */
    public static List<String> impossible(Collection<String> words) {
        return words.stream()
                .filter(word -> verdict(word) == Verdict.IMPOSSIBLE)
                .map(VietnameseSyllables::core)
                .distinct()
                .toList();
    }

    /**
     * Possible syllables that differ from an impossible word by one mark, or by one letter that is often confused, the
     * likeliest first, in its capitals; none for other words.
     */
    public static List<String> suggestions(String word) {
        if (verdict(word) != Verdict.IMPOSSIBLE) {
            return List.of();
        }
        String core = core(word);
        String lower = core.toLowerCase(Locale.ROOT);
        return Misreadings.of(lower).stream()
                .map(syllable -> withCapitalsOf(core, syllable))
                .toList();
    }

    /**
     * Whether Vietnamese spelling allows the word.
     *
     * @param word letters only, NFC
     */
    public static boolean isPossible(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return NAMES.contains(lower)
                || Syllable.of(lower).filter(Syllable::hasPossibleTone).isPresent();
    }

    private static String core(String word) {
        return EDGES.matcher(VietnameseText.nfc(word)).replaceAll("");
    }

    private static boolean isVietnamese(int letter) {
        return ALPHABET.contains(VietnameseText.withoutTones(Character.toString(letter)));
    }

    /** ĐVT, QĐ have no vowel anyway. */
    private static boolean isAbbreviation(String core) {
        return core.length() <= LONGEST_ABBREVIATION
                && core.equals(core.toUpperCase(Locale.ROOT))
                && core.contains("Đ");
    }

    private static String withCapitalsOf(String core, String syllable) {
        if (core.length() > 1 && core.equals(core.toUpperCase(Locale.ROOT))) {
            return syllable.toUpperCase(Locale.ROOT);
        }
        return Character.isUpperCase(core.charAt(0))
                ? Character.toUpperCase(syllable.charAt(0)) + syllable.substring(1)
                : syllable;
    }
}
