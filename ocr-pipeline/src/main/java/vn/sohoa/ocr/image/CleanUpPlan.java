package vn.sohoa.ocr.image;

/**
 * Which steps of the clean-up a picture asks for; what is not asked for is not done. Figures for each are in
 * {@code docs/adr/0013-clean-up-by-what-is-seen-on-the-page.md}.
 *
 * @param scale to the height of letters the engine reads best
 * @param blur standard deviation in pixels, before scaling; 0 for none
 * @param flatten whether the light is evened out
 * @param whiten whether everything nearly as bright as the paper becomes white
 * @param binarise whether only black and white are left, judged by the neighbourhood
 */
public record CleanUpPlan(double scale, double blur, boolean flatten, boolean whiten, boolean binarise) {

    /** The engine's net sees lines 36 pixels high; letters of this height come out of its own scaling best. */
    private static final double PRINT_HEIGHT = 17;

    /** Black and white scans, softened first, are better read a little smaller. */
    private static final double BILEVEL_PRINT_HEIGHT = 15;

    private static final double BILEVEL_BLUR = 0.8;

    /** Resolution for pages with too few letters to measure. */
    private static final double USUAL_DPI = 200;

    private static final double LEAST_SCALE = 0.3;
    private static final double MOST_SCALE = 3;
    private static final long MOST_PIXELS = 60_000_000;

    /** Scaling by less than this costs sharpness and gains nothing. */
    private static final double WORTHWHILE = 0.04;

    /** Brighter paper is white already, and whitening it would take thin strokes and tones with it. */
    private static final int NEARLY_WHITE = 250;

    private static final double LEAST_SHADE = 0.8;

    /** What most pages need. */
    public static CleanUpPlan of(PictureFacts facts) {
        boolean bilevel = facts.depth() == 1;
        return new CleanUpPlan(
                scale(facts),
                bilevel ? BILEVEL_BLUR : 0,
                facts.shade() < LEAST_SHADE,
                facts.paper() < NEARLY_WHITE,
                false);
    }

    /** For a picture too small to be measured. */
    public static CleanUpPlan scaledAndWhitened(double scale) {
        return new CleanUpPlan(scale, 0, false, true, false);
    }

    /** For a page of which little was read: as if lit evenly. */
    public CleanUpPlan flattened() {
        return new CleanUpPlan(scale, blur, true, true, false);
    }

    /** For a page of which little was read: ink where it is darker than its neighbourhood. */
    public CleanUpPlan binarised() {
        return new CleanUpPlan(scale, BILEVEL_BLUR, false, false, true);
    }

    private static double scale(PictureFacts facts) {
        double wanted = facts.depth() == 1 ? BILEVEL_PRINT_HEIGHT : PRINT_HEIGHT;
        double scale = facts.printHeight() == 0 ? USUAL_DPI / facts.dpi() : wanted / facts.printHeight();
        double most = Math.clamp(Math.sqrt((double) MOST_PIXELS / facts.pixels()), 1, MOST_SCALE);
        double bounded = Math.clamp(scale, LEAST_SCALE, most);
        return Math.abs(bounded - 1) < WORTHWHILE ? 1 : bounded;
    }
}
