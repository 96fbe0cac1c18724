package vn.sohoa.describe.training;

/**
 * The sizes of one page, in pixels.
 *
 * @param size of the letters of the text: of the em
 * @param leading from line to line, over the size
 * @param title size of titles over the size of the text
 * @param titlesLeft titles at the left edge instead of in the middle
 */
record PageFormat(
        int width,
        int height,
        int dpi,
        int left,
        int right,
        int top,
        double size,
        double leading,
        double title,
        boolean titlesLeft) {

    static PageFormat any(boolean card, Chance chance, Knobs knobs) {
        return card && chance.happens(0.6) ? card(chance) : a4(card, chance, knobs);
    }

    private static PageFormat card(Chance chance) {
        int dpi = chance.between(200, 400);
        int width = (int) (3.37 * dpi * chance.between(1.0, 1.15));
        int height = (int) (2.13 * dpi * chance.between(1.0, 1.15));
        double size = height / chance.between(15.0, 20.0);
        int margin = (int) (width * chance.between(0.03, 0.3));
        return new PageFormat(
                width,
                height,
                dpi,
                margin,
                width - width / 40,
                height / 30,
                size,
                1.15,
                chance.between(1.0, 1.5),
                false);
    }

    private static PageFormat a4(boolean card, Chance chance, Knobs knobs) {
        int dpi = chance.between(3, 6) * 50;
        int width = (int) (8.27 * dpi);
        int height = (int) (11.69 * dpi);
        double points = card ? chance.between(7.0, 12.0) : chance.between(10.0, 14.5);
        int left = (int) (width * chance.between(0.06, card ? 0.35 : 0.16));
        int right = card ? Math.min(width, left + width * 6 / 10) : (int) (width * chance.between(0.9, 0.96));
        int top = (int) (height * chance.between(0.03, card ? 0.3 : 0.09));
        return new PageFormat(
                width,
                height,
                dpi,
                left,
                right,
                top,
                points * dpi / 72,
                chance.between(1.2, 1.75),
                chance.between(1.0, knobs.largestTitle()),
                chance.happens(0.06));
    }

    int bottom() {
        return (int) (height * 0.95);
    }

    int middle() {
        return (left + right) / 2;
    }

    int textWidth() {
        return right - left;
    }
}
