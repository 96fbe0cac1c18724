package vn.sohoa.ocr.image;

/**
 * Makes a page easier to read: red channel, print of one height, white paper, straight lines, each where the
 * {@link CleanUpPlan} asks for it.
 */
public final class CleanUp {

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
    public static Cleaned clean(NativeImage page, int dpi, CleanUpPlan plan) {
        NativeImage image = sized(page, plan);
        try {
            if (plan.flatten() && image.depth() == 8) {
                image = image.then(NativeImage::flattened);
            }
            if (plan.whiten()) {
                image = image.then(CleanUp::whitened);
            }
            double degrees = skew(image);
            if (degrees != 0) {
                image = image.then(i -> i.rotated(degrees));
            }
            if (plan.binarise()) {
                image = image.then(NativeImage::locallyBilevel);
            }
            return new Cleaned(image, (int) Math.round(dpi * plan.scale()), plan.scale(), degrees);
        } catch (RuntimeException e) {
            image.close();
            throw e;
        }
    }

    private static NativeImage sized(NativeImage page, CleanUpPlan plan) {
        NativeImage image = plan.blur() > 0 ? page.red().then(i -> i.blurred(plan.blur())) : page.red();
        if (plan.scale() < 1) {
            return image.then(i -> i.reduced(plan.scale()));
        }
        return plan.scale() > 1 ? image.then(i -> i.enlarged(plan.scale())) : image;
    }

    private static NativeImage whitened(NativeImage grey) {
        return grey.whiteFrom((int) (PictureFacts.paper(grey.greyHistogram()) * WHITE_SHARE));
    }

    private static double skew(NativeImage grey) {
        try (NativeImage bilevel = grey.blackBelow(SKEW_THRESHOLD)) {
            NativeImage.Skew skew = bilevel.skew();
            boolean worthwhile = Math.abs(skew.degrees()) > LEAST_SKEW && skew.confidence() > LEAST_SKEW_CONFIDENCE;
            return worthwhile ? skew.degrees() : 0;
        }
    }
}
