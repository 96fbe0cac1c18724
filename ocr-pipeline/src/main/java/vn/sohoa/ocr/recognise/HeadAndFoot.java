package vn.sohoa.ocr.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;
import vn.sohoa.core.text.Box;
import vn.sohoa.core.text.OcrBlock;
import vn.sohoa.core.text.OcrLine;
import vn.sohoa.core.text.OcrWord;
import vn.sohoa.core.text.VietnameseText;
import vn.sohoa.ocr.image.PageGeometry;

/**
 * Takes apart what the engine reads across: the head of an administrative paper (issuing body on the left, state name,
 * motto and date on the right) and its foot (recipients on the left, signer on the right), as Decree 30/2020/NĐ-CP,
 * appendix I, lays them out. Each column becomes a block, left before right. Everything else keeps its order, tables too.
 */
final class HeadAndFoot {

    /** A gap between columns, in heights of the line. */
    private static final double LEAST_GAP = 0.7;

    private static final int MOST_HEAD_LINES = 8;
    private static final int MOST_FOOT_LINES = 24;

    private final List<OcrBlock> result = new ArrayList<>();
    private boolean headFound;

    private HeadAndFoot() {}

    static List<OcrBlock> takeApart(List<OcrBlock> blocks) {
        HeadAndFoot parts = new HeadAndFoot();
        blocks.forEach(parts::add);
        return parts.result;
    }

    private void add(OcrBlock block) {
        List<OcrLine> lines = block.lines();
        for (int i = 0; i < lines.size(); i++) {
            if (!headFound) {
                List<Integer> gaps = gapsWhere(lines.get(i), HeadAndFoot::isHead);
                if (!gaps.isEmpty()) {
                    headFound = true;
                    split(lines, i, gaps.getFirst(), MOST_HEAD_LINES);
                    return;
                }
            }
            List<Integer> gaps = gapsWhere(lines.get(i), HeadAndFoot::isFoot);
            if (!gaps.isEmpty()) {
                split(lines, i, gaps.getFirst(), MOST_FOOT_LINES);
                return;
            }
        }
        result.add(block);
    }

    private static boolean isHead(String left, String right) {
        return right.startsWith("cong hoa xa hoi") || right.startsWith("dang cong san viet nam");
    }

    private static boolean isFoot(String left, String right) {
        return left.startsWith("noi nhan");
    }

    /** Words of the line before which it may be cut so that its halves are what is looked for. */
    private static List<Integer> gapsWhere(OcrLine line, BiPredicate<String, String> halves) {
        return gaps(line).stream()
                .filter(cut -> halves.test(
                        plain(line.words().subList(0, cut)),
                        plain(line.words().subList(cut, line.words().size()))))
                .toList();
    }

    private static String plain(List<OcrWord> words) {
        String text = String.join(" ", words.stream().map(OcrWord::text).toList());
        return VietnameseText.ascii(text).toLowerCase(Locale.ROOT);
    }

    private static List<Integer> gaps(OcrLine line) {
        List<Integer> gaps = new ArrayList<>();
        for (int i = 1; i < line.words().size(); i++) {
            if (gapBefore(line, i) >= LEAST_GAP * line.box().height()) {
                gaps.add(i);
            }
        }
        return gaps;
    }

    private static int gapBefore(OcrLine line, int word) {
        return line.words().get(word).box().left()
                - line.words().get(word - 1).box().right();
    }

    private void split(List<OcrLine> lines, int at, int cut, int most) {
        OcrLine key = lines.get(at);
        Gutter gutter = new Gutter(
                key.words().get(cut - 1).box().right(),
                key.words().get(cut).box().left());
        int from = at;
        while (from > 0 && gutter.leaves(lines.get(from - 1))) {
            from--;
        }
        addBlock(lines.subList(0, from));
        List<OcrLine> left = new ArrayList<>();
        List<OcrLine> right = new ArrayList<>();
        int next = from;
        while (next < lines.size() && next - from < most && gutter.takes(lines.get(next), left, right)) {
            next++;
        }
        addBlock(left);
        addBlock(right);
        if (next < lines.size()) {
            add(new OcrBlock(around(lines.subList(next, lines.size())), lines.subList(next, lines.size())));
        }
    }

    private void addBlock(List<OcrLine> lines) {
        if (!lines.isEmpty()) {
            result.add(new OcrBlock(around(lines), lines));
        }
    }

    private static Box around(List<OcrLine> lines) {
        return PageGeometry.around(lines.stream().map(OcrLine::box));
    }

    /** The empty strip between the columns; it narrows as lines are put to its left and right. */
    private static final class Gutter {

        private int from;
        private int to;

        Gutter(int from, int to) {
            this.from = from;
            this.to = to;
        }

        /** Whether a line stands on one side only. */
        boolean leaves(OcrLine line) {
            return isLeft(line) || isRight(line);
        }

        private boolean isLeft(OcrLine line) {
            return line.box().left() < from && line.box().right() < to;
        }

        /** A title in the middle of the page begins before the middle of the gutter. */
        private boolean isRight(OcrLine line) {
            return line.box().left() >= (from + to) / 2;
        }

        /** Puts a line, whole or cut, where it belongs; false where it runs across. */
        boolean takes(OcrLine line, List<OcrLine> lefts, List<OcrLine> rights) {
            for (int cut : gaps(line)) {
                int begin = Math.max(from, line.words().get(cut - 1).box().right());
                int end = Math.min(to, line.words().get(cut).box().left());
                if (begin < end) {
                    from = begin;
                    to = end;
                    lefts.add(part(line, 0, cut));
                    rights.add(part(line, cut, line.words().size()));
                    return true;
                }
            }
            if (isLeft(line)) {
                from = Math.max(from, line.box().right());
                lefts.add(line);
                return true;
            }
            if (isRight(line)) {
                to = Math.min(to, line.box().left());
                rights.add(line);
                return true;
            }
            return false;
        }

        private static OcrLine part(OcrLine line, int from, int to) {
            List<OcrWord> words = line.words().subList(from, to);
            Box box = PageGeometry.around(words.stream().map(OcrWord::box));
            return new OcrLine(
                    box,
                    line.slope(),
                    line.baseline() + line.slope() * (box.left() - line.box().left()),
                    words);
        }
    }
}
