package vn.sohoa.bench.accuracy;

import java.util.BitSet;
import java.util.List;

/** Which words that were read are words of the truth: the longest sequence of words that both have in common. */
final class WordAlignment {

    private WordAlignment() {}

    /** The positions of the words in {@code read} that are right. */
    static BitSet right(List<String> truth, List<String> read) {
        int[][] common = common(truth, read);
        BitSet right = new BitSet(read.size());
        int i = 0;
        int j = 0;
        while (i < truth.size() && j < read.size()) {
            if (truth.get(i).equals(read.get(j))) {
                right.set(j);
                i++;
                j++;
            } else if (common[i + 1][j] >= common[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return right;
    }

    /** How many words the rest of the truth and the rest of what was read have in common, from each pair of positions. */
    private static int[][] common(List<String> truth, List<String> read) {
        int[][] common = new int[truth.size() + 1][read.size() + 1];
        for (int i = truth.size() - 1; i >= 0; i--) {
            for (int j = read.size() - 1; j >= 0; j--) {
                common[i][j] = truth.get(i).equals(read.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }
}
