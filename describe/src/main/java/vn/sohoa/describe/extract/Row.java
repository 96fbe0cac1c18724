package vn.sohoa.describe.extract;

import java.util.List;
import vn.sohoa.core.record.PageId;
import vn.sohoa.core.text.Box;

/**
 * Tokens that stand on one line of a page, across its columns, left to right.
 *
 * @param level where the line is, counted from the top of the page with its slant taken out, in pixels
 */
record Row(PageId page, double level, List<Token> tokens) {

    Row {
        tokens = List.copyOf(tokens);
    }

    int size() {
        return tokens.size();
    }

    Token get(int index) {
        return tokens.get(index);
    }

    int left() {
        return tokens.getFirst().box().left();
    }

    int right() {
        return tokens.stream().mapToInt(token -> token.box().right()).max().orElse(0);
    }

    double center() {
        return (left() + right()) / 2.0;
    }

    /** Of most of its tokens, in pixels: the third quarter, so that neither dots nor specks count. */
    int height() {
        int[] heights =
                tokens.stream().mapToInt(token -> token.box().height()).sorted().toArray();
        return heights.length == 0 ? 0 : heights[heights.length * 3 / 4];
    }

    Row part(int from, int to) {
        return new Row(page, level, tokens.subList(from, to));
    }

    /** Pixels free of print before a token. */
    int gapBefore(int index) {
        return index == 0
                ? Integer.MAX_VALUE
                : tokens.get(index).box().left() - tokens.get(index - 1).box().right();
    }

    String text() {
        return text(tokens);
    }

    /** Blanks where the page has them. */
    static String text(List<Token> tokens) {
        StringBuilder text = new StringBuilder();
        for (Token token : tokens) {
            if (!text.isEmpty() && !token.glued()) {
                text.append(' ');
            }
            text.append(token.text());
        }
        return text.toString();
    }

    /** Around all of some tokens. */
    static Box box(List<Token> tokens) {
        Box box = tokens.getFirst().box();
        for (Token token : tokens) {
            Box other = token.box();
            box = new Box(
                    Math.min(box.left(), other.left()),
                    Math.min(box.top(), other.top()),
                    Math.max(box.right(), other.right()),
                    Math.max(box.bottom(), other.bottom()));
        }
        return box;
    }
}
