package vn.sohoa.describe.classify;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.sohoa.core.text.OcrPage;

/**
 * A page as its fragments, from top to bottom, without what no page of a paper has: more words than anybody reads.
 *
 * @param letterHeight median height of the fragments, in pixels
 */
record PageView(OcrPage page, List<Fragment> fragments, double letterHeight) {

    private static final int MOST_LINES = 150;

    private static final Pattern MOTTO =
            Pattern.compile(".{0,4}(d[oc]c lap|.*lap tu do|tu do hanh).*|tu do|.{0,4}hanh phuc.{0,4}");

    PageView {
        fragments = List.copyOf(fragments);
    }

    static PageView of(OcrPage page) {
        List<Fragment> fragments = page.lines()
                .limit(MOST_LINES)
                .flatMap(line -> Fragment.of(line).stream())
                .filter(fragment -> !fragment.folded().isEmpty())
                .limit(MOST_LINES)
                .sorted(Comparator.comparingInt(Fragment::middleY))
                .toList();
        double[] heights = fragments.stream()
                .mapToDouble(fragment -> fragment.box().height())
                .sorted()
                .toArray();
        return new PageView(page, fragments, heights.length == 0 ? 1 : Math.max(1, heights[heights.length / 2]));
    }

    /** The first fragment that begins with these words, marks and case aside. */
    Optional<Fragment> startingWith(String folded) {
        return fragments.stream()
                .filter(fragment -> fragment.foldedText().startsWith(folded))
                .findFirst();
    }

    /** The name of the state, at the head of most papers; a letter or two may be misread. */
    List<Fragment> stateNames() {
        return fragments.stream().filter(PageView::isState).toList();
    }

    static boolean isState(Fragment fragment) {
        String text = fragment.foldedText();
        return (text.contains("hoa xa hoi") || text.contains("xa hoi chu") || text.contains("chu nghia viet"))
                && fragment.capitals() > 0.6;
    }

    /** The motto, or one of its three parts where wide gaps part them. */
    static boolean isMotto(Fragment fragment) {
        String text = fragment.foldedText();
        return text.length() < 45 && MOTTO.matcher(text).matches();
    }
}
