package vn.sohoa.describe.classify;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Where a paper says what it is: lines of capitals below the head, in the upper part of the page. The first of them that
 * are close together are the title.
 *
 * @param starts places where a title may begin, from top to bottom
 * @param title the fragments of the printed title
 */
record TitleZone(List<Start> starts, List<Fragment> title) {

    private static final double MOSTLY = 0.75;
    private static final double UPPER_PART = 0.62;
    private static final int MOST_STARTS = 8;
    private static final int LONGEST = 4;

    private static final Pattern NUMBER = Pattern.compile("((so|s0) )?[0-9].*");

    /** {@code Số:} with a number that was misread. */
    private static final Pattern NUMBER_LABEL = Pattern.compile("(?iu)s\\p{L}\\s*[:;].*");

    private static final Pattern PLACE =
            Pattern.compile("(xa|phuong|thi tran|huyen|quan|thi xa|thanh pho|tinh|cong an|uy ban|ubnd|hoi dong) .*");

    /** What stands in the middle below a head and is no title. */
    private static final Pattern NO_SMALL_TITLE =
            Pattern.compile("(kinh gui|ve viec|v v|so|ngay|ban hanh|kem theo|can cu|mau|lien) ?.*|.* ngay .*");

    /** Lines of capitals below a title that are no part of it. */
    private static final Pattern NO_TITLE = Pattern.compile(
            "(so|so hieu|ma so|ma ho so) .*[0-9].*|(chu tich|hoi dong nhan dan|giam doc|ban sao|ban chinh|lien|kinh gui|chuong) ?.*");

    /**
     * A place where a title may begin.
     *
     * @param text its words and those of the lines below, without marks and blanks, in lower case
     * @param ownLetters how many letters of these stand in lines of capitals
     */
    record Start(Fragment first, String text, int ownLetters) {}

    TitleZone {
        starts = List.copyOf(starts);
        title = List.copyOf(title);
    }

    static TitleZone of(PageView view) {
        List<Fragment> fragments =
                view.fragments().stream().map(Fragment::withoutSpecks).toList();
        int headEnd = headEnd(view);
        List<Start> starts = new ArrayList<>();
        List<Fragment> title = new ArrayList<>();
        for (int i = 0; i < fragments.size() && starts.size() < MOST_STARTS; i++) {
            Fragment fragment = fragments.get(i);
            if (!mayBeTitle(fragment, view, headEnd)) {
                continue;
            }
            starts.add(start(fragments, i, view));
            if (NO_TITLE.matcher(fragment.foldedText()).matches()) {
                continue;
            }
            if (title.isEmpty() || (title.size() < LONGEST && isBelow(title.getLast(), fragment))) {
                title.add(fragment);
            }
        }
        return new TitleZone(starts, title);
    }

    /** As printed, in one line. */
    String printed() {
        return String.join(" ", title.stream().map(Fragment::text).toList());
    }

    /** Where the head with state and agency ends: titles stand below. */
    private static int headEnd(PageView view) {
        int end = 0;
        for (Fragment fragment : view.fragments()) {
            boolean high = fragment.box().top() < view.page().height() / 3;
            if (high && (PageView.isState(fragment) || PageView.isMotto(fragment))) {
                end = Math.max(end, fragment.middleY());
            }
        }
        return end;
    }

    private static boolean mayBeTitle(Fragment fragment, PageView view, int headEnd) {
        boolean set = fragment.capitals() >= MOSTLY || isLarge(fragment, view) || isFirstBelow(headEnd, fragment, view);
        boolean high = fragment.box().top() <= view.page().height() * UPPER_PART;
        if (!set
                || !high
                || fragment.middleY() <= headEnd
                || fragment.foldedText().length() < 4) {
            return false;
        }
        boolean head = PageView.isState(fragment) || PageView.isMotto(fragment);
        return !head
                && !NUMBER.matcher(fragment.foldedText()).matches()
                && !NUMBER_LABEL.matcher(fragment.text()).matches()
                && !isAgency(fragment, view)
                && !isBesideHead(fragment, view, headEnd)
                && !isPlace(fragment, view, headEnd);
    }

    /** A few words in the middle right below the head: a title without capitals, or a line to whom it goes. */
    private static boolean isFirstBelow(int headEnd, Fragment fragment, PageView view) {
        double lines = (fragment.middleY() - headEnd) / view.letterHeight();
        return headEnd > 0
                && lines > 0
                && lines < 8
                && fragment.folded().size() < 9
                && Character.isUpperCase(fragment.text().codePointAt(0))
                && isInMiddle(fragment, view)
                && !NO_SMALL_TITLE.matcher(fragment.foldedText()).matches();
    }

    private static boolean isInMiddle(Fragment fragment, PageView view) {
        return Math.abs(fragment.middleX() - view.page().width() / 2)
                < view.page().width() / 8;
    }

    /** Few words in the middle, larger than the text: a title without capitals. */
    private static boolean isLarge(Fragment fragment, PageView view) {
        return fragment.box().height() > 1.35 * view.letterHeight()
                && fragment.folded().size() < 12
                && fragment.foldedText().length() > 6
                && isInMiddle(fragment, view);
    }

    /** An agency stands at the left, above its number. */
    private static boolean isAgency(Fragment fragment, PageView view) {
        return fragment.middleX() < view.page().width() * 0.42
                && view.fragments().stream()
                        .anyMatch(other -> other.middleY() > fragment.middleY()
                                && other.middleY() - fragment.middleY() < 4 * view.letterHeight()
                                && other.foldedText().startsWith("so ")
                                && Math.abs(other.middleX() - fragment.middleX())
                                        < view.page().width() / 6);
    }

    /** The name of an agency may be longer than the head of the state at its right. */
    private static boolean isBesideHead(Fragment fragment, PageView view, int headEnd) {
        return headEnd > 0
                && fragment.middleX() < view.page().width() * 0.4
                && fragment.middleY() - headEnd < 3 * view.letterHeight()
                && view.stateNames().stream()
                        .anyMatch(state -> state.middleX() > view.page().width() * 0.57);
    }

    /** The last line of an agency's name, beside or just below the end of the head. */
    private static boolean isPlace(Fragment fragment, PageView view, int headEnd) {
        return headEnd > 0
                && !isInMiddle(fragment, view)
                && fragment.middleY() - headEnd < 4 * view.letterHeight()
                && PLACE.matcher(fragment.foldedText()).matches();
    }

    private static boolean isBelow(Fragment above, Fragment fragment) {
        int gap = fragment.box().top() - above.box().bottom();
        return gap < 1.6 * Math.max(above.box().height(), fragment.box().height());
    }

    private static Start start(List<Fragment> fragments, int from, PageView view) {
        StringBuilder text = new StringBuilder();
        int own = 0;
        Fragment first = fragments.get(from);
        Fragment last = first;
        boolean capitals = true;
        for (int i = from; i < Math.min(fragments.size(), from + LONGEST); i++) {
            Fragment fragment = fragments.get(i);
            if (fragment.box().top() - last.box().bottom() > 3 * view.letterHeight()) {
                break;
            }
            fragment.folded().forEach(text::append);
            capitals &= fragment.capitals() > MOSTLY;
            own = capitals ? text.length() : own;
            last = fragment;
        }
        return new Start(first, text.toString(), own);
    }
}
