package vn.sohoa.describe.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.sohoa.core.text.OcrLine;
import vn.sohoa.core.text.OcrPage;

/** Whatever looks like a person's name on a page, wherever it stands: rather too much than too little. */
public final class NamesOnPage {

    /** After the family name. */
    private static final int MOST_SYLLABLES = 4;

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{M}]+");

    private NamesOnPage() {}

    /** A family name and the capitalised words after it in its line. */
    public static Set<String> of(OcrPage page) {
        Set<String> names = new HashSet<>();
        page.blocks().stream()
                .flatMap(block -> block.lines().stream())
                .map(NamesOnPage::words)
                .forEach(words -> {
                    for (int from = 0; from < words.size(); from++) {
                        if (isFamilyName(words.get(from))) {
                            names.add(name(words, from));
                        }
                    }
                });
        return names;
    }

    private static List<String> words(OcrLine line) {
        List<String> words = new ArrayList<>();
        line.words().forEach(word -> {
            for (String part : NO_LETTERS.split(word.text(), -1)) {
                if (!part.isEmpty()) {
                    words.add(part);
                }
            }
        });
        return words;
    }

    private static String name(List<String> words, int from) {
        int to = from + 1;
        while (to < words.size() && to - from <= MOST_SYLLABLES && isCapitalised(words.get(to))) {
            to++;
        }
        return String.join(" ", words.subList(from, to));
    }

    /** In capitals, as titles are, with its marks only. */
    private static boolean isFamilyName(String word) {
        boolean capitals = word.length() > 1 && word.codePoints().noneMatch(Character::isLowerCase);
        return capitals
                ? Lexicon.INSTANCE.isFamilyName(word)
                : isCapitalised(word) && !Lexicon.INSTANCE.familyNamesLike(word).isEmpty();
    }

    private static boolean isCapitalised(String word) {
        return Character.isUpperCase(word.codePointAt(0));
    }
}
