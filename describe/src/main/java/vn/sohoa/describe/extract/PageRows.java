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
    private static final int MOST_LINES = 600;

    private static final int MOST_WORDS = 400;

    private static final int LONGEST_WORD = 200;

    /** What a word is worth that runs into a dotted line: the recogniser's doubt is about the dots. */
    private static final int BEFORE_DOTS = 78;

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
        List<Placed> lines = page.lines()
                .limit(MOST_LINES)
                .map(line -> Placed.of(line, slope))
                .filter(placed -> !placed.tokens.isEmpty())
                .sorted(Comparator.comparingDouble(Placed::level))
                .toList();
        List<List<Placed>> rows = new ArrayList<>();
        for (Placed line : lines) {
            List<Placed> row = rowOf(rows, line);
            if (row.isEmpty()) {
                rows.add(row);
            }
            row.add(line);
        }
        return rows.stream()
                .map(row -> row(id, row))
                .sorted(Comparator.comparingDouble(Row::level))
                .toList();
    }

    /** The row among the last few that the line continues, or a new one. */
    private static List<Placed> rowOf(List<List<Placed>> rows, Placed line) {
        for (int i = rows.size() - 1; i >= Math.max(0, rows.size() - 4); i--) {
            if (rows.get(i).stream().allMatch(line::standsBeside)) {
                return rows.get(i);
            }
        }
        return new ArrayList<>();
    }

    private static Row row(PageId id, List<Placed> lines) {
        List<Token> tokens = lines.stream()
                .sorted(Comparator.comparingInt(Placed::left))
                .flatMap(line -> line.tokens.stream())
                .limit(MOST_WORDS)
                .toList();
        return new Row(id, lines.getFirst().level, tokens);
    }

    private static void split(OcrWord word, List<Token> tokens) {
        String text = SHAPELESS.matcher(word.text()).replaceAll("");
        int first = tokens.size();
        for (String part : WordParts.of(text)) {
            tokens.add(Token.of(part, tokens.size() > first, word.box(), word.confidence()));
        }
    }

    private static void doubtDots(List<Token> tokens) {
        for (int i = 0; i + 1 < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean dotted =
                    tokens.get(i + 1).isLeader() && tokens.get(i + 1).text().length() > 2;
            if (dotted && token.confidence() < BEFORE_DOTS && !token.isLeader()) {
                tokens.set(i, Token.of(token.text(), token.glued(), token.box(), BEFORE_DOTS));
            }
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

    /** A line with its slant taken out. */
    private record Placed(double level, int height, int left, int right, List<Token> tokens) {

        static Placed of(OcrLine line, double slope) {
            List<Token> tokens = new ArrayList<>();
            line.words().stream()
                    .limit(MOST_WORDS)
                    .filter(word -> !word.text().isBlank() && word.text().length() <= LONGEST_WORD)
                    .forEach(word -> split(word, tokens));
            doubtDots(tokens);
            double[] levels = line.words().stream()
                    .limit(MOST_WORDS)
                    .mapToDouble(word -> level(word, slope))
                    .sorted()
                    .toArray();
            int[] heights = line.words().stream()
                    .limit(MOST_WORDS)
                    .mapToInt(word -> word.box().height())
                    .sorted()
                    .toArray();
            return levels.length == 0
                    ? new Placed(0, 0, 0, 0, List.of())
                    : new Placed(
                            levels[levels.length / 2],
                            heights[heights.length / 2],
                            line.box().left(),
                            line.box().right(),
                            tokens);
        }

        /** Level with another line, neither above nor below it. */
        boolean standsBeside(Placed other) {
            int reach = Math.max(4, Math.min(Math.max(height, other.height), 2 * Math.min(height, other.height))) / 2;
            return Math.abs(level - other.level) < reach && (right <= other.left || other.right <= left);
        }

        private static double level(OcrWord word, double slope) {
            return (word.box().top() + word.box().bottom()) / 2.0
                    - slope * (word.box().left() + word.box().right()) / 2.0;
        }
    }
}
