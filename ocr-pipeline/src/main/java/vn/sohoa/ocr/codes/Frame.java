package vn.sohoa.ocr.codes;

import com.google.zxing.ResultPoint;
import java.util.List;
import vn.sohoa.core.text.Box;

/**
 * The way from a scaled picture of a page back to the page.
 *
 * @param scale pixels of the picture for each pixel of the page
 */
record Frame(double scale, int pageWidth, int pageHeight) {

    /** The picture scaled once more. */
    Frame scaled(double by) {
        return new Frame(scale * by, pageWidth, pageHeight);
    }

    /**
     * What is around the points, on the page.
     *
     * @param margin added on all sides, in pixels of the picture
     */
    Box around(List<ResultPoint> points, double margin) {
        double x0 = points.stream().mapToDouble(ResultPoint::getX).min().orElse(0) - margin;
        double y0 = points.stream().mapToDouble(ResultPoint::getY).min().orElse(0) - margin;
        double x1 = points.stream().mapToDouble(ResultPoint::getX).max().orElse(0) + margin;
        double y1 = points.stream().mapToDouble(ResultPoint::getY).max().orElse(0) + margin;
        return new Box(
                inside(x0 / scale, pageWidth),
                inside(y0 / scale, pageHeight),
                inside(x1 / scale, pageWidth),
                inside(y1 / scale, pageHeight));
    }

    private static int inside(double position, int size) {
        return Math.clamp(Math.round(position), 0, size);
    }
}
