package vn.sohoa.testing.papers;

/** In what state a paper of the split came to be scanned. */
public enum Condition {
    GOOD,
    /** The certification of a copy stands at its foot, with a number of its own. */
    CERTIFIED_COPY,
    FILLED_BY_HAND,
    STAMP_OVER_NUMBER,
    UPSIDE_DOWN,
    /** The lower half is missing. */
    HALF,
    PHOTOCOPY_OF_PHOTOCOPY,
    /** Two papers lie side by side on one sheet. */
    TWO_ON_A_SHEET,
    /** Its two pages lie side by side, as a land certificate is unfolded. */
    SPREAD;

    boolean isTogether() {
        return this == TWO_ON_A_SHEET || this == SPREAD;
    }

    /** @param other what would lie beside it */
    boolean happensTo(Template template, Template other) {
        boolean onePage = isOnePage(template);
        return switch (this) {
            case FILLED_BY_HAND -> template.has("d");
            case STAMP_OVER_NUMBER -> template.has("hd");
            case CERTIFIED_COPY -> onePage;
            case TWO_ON_A_SHEET -> onePage && isOnePage(other);
            case HALF -> onePage;
            case SPREAD -> template.pages() == 2 && template.lines().contains("wm");
            case PHOTOCOPY_OF_PHOTOCOPY -> !template.isCard();
            case GOOD, UPSIDE_DOWN -> true;
        };
    }

    private static boolean isOnePage(Template template) {
        return template.pages() == 1 && !template.isCard() && !template.has("bo");
    }

    Style apply(Style style) {
        return switch (this) {
            case CERTIFIED_COPY -> style.certifiedCopy();
            case FILLED_BY_HAND -> style.filledByHand();
            case STAMP_OVER_NUMBER -> style.stampedOverNumber();
            default -> style;
        };
    }
}
