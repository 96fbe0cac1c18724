package vn.sohoa.ocr.image;

/** How much of a page is written on. */
public final class Ink {

    /** Coarse enough for the specks of a scanner to fade, fine enough for thin strokes to stay. */
    private static final int COUNTING_DPI = 100;

    private static final double BORDER = 0.02;

    /** Darker than this share of the paper's grey is ink; what shines through from the back is brighter. */
    private static final double DARK_SHARE = 0.6;

    private Ink() {}

    /** Share of dark pixels, 0 to 1, without the outermost 2 % on each side. */
    public static double share(NativeImage page, int dpi) {
        try (NativeImage deep = page.depth() == 32 ? page.grey() : page.shared();
                NativeImage coarse = coarse(deep, dpi);
                NativeImage grey = coarse.grey();
                NativeImage inner = grey.withoutBorder(BORDER);
                NativeImage dark = inner.blackBelow((int) (PictureFacts.paper(inner.greyHistogram()) * DARK_SHARE))) {
            return Math.round(dark.blackShare() * 1e6) / 1e6;
        }
    }

    private static NativeImage coarse(NativeImage page, int dpi) {
        double factor = (double) COUNTING_DPI / dpi;
        boolean canShrink = factor < 0.75 && page.width() * factor >= 8 && page.height() * factor >= 8;
        return canShrink ? page.reduced(factor) : page.shared();
    }
}
