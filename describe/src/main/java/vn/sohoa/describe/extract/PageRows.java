package vn.sohoa.describe.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import vn.sohoa.core.describe.DossierPage;
import vn.sohoa.core.record.PageId;
import vn.sohoa.core.text.OcrLine;
import vn.sohoa.core.text.OcrPage;
import vn.sohoa.core.text.OcrWord;

/**
 * A page as rows of tokens from top to bottom, whatever blocks and lines the recogniser made of it.
 *
 * @param width of the page, in pixels
 * @param height likewise
 */
record PageRows(PageId id, int width, int height, List<Row> rows) {

    /** More is no paper of a one-stop shop; the rest of such a page is not looked at. */
    private static final int MOST_WORDS = 5_000;

    private static final int LONGEST_WORD = 80;

    /** Marks of direction and other signs without a shape. */
    private static final Pattern SHAPELESS = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Co}\\p{Cn}]+");

    PageRows {
        rows = List.copyOf(rows);
    }

    static PageRows of(DossierPage page) {
        return page.words()
                .map(words -> new PageRows(page.id(), words.width(), words.height(), rows(page.id(), words)))
                .orElseGet(() -> new PageRows(page.id(), 1, 1, List.of()));
    }

    private static List<Row> rows(PageId id, OcrPage page) {
        double slope = slope(page);
        List<Placed> words = page.words()
                .limit(MOST_WORDS)
                .filter(word -> !word.text().isBlank() && word.text().length() <= LONGEST_WORD)
                .map(word -> new Placed(word, level(word, slope)))
                .sorted(Comparator.comparingDouble(Placed::level))
                .toList();
        List<List<Placed>> rows = new ArrayList<>();
        for (Placed word : words) {
            List<Placed> row = rowOf(rows, word);
            if (row.isEmpty()) {
                rows.add(row);
            }
            row.add(word);
        }
        return rows.stream()
                .map(row -> row(id, row))
                .filter(row -> row.size() > 0)
                .sorted(Comparator.comparingDouble(Row::level))
                .toList();
    }

    /** The row among the last few whose words are level with the word, or a new one. */
    private static List<Placed> rowOf(List<List<Placed>> rows, Placed word) {
        for (int i = rows.size() - 1; i >= Math.max(0, rows.size() - 4); i--) {
            if (isLevel(rows.get(i), word)) {
                return rows.get(i);
            }
        }
        return new ArrayList<>();
    }

    private static boolean isLevel(List<Placed> row, Placed word) {
        Placed last = row.getLast();
        int reach = Math.clamp(Math.max(typical(row), word.height()), 4, 400) / 2;
        boolean level = Math.abs(last.level - word.level) < reach && Math.abs(row.getFirst().level - word.level) < reach;
        return level && row.stream().noneMatch(other -> overlaps(other.word, word.word));
    }

    private static int typical(List<Placed> row) {
        return row.stream().limit(8).mapToInt(Placed::height).max().orElse(0);
    }

    private static boolean overlaps(OcrWord a, OcrWord b) {
        int shared = Math.min(a.box().right(), b.box().right()) - Math.max(a.box().left(), b.box().left());
        return shared > Math.min(a.box().width(), b.box().width()) / 2;
    }

    private static Row row(PageId id, List<Placed> words) {
        List<Token> tokens = new ArrayList<>();
        words.stream().sorted(Comparator.comparingInt(Placed::left)).forEach(placed -> split(placed.word, tokens));
        return new Row(id, words.stream().mapToDouble(Placed::level).average().orElse(0), tokens);
    }

    private static void split(OcrWord word, List<Token> tokens) {
        String text = SHAPELESS.matcher(word.text()).replaceAll("");
        int first = tokens.size();
        for (String part : WordParts.of(text)) {
            tokens.add(Token.of(part, tokens.size() > first, word.box(), word.confidence()));
        }
    }

    private static double slope(OcrPage page) {
        double[] slopes = page.lines()
                .filter(line -> line.words().size() > 2)
                .mapToDouble(OcrLine::slope)
                .sorted()
                .toArray();
        return slopes.length == 0 ? 0 : slopes[slopes.length / 2];
    }

    private static double level(OcrWord word, double slope) {
        return (word.box().top() + word.box().bottom()) / 2.0 - slope * (word.box().left() + word.box().right()) / 2.0;
    }

    private record Placed(OcrWord word, double level) {

        int left() {
            return word.box().left();
        }

        int height() {
            return word.box().height();
        }
    }
}
