package vn.sohoa.core.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Vietnamese that came through the wrong code: set in fonts that were made before Unicode, or decoded twice. It is
 * recognised by what the words become: nearly all that change must turn into syllables that Vietnamese spelling allows,
 * and must not have been such before.
 */
public final class LegacyVietnamese {

    /** How the text was encoded, against what it was taken for. */
    public enum Encoding {
        /** Fonts named .VnTime and the like. */
        TCVN3,
        /** Fonts named VNI-Times and the like. */
        VNI,
        /** UTF-8, taken for Windows Western. */
        UTF8_AS_CP1252,
        /** UTF-8, taken for Windows Vietnamese. */
        UTF8_AS_CP1258
    }

    /**
     * What a text was found to be.
     *
     * @param certainty share of the words with letters beyond ASCII that are possible syllables now, 0 to 1
     * @param text NFC
     */
    public record Found(Encoding encoding, double certainty, String text) {}

    /** From here on a text is taken to be encoded so. */
    public static final double CERTAIN = 0.9;

    /** Some words of such text are possible words as they stand, most are not. */
    private static final double MOST_POSSIBLE_BEFORE = 0.6;

    private static final int LEAST_WORDS = 2;

    /** A no-break space is the second byte of à. */
    private static final Pattern WORD = Pattern.compile("[^ \\t\\r\\n]+");

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{M}]+");
    private static final Pattern ASCII = Pattern.compile("\\p{ASCII}*");
    private static final Pattern WITH_DIGIT_OR_NO_LETTER = Pattern.compile("[^a-zA-Z]*|.*[0-9].*", Pattern.DOTALL);

    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final Charset VIETNAMESE = Charset.forName("windows-1258");

    private LegacyVietnamese() {}

    /** The encoding of a text of two words or more; empty for what is Unicode, or no Vietnamese. */
    public static Optional<Found> detect(String text) {
        List<String> words = words(text);
        return Stream.of(Encoding.values())
                .filter(encoding -> isPlausible(words, encoding))
                .map(encoding -> new Found(encoding, certainty(words, encoding), convert(text, encoding)))
                .filter(found -> found.certainty() >= CERTAIN)
                .max(Comparator.comparingDouble(Found::certainty));
    }

    /** The certainty of a text that is expected to be encoded so; 1 where it has no letters beyond ASCII. */
    public static double certainty(String text, Encoding encoding) {
        return certainty(words(text), encoding);
    }

    /** The text in Unicode, NFC; what has no other meaning in the encoding stays. */
    public static String convert(String text, Encoding encoding) {
        return VietnameseText.nfc(
                switch (encoding) {
                    case TCVN3 -> LegacyCodes.fromTcvn3(text);
                    case VNI -> LegacyCodes.fromVni(text);
                    case UTF8_AS_CP1252 -> fromUtf8(text, WESTERN);
                    case UTF8_AS_CP1258 -> fromUtf8(text, VIETNAMESE);
                });
    }

    /** With letters beyond ASCII; numbers, units and signs say nothing. */
    private static List<String> words(String text) {
        return WORD.matcher(text)
                .results()
                .map(MatchResult::group)
                .filter(word -> !ASCII.matcher(word).matches()
                        && !WITH_DIGIT_OR_NO_LETTER.matcher(word).matches())
                .distinct()
                .toList();
    }

    private static boolean isPlausible(List<String> words, Encoding encoding) {
        List<String> changed = changed(words, encoding);
        long before = changed.stream().filter(LegacyVietnamese::isPossible).count();
        return changed.size() >= LEAST_WORDS && before <= changed.size() * MOST_POSSIBLE_BEFORE;
    }

    private static double certainty(List<String> words, Encoding encoding) {
        long possible = words.stream()
                .filter(word -> isPossible(convert(word, encoding)))
                .count();
        return words.isEmpty() ? 1 : possible / (double) words.size();
    }

    private static List<String> changed(List<String> words, Encoding encoding) {
        return words.stream()
                .filter(word -> !convert(word, encoding).equals(VietnameseText.nfc(word)))
                .toList();
    }

    /** Each of its parts between signs. */
    private static boolean isPossible(String word) {
        List<String> parts =
                NO_LETTERS.splitAsStream(word).filter(part -> !part.isEmpty()).toList();
        return !parts.isEmpty()
                && parts.stream()
                        .allMatch(part -> VietnameseSyllables.verdict(part) == VietnameseSyllables.Verdict.POSSIBLE);
    }

    /** Word by word; what cannot have been UTF-8 stays. */
    private static String fromUtf8(String text, Charset taken) {
        return WORD.matcher(text).replaceAll(match -> Matcher.quoteReplacement(decoded(match.group(), taken)));
    }

    private static String decoded(String word, Charset taken) {
        if (ASCII.matcher(word).matches()) {
            return word;
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(bytes(word, taken))
                    .toString();
        } catch (CharacterCodingException e) {
            return word;
        }
    }

    /** What the code page leaves undefined passes as it is. */
    private static ByteBuffer bytes(String word, Charset taken) throws CharacterCodingException {
        ByteBuffer bytes = ByteBuffer.allocate(word.length());
        for (int i = 0; i < word.length(); i++) {
            char letter = word.charAt(i);
            boolean undefined = letter >= 0x80 && letter < 0xA0;
            bytes.put(
                    undefined
                            ? (byte) letter
                            : taken.newEncoder()
                                    .encode(CharBuffer.wrap(new char[] {letter}))
                                    .get());
        }
        return bytes.flip();
    }
}
