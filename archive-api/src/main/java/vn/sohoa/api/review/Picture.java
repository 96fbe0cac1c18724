package vn.sohoa.api.review;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sohoa.core.digitise.PageFacts;
import vn.sohoa.core.record.PageId;
import vn.sohoa.core.text.Box;

/**
 * What a person has to see to answer: the surroundings of a box, or a whole page.
 *
 * @param part of the page that is shown, in the pixels of its words
 * @param box in the same pixels; null for a whole page
 */
public record Picture(String address, Box part, @Nullable Box box) {

    private static final int PAGE_WIDTH = 1_000;
    /** Of the page's width: enough to see the label before a value. */
    private static final double LEAST_WIDTH = 0.62;
    /** Lines of the box's height that are shown around it. */
    private static final int LINES = 4;
    /** Width to height at which an excerpt still shows some lines. */
    private static final int FLATTEST = 5;
    /** Width to height that leaves room for the answer on a screen. */
    private static final int HIGHEST = 3;

    /** Empty while nothing is known of the page's size. */
    static Optional<Picture> of(PageId page, Optional<PageFacts> facts, Optional<Box> box) {
        return facts.filter(known -> known.width() > 0 && known.height() > 0)
                .map(known -> box.filter(place -> isOn(place, known))
                        .map(place -> excerpt(page, known, place))
                        .orElseGet(() -> whole(page, known)));
    }

    private static Picture whole(PageId page, PageFacts facts) {
        return new Picture(
                pageAddress(page) + "/image?width=" + PAGE_WIDTH, new Box(0, 0, facts.width(), facts.height()), null);
    }

    private static Picture excerpt(PageId page, PageFacts facts, Box box) {
        int width = Math.min(
                facts.width(), Math.max((int) (facts.width() * LEAST_WIDTH), box.width() + 2 * LINES * box.height()));
        int height = Math.clamp(
                box.height() * (long) LINES, width / FLATTEST, Math.max(width / HIGHEST, box.height() * 3 / 2));
        height = Math.min(height, facts.height());
        int left = Math.clamp((box.left() + box.right() - width) / 2, 0, facts.width() - width);
        int top = Math.clamp((box.top() + box.bottom() - height) / 2, 0, facts.height() - height);
        Box part = new Box(left, top, left + width, top + height);
        return new Picture(
                pageAddress(page) + "/excerpt?left=" + part.left() + "&top=" + part.top() + "&right=" + part.right()
                        + "&bottom=" + part.bottom(),
                part,
                box);
    }

    private static boolean isOn(Box box, PageFacts facts) {
        return box.width() > 0
                && box.height() > 0
                && box.left() >= 0
                && box.top() >= 0
                && box.right() <= facts.width()
                && box.bottom() <= facts.height();
    }

    private static String pageAddress(PageId page) {
        return "/api/v1/records/" + page.record() + "/pages/" + page.number();
    }
}
