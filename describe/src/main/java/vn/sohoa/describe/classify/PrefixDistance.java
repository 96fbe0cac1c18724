package vn.sohoa.describe.classify;

import java.util.Arrays;

/** Letters to change so that a text begins with a word: Levenshtein's distance to the nearest beginning, within a band. */
final class PrefixDistance {

    private PrefixDistance() {}

    /** The distance, or {@code most + 1} when it is larger than that. */
    static int of(String word, String text, int most) {
        int width = 2 * most + 1;
        int[] before = new int[width];
        int[] row = new int[width];
        for (int k = 0; k < width; k++) {
            before[k] = k >= most ? k - most : most + 1;
        }
        for (int i = 1; i <= word.length(); i++) {
            int least = most + 1;
            for (int k = 0; k < width; k++) {
                row[k] = cell(word, text, i, i + k - most, k, before, row, most);
                least = Math.min(least, row[k]);
            }
            if (least > most) {
                return most + 1;
            }
            int[] swap = before;
            before = row;
            row = swap;
        }
        return Math.min(most + 1, Arrays.stream(before).min().orElse(most + 1));
    }

    private static int cell(String word, String text, int i, int j, int k, int[] before, int[] row, int most) {
        if (j < 0 || j > text.length()) {
            return most + 1;
        }
        if (j == 0) {
            return Math.min(i, most + 1);
        }
        int replaced = before[k] + (word.charAt(i - 1) == text.charAt(j - 1) ? 0 : 1);
        int dropped = k + 1 < before.length ? before[k + 1] + 1 : most + 1;
        int added = k > 0 ? row[k - 1] + 1 : most + 1;
        return Math.min(Math.min(replaced, dropped), Math.min(added, most + 1));
    }
}
