package vn.sohoa.ocr.image;

import java.util.stream.Stream;
import vn.sohoa.core.text.Box;

/**
 * The way back from a cleaned picture to the page: a point there, a point here.
 *
 * @param width of the cleaned picture, in pixels
 * @param height likewise
 * @param scale size of the cleaned picture as a share of the page's
 * @param degrees it was turned clockwise about its centre, after scaling
 */
public record PageGeometry(int width, int height, double scale, double degrees, int pageWidth, int pageHeight) {

    public double pageX(double x, double y) {
        double radians = Math.toRadians(degrees);
        double back = width / 2.0 + Math.cos(radians) * (x - width / 2.0) + Math.sin(radians) * (y - height / 2.0);
        return back / scale;
    }

    public double pageY(double x, double y) {
        double radians = Math.toRadians(degrees);
        double back = height / 2.0 - Math.sin(radians) * (x - width / 2.0) + Math.cos(radians) * (y - height / 2.0);
        return back / scale;
    }

    /** The box's centre goes back, its size only changes scale: a word stays a word's size on a skewed page. */
    public Box pageBox(Box box) {
        double centreX = (box.left() + box.right()) / 2.0;
        double centreY = (box.top() + box.bottom()) / 2.0;
        double x = pageX(centreX, centreY);
        double y = pageY(centreX, centreY);
        double halfWidth = box.width() / scale / 2;
        double halfHeight = box.height() / scale / 2;
        return new Box(
                inside(x - halfWidth, pageWidth),
                inside(y - halfHeight, pageHeight),
                inside(x + halfWidth, pageWidth),
                inside(y + halfHeight, pageHeight));
    }

    /** The smallest box around all of them; at least one. */
    public static Box around(Stream<Box> boxes) {
        return boxes.reduce((a, b) -> new Box(
                        Math.min(a.left(), b.left()),
                        Math.min(a.top(), b.top()),
                        Math.max(a.right(), b.right()),
                        Math.max(a.bottom(), b.bottom())))
                .orElseThrow();
    }

    private static int inside(double position, int size) {
        return Math.clamp(Math.round(position), 0, size);
    }
}
