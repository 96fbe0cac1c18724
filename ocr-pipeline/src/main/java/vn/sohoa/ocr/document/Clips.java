package vn.sohoa.ocr.document;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayDeque;
import java.util.Deque;

/** What a page's clipping paths leave to be seen, as far as they are rectangles; any other path leaves nothing for sure. */
final class Clips {

    private static final Rectangle2D EVERYTHING = new Rectangle2D.Double(-1e9, -1e9, 2e9, 2e9);
    private static final Rectangle2D NOTHING = new Rectangle2D.Double();

    private final Deque<Rectangle2D> saved = new ArrayDeque<>();
    private Rectangle2D open = EVERYTHING;
    private Rectangle2D path = NOTHING;
    private boolean pathBegun;

    void save() {
        saved.push(open);
    }

    void restore() {
        if (!saved.isEmpty()) {
            open = saved.pop();
        }
    }

    /** @param corner opposite to the other */
    void rectangle(Point2D corner, Point2D other) {
        Rectangle2D rectangle = new Rectangle2D.Double();
        rectangle.setFrameFromDiagonal(corner, other);
        path = pathBegun ? NOTHING : rectangle;
        pathBegun = true;
    }

    void otherPath() {
        path = NOTHING;
        pathBegun = true;
    }

    void clip() {
        open = open.createIntersection(path);
    }

    void endPath() {
        path = NOTHING;
        pathBegun = false;
    }

    /** Whether no more than that many points of it are cut off on any side. */
    boolean leaveWhole(Rectangle2D drawn, double tolerance) {
        return open.getMinX() <= drawn.getMinX() + tolerance
                && open.getMinY() <= drawn.getMinY() + tolerance
                && open.getMaxX() >= drawn.getMaxX() - tolerance
                && open.getMaxY() >= drawn.getMaxY() - tolerance;
    }
}
