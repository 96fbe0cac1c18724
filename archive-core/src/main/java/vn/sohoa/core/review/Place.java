package vn.sohoa.core.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.sohoa.core.text.Box;
import vn.sohoa.core.text.OcrWord;

/** The words of a line that stand in a box: those from {@code from} up to {@code to}. */
record Place(List<List<OcrWord>> lines, int line, int from, int to) {

    /** Of a word's width, that has to be in a box. */
    private static final double LEAST_OVERLAP = 0.5;

    static Optional<Place> in(List<List<OcrWord>> lines, int line, Box box) {
        List<OcrWord> words = lines.get(line);
        int from = words.size();
        int to = 0;
        for (int i = 0; i < words.size(); i++) {
            if (isIn(words.get(i).box(), box)) {
                from = Math.min(from, i);
                to = i + 1;
            }
        }
        return from < to ? Optional.of(new Place(lines, line, from, to)) : Optional.empty();
    }

    private static boolean isIn(Box word, Box box) {
        int middle = (word.top() + word.bottom()) / 2;
        int overlap = Math.min(word.right(), box.right()) - Math.max(word.left(), box.left());
        return middle >= box.top() && middle < box.bottom() && overlap > 0 && overlap >= LEAST_OVERLAP * word.width();
    }

    List<OcrWord> words() {
        return lines.get(line).subList(from, to);
    }

    /** Around the words. */
    Box box() {
        return new Box(
                words().stream().mapToInt(word -> word.box().left()).min().orElseThrow(),
                words().stream().mapToInt(word -> word.box().top()).min().orElseThrow(),
                words().stream().mapToInt(word -> word.box().right()).max().orElseThrow(),
                words().stream().mapToInt(word -> word.box().bottom()).max().orElseThrow());
    }

    /** @param texts as many as there are words; each stands where its word stands */
    void replaceEach(List<String> texts) {
        List<OcrWord> replaced = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            replaced.add(new OcrWord(texts.get(i), words().get(i).box(), Corrections.CERTAIN));
        }
        put(replaced);
    }

    /** The texts share the width of the words by their length, a letter's width between them. */
    void replaceAll(List<String> texts) {
        Box box = box();
        double unit = box.width() / (double) Math.max(1, String.join(" ", texts).length());
        List<OcrWord> replaced = new ArrayList<>();
        int at = 0;
        for (String text : texts) {
            int left = box.left() + (int) Math.round(at * unit);
            int right = box.left() + (int) Math.round((at + text.length()) * unit);
            replaced.add(new OcrWord(text, new Box(left, box.top(), right, box.bottom()), Corrections.CERTAIN));
            at += text.length() + 1;
        }
        put(replaced);
    }

    private void put(List<OcrWord> replaced) {
        List<OcrWord> words = new ArrayList<>(lines.get(line));
        words.subList(from, to).clear();
        words.addAll(from, replaced);
        lines.set(line, List.copyOf(words));
    }
}
