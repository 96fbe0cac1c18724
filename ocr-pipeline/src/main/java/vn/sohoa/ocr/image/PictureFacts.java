package vn.sohoa.ocr.image;

/**
 * What a picture of a page looks like, in figures: measured once, and all that the clean-up is decided by.
 *
 * @param pixels how many there are
 * @param depth bits for each pixel: 1, 8 or 32
 * @param dpi resolution, as the file says or as it is guessed from the size
 * @param paper the commonest bright grey of the red channel, 128 to 255
 * @param shade brightness of the darkest part of the sheet as a share of its brightest: 1 is evenly lit
 * @param letters marks of the size of letters, not counting their tones
 * @param printHeight height of a small letter in pixels, 0 where too few are seen
 */
public record PictureFacts(long pixels, int depth, int dpi, int paper, double shade, int letters, int printHeight) {

    /** Coarser than this nothing is measured; finer pictures are halved first. */
    private static final int MEASURING_DPI = 280;

    private static final double DARK_SHARE = 0.7;

    /**
     * @param red channel of the picture
     * @param depth of the picture itself
     * @param dpi of both
     */
    public static PictureFacts of(NativeImage red, int depth, int dpi) {
        boolean fine = dpi >= MEASURING_DPI;
        double scale = fine ? 0.5 : 1;
        try (NativeImage measured = fine ? red.reduced(scale) : red.shared()) {
            float[] histogram = measured.greyHistogram();
            int paper = paper(histogram);
            Print print = Print.of(measured.blackBelow((int) (paper * DARK_SHARE)), dpi * scale);
            return new PictureFacts(
                    (long) red.width() * red.height(),
                    depth,
                    dpi,
                    paper,
                    depth == 1 ? 1 : measured.shade(),
                    print.letters(),
                    (int) Math.round(print.height() / scale));
        }
    }

    /** The commonest bright grey. */
    static int paper(float[] histogram) {
        int paper = 255;
        float most = 0;
        for (int value = 128; value < 256; value++) {
            if (histogram[value] > most) {
                most = histogram[value];
                paper = value;
            }
        }
        return paper;
    }
}
