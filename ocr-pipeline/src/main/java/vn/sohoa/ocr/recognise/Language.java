package vn.sohoa.ocr.recognise;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.sohoa.core.text.OcrBlock;
import vn.sohoa.core.text.OcrLine;
import vn.sohoa.core.text.VietnameseText;

/** What a page is written in, as far as the recogniser has to know. */
public enum Language {
    VIETNAMESE("vie"),
    ENGLISH("eng"),
    VIETNAMESE_AND_ENGLISH("vie+eng");

    /** The commonest English words; none is a Vietnamese syllable. */
    private static final Set<String> ENGLISH_WORDS = Set.of(
            "the", "of", "and", "in", "that", "is", "was", "for", "with", "as", "his", "on", "be", "by", "which",
            "this", "from", "at", "it", "are", "not", "have", "had", "or", "were", "they", "has", "their", "will",
            "its", "who", "been", "would", "more", "when", "shall", "you", "your", "if");

    /** Too few words to tell. */
    private static final int LEAST_WORDS = 4;

    private static final double LEAST_ENGLISH_WORDS = 0.1;
    private static final double MOST_VIETNAMESE_LETTERS = 0.05;
    private static final double NEARLY_ALL = 0.8;
    private static final double SOME = 0.15;

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /** As the engine calls it. */
    String code() {
        return code;
    }

    /** Judged by what was read as Vietnamese: English keeps its small words and gets few Vietnamese letters. */
    static Language of(List<OcrBlock> blocks) {
        int words = 0;
        int english = 0;
        for (OcrBlock block : blocks) {
            int inBlock = (int) block.lines().stream()
                    .mapToLong(line -> line.words().size())
                    .sum();
            words += inBlock;
            english += isEnglish(block) ? inBlock : 0;
        }
        if (english > NEARLY_ALL * words) {
            return ENGLISH;
        }
        return english > SOME * words ? VIETNAMESE_AND_ENGLISH : VIETNAMESE;
    }

    private static boolean isEnglish(OcrBlock block) {
        String text = String.join(" ", block.lines().stream().map(OcrLine::text).toList());
        List<String> words = Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
        long letters = text.codePoints().filter(Character::isLetter).count();
        long vietnamese = VietnameseText.ownLetters(text);
        long known = words.stream().filter(ENGLISH_WORDS::contains).count();
        return words.size() >= LEAST_WORDS
                && known >= LEAST_ENGLISH_WORDS * words.size()
                && vietnamese <= MOST_VIETNAMESE_LETTERS * letters;
    }
}
