package vn.sohoa.describe.classify;

import vn.sohoa.core.describe.PaperTypeId;

/**
 * What one page is: the first page of a paper, the back of a card, or a page that goes on with the paper before it.
 *
 * @param type {@link PaperTypeId#OTHER} for pages of no known type, and for those that go on
 */
public record PageClass(PaperTypeId type, Side side) {

    /** Which page of its paper. */
    public enum Side {
        FRONT,
        BACK,
        CONTINUATION
    }

    public static final PageClass OTHER = new PageClass(PaperTypeId.OTHER, Side.FRONT);
    public static final PageClass CONTINUATION = new PageClass(PaperTypeId.OTHER, Side.CONTINUATION);

    private static final String BACK_MARK = "/back";
    private static final String CONTINUATION_MARK = "continuation";

    public static PageClass front(PaperTypeId type) {
        return new PageClass(type, Side.FRONT);
    }

    public static PageClass back(PaperTypeId type) {
        return new PageClass(type, Side.BACK);
    }

    /** Reads what {@link #toString} writes. */
    public static PageClass parse(String text) {
        if (text.equals(CONTINUATION_MARK)) {
            return CONTINUATION;
        }
        return text.endsWith(BACK_MARK)
                ? back(new PaperTypeId(text.substring(0, text.length() - BACK_MARK.length())))
                : front(new PaperTypeId(text));
    }

    @Override
    public String toString() {
        return switch (side) {
            case FRONT -> type.value();
            case BACK -> type + BACK_MARK;
            case CONTINUATION -> CONTINUATION_MARK;
        };
    }
}
