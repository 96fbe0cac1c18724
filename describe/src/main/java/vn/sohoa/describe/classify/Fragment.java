package vn.sohoa.describe.classify;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.sohoa.core.text.Box;
import vn.sohoa.core.text.OcrLine;
import vn.sohoa.core.text.OcrWord;
import vn.sohoa.core.text.VietnameseText;

/**
 * Words that stand together in a line: a line of the recogniser, parted where a wide gap tells two columns.
 *
 * @param text as printed
 * @param folded its words without marks, in lower case, letters and digits only
 * @param capitals share of capitals among its letters, 0 where there are none
 */
record Fragment(Box box, String text, List<String> folded, double capitals) {

    /** Wider than this, in heights of the line, is a gap between columns. */
    private static final double GAP = 1.8;

    private static final int LONGEST_WORD = 40;
    private static final int MOST_SPECKS = 3;
    private static final Pattern CAPITAL_WORD = Pattern.compile("\\p{Lu}{2,}[.,]?");
    private static final Pattern SPECK = Pattern.compile("[^\\p{L}\\p{N}.,()-]");

    Fragment {
        folded = List.copyOf(folded);
    }

    static List<Fragment> of(OcrLine line) {
        List<Fragment> fragments = new ArrayList<>();
        List<OcrWord> together = new ArrayList<>();
        for (OcrWord word : line.words()) {
            if (!together.isEmpty()
                    && word.box().left() - together.getLast().box().right()
                            > GAP * Math.max(word.box().height(), 8)) {
                add(fragments, together);
                together = new ArrayList<>();
            }
            together.add(word);
        }
        add(fragments, together);
        return fragments;
    }

    private static void add(List<Fragment> fragments, List<OcrWord> words) {
        if (!words.isEmpty()) {
            String text = words.stream().map(Fragment::shortened).collect(Collectors.joining(" "));
            fragments.add(new Fragment(around(words), text, fold(text), capitals(text)));
        }
    }

    private static String shortened(OcrWord word) {
        String text = word.text();
        return text.length() > LONGEST_WORD ? text.substring(0, LONGEST_WORD) : text;
    }

    static List<String> fold(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        String bare = VietnameseText.ascii(text).toLowerCase(Locale.ROOT);
        for (int i = 0; i < bare.length(); i++) {
            char c = bare.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                word.append(c);
            } else if (!word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
        }
        if (!word.isEmpty()) {
            words.add(word.toString());
        }
        return words;
    }

    private static double capitals(String text) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        long capitals = text.codePoints().filter(Character::isUpperCase).count();
        return letters == 0 ? 0 : (double) capitals / letters;
    }

    private static Box around(List<OcrWord> words) {
        int top = words.stream().mapToInt(word -> word.box().top()).min().orElse(0);
        int bottom = words.stream().mapToInt(word -> word.box().bottom()).max().orElse(0);
        int left = words.stream().mapToInt(word -> word.box().left()).min().orElse(0);
        int right = words.stream().mapToInt(word -> word.box().right()).max().orElse(0);
        return new Box(left, top, right, bottom);
    }

    /** Without what a stamp or a fold left of a line of capitals: some words before it that no word is written like. */
    Fragment withoutSpecks() {
        List<String> words = List.of(text.split(" ", -1));
        int from = 0;
        while (from < words.size() && !CAPITAL_WORD.matcher(words.get(from)).matches()) {
            from++;
        }
        List<String> specks = words.subList(0, from);
        List<String> rest = words.subList(from, words.size());
        boolean cut = from > 0
                && from <= MOST_SPECKS
                && rest.size() > 1
                && rest.stream().allMatch(word -> CAPITAL_WORD.matcher(word).matches())
                && specks.stream().anyMatch(word -> SPECK.matcher(word).find());
        String left = String.join(" ", rest);
        return cut ? new Fragment(box, left, fold(left), capitals(left)) : this;
    }

    String foldedText() {
        return String.join(" ", folded);
    }

    int middleX() {
        return (box.left() + box.right()) / 2;
    }

    int middleY() {
        return (box.top() + box.bottom()) / 2;
    }
}
