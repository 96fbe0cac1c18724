package vn.sohoa.ocr.preserve;

/**
 * The size of a page in points, and of its pixels.
 *
 * @param width in points
 * @param height in points
 * @param pointsPerPixel points
 */
record PageScale(float width, float height, double pointsPerPixel) {

    /** What PDF/A-2 allows for a page's sides. */
    private static final double LEAST = 3;

    private static final double MOST = 14_400;

    static PageScale of(int pixelWidth, int pixelHeight, int dpi) {
        double points = 72.0 / dpi;
        points = Math.max(points, LEAST / Math.min(pixelWidth, pixelHeight));
        points = Math.min(points, MOST / Math.max(pixelWidth, pixelHeight));
        return new PageScale((float) (pixelWidth * points), (float) (pixelHeight * points), points);
    }
}
