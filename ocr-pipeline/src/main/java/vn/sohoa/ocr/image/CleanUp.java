package vn.sohoa.ocr.image;

/**
 * What makes a page easier to read, in the order it is done: red channel, one size of print, white paper, straight
 * lines. Measured on made pages it halves both errors and time; on real 200 dpi scans it takes a fifth off the errors.
 */
public final class CleanUp {

    /** Resolution the recogniser reads best and fastest. */
    private static final int READING_DPI = 200;

    private static final int REDUCE_FROM_DPI = 280;
    private static final int ENLARGE_UP_TO_DPI = 120;
    private static final double BILEVEL_BLUR = 0.8;

    /** Everything brighter than this share of the paper's grey is paper. */
    private static final double WHITE_SHARE = 0.85;

    private static final double LEAST_SKEW = 0.1;
    private static final double LEAST_SKEW_CONFIDENCE = 3;
    private static final int SKEW_THRESHOLD = 150;

    private CleanUp() {}

    /**
     * A picture ready for recognition and how to get back from it.
     *
     * @param scale its size as a share of the page's
     * @param degrees it was turned clockwise after scaling
     */
    public record Cleaned(NativeImage image, int dpi, double scale, double degrees) implements AutoCloseable {

        public PageGeometry geometry(int pageWidth, int pageHeight) {
            return new PageGeometry(image.width(), image.height(), scale, degrees, pageWidth, pageHeight);
        }

        @Override
        public void close() {
            image.close();
        }
    }

    /** The page's picture is left as it is; the caller closes the result. */
    public static Cleaned clean(NativeImage page, int dpi) {
        double scale = scale(dpi);
        NativeImage image = sized(page, scale);
        try {
            image = image.then(i -> i.whiteFrom((int) (paper(i) * WHITE_SHARE)));
            double degrees = skew(image);
            if (degrees != 0) {
                image = image.then(i -> i.rotated(degrees));
            }
            return new Cleaned(image, (int) Math.round(dpi * scale), scale, degrees);
        } catch (RuntimeException e) {
            image.close();
            throw e;
        }
    }

    static double scale(int dpi) {
        if (dpi >= REDUCE_FROM_DPI) {
            return (double) READING_DPI / dpi;
        }
        return dpi <= ENLARGE_UP_TO_DPI ? 2 : 1;
    }

    private static NativeImage sized(NativeImage page, double scale) {
        if (scale < 1) {
            return page.depth() == 1 ? page.reduced(scale) : page.red().then(i -> i.reduced(scale));
        }
        if (scale > 1) {
            return page.red().then(i -> i.enlarged(scale));
        }
        return page.depth() == 1 ? page.blurred(BILEVEL_BLUR) : page.red();
    }

    /** The commonest bright grey. */
    static int paper(NativeImage grey) {
        float[] histogram = grey.greyHistogram();
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

    private static double skew(NativeImage grey) {
        try (NativeImage bilevel = grey.blackBelow(SKEW_THRESHOLD)) {
            NativeImage.Skew skew = bilevel.skew();
            boolean worthwhile = Math.abs(skew.degrees()) > LEAST_SKEW && skew.confidence() > LEAST_SKEW_CONFIDENCE;
            return worthwhile ? skew.degrees() : 0;
        }
    }
}
