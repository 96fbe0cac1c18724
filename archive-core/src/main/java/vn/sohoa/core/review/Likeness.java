package vn.sohoa.core.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.text.similarity.LevenshteinDistance;
import vn.sohoa.core.text.VietnameseText;

/** Finds the words of a text that are most like others, letters without their marks. */
final class Likeness {

    /** How many words more or less the recogniser may make of the same ink. */
    private static final int MORE_OR_LESS = 3;

    private static final LevenshteinDistance LETTERS = LevenshteinDistance.getDefaultInstance();

    private Likeness() {}

    /** The text with those of its words replaced that are most like some; words apart by blanks. */
    static String replaceLikest(String text, String like, String replacement) {
        List<String> words = List.of(text.split(" ", -1));
        String sought = bare(like);
        int expected = like.split(" ", -1).length;
        int bestFrom = 0;
        int bestTo = words.size();
        int best = Integer.MAX_VALUE;
        for (int from = 0; from < words.size(); from++) {
            int most = Math.min(words.size(), from + expected + MORE_OR_LESS);
            for (int to = Math.max(from + 1, from + expected - MORE_OR_LESS); to <= most; to++) {
                int distance = LETTERS.apply(bare(String.join(" ", words.subList(from, to))), sought);
                if (distance < best) {
                    best = distance;
                    bestFrom = from;
                    bestTo = to;
                }
            }
        }
        List<String> replaced = new ArrayList<>(words.subList(0, bestFrom));
        replaced.add(replacement);
        replaced.addAll(words.subList(bestTo, words.size()));
        return String.join(" ", replaced);
    }

    private static String bare(String text) {
        return VietnameseText.ascii(text).toLowerCase(Locale.ROOT);
    }
}
