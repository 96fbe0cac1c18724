package vn.sohoa.describe.extract;

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

    /** Letters to add, drop or change, or {@code most + 1} where that is not enough. */
    static int distance(CharSequence a, CharSequence b, int most) {
        if (Math.abs(a.length() - b.length()) > most) {
            return most + 1;
        }
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            int least = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, Math.min(last[j], row[j - 1]) + 1);
                least = Math.min(least, row[j]);
            }
            if (least > most) {
                return most + 1;
            }
            int[] spare = last;
            last = row;
            row = spare;
        }
        return Math.min(last[b.length()], most + 1);
    }
}
