package vn.sohoa.ocr;

import java.text.Normalizer;

/** Share of wrong characters, after unifying what does not matter: form, quotes, dashes, white space. */
final class CharacterErrors {

    private CharacterErrors() {}

    static double rate(String expected, String read) {
        int[] truth = unified(expected).codePoints().toArray();
        int[] found = unified(read).codePoints().toArray();
        return (double) distance(truth, found) / Math.max(1, truth.length);
    }

    private static String unified(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("[“”„«»]", "\"")
                .replaceAll("[‘’`´]", "'")
                .replaceAll("[‐‑‒–—−]", "-")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static int distance(int[] a, int[] b) {
        int[] previous = new int[b.length + 1];
        int[] current = new int[b.length + 1];
        for (int j = 0; j <= b.length; j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length; i++) {
            current[0] = i;
            for (int j = 1; j <= b.length; j++) {
                int replaced = previous[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                current[j] = Math.min(replaced, 1 + Math.min(previous[j], current[j - 1]));
            }
            int[] swap = previous;
            previous = current;
            current = swap;
        }
        return previous[b.length];
    }
}
