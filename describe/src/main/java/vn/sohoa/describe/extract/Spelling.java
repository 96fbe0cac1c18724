package vn.sohoa.describe.extract;

import java.util.Locale;
import java.util.Set;
import vn.sohoa.core.text.VietnameseSyllables;

/** How far a text is spelt as Vietnamese is: a word that is not was most often misread. */
final class Spelling {

    private static final Set<String> ABBREVIATIONS = Set.of("UBND", "HĐND", "TTPVHCC", "VPĐK", "TP", "TT", "TNHH");

    private static final double LEAST = 0.3;

    private Spelling() {}

    /** 1 where all words are possible, times {@code each} for one that is not; abbreviations in capitals are not judged. */
    static double of(String text, double each) {
        boolean capitals = text.equals(text.toUpperCase(Locale.ROOT));
        double spelling = 1;
        for (String word : text.split("[^\\p{L}]+", -1)) {
            boolean upper = word.length() < 7 && word.equals(word.toUpperCase(Locale.ROOT));
            boolean abbreviation = upper && (!capitals || ABBREVIATIONS.contains(word));
            if (word.length() > 1 && !abbreviation && !VietnameseSyllables.isPossible(word)) {
                spelling *= each;
            }
        }
        return Math.max(spelling, LEAST);
    }
}
