package vn.sohoa.describe.extract;

import java.util.OptionalInt;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** How much two folded texts differ. */
final class Likeness {

    private Likeness() {}

    /** Letters of the alphabet that occur, a bit each. */
    static int letters(CharSequence folded) {
        int bits = 0;
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            bits |= c >= 'a' && c <= 'z' ? 1 << (c - 'a') : 1 << (26 + c % 6);
        }
        return bits;
    }

    /** At most one letter is added, dropped or changed. */
    static boolean areAlike(CharSequence a, CharSequence b) {
        return distance(a, b, 1).isPresent();
    }

    /** Letters to add, drop or change; empty where that are more than {@code most}. */
    static OptionalInt distance(CharSequence a, CharSequence b, int most) {
        int distance = new LevenshteinDistance(most).apply(a, b);
        return distance < 0 ? OptionalInt.empty() : OptionalInt.of(distance);
    }
}
