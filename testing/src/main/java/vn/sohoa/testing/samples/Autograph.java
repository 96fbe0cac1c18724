package vn.sohoa.testing.samples;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A signature in ballpoint; a person signs the same way on every paper. */
record Autograph(String name, double x, double y) {

    private static final Color BALLPOINT = new Color(24, 44, 142, 215);

    private record Point(double x, double y) {}

    void draw(Graphics2D g) {
        Random hand = new Random(name.hashCode());
        g.translate(x, y);
        g.rotate(-0.12 - hand.nextDouble() * 0.14);
        g.setColor(BALLPOINT);
        g.setStroke(new BasicStroke(1.15f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(curve(initial(hand)));
        g.setStroke(new BasicStroke(0.95f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(curve(letters(hand)));
        g.draw(curve(flourish(hand)));
    }

    /** One or two tall loops. */
    private static List<Point> initial(Random hand) {
        List<Point> points = new ArrayList<>();
        int loops = 1 + hand.nextInt(2);
        double tall = 15 + hand.nextDouble() * 9;
        for (int i = 0; i <= 9 * loops; i++) {
            double turn = i * Math.PI * 2 / 8.3 + 1;
            double wide = 7 + hand.nextDouble() * 3;
            points.add(new Point(-34 + i * 1.7 + Math.cos(turn) * wide, Math.sin(turn) * tall * (1 - i * 0.018)));
        }
        return points;
    }

    /** A wave that dies away. */
    private static List<Point> letters(Random hand) {
        List<Point> points = new ArrayList<>();
        int strokes = 9 + hand.nextInt(7);
        double step = 3.2 + hand.nextDouble() * 1.6;
        for (int i = 0; i < strokes; i++) {
            double height = (i % 2 == 0 ? -1 : 1) * (8.5 - i * 0.5) * (0.55 + hand.nextDouble() * 0.8);
            points.add(new Point(-20 + i * step + hand.nextDouble(), height));
        }
        points.add(new Point(-20 + strokes * step + 16, -4 - hand.nextDouble() * 8));
        return points;
    }

    /** A stroke back under the name. */
    private static List<Point> flourish(Random hand) {
        double low = 11 + hand.nextDouble() * 5;
        return List.of(
                new Point(44, low - 9),
                new Point(10, low - 2),
                new Point(-38 - hand.nextDouble() * 10, low),
                new Point(-20, low + 4),
                new Point(34 + hand.nextDouble() * 22, low - 4));
    }

    /** A smooth line through the points (Catmull-Rom). */
    private static Path2D curve(List<Point> points) {
        Path2D path = new Path2D.Double();
        path.moveTo(points.getFirst().x(), points.getFirst().y());
        for (int i = 0; i < points.size() - 1; i++) {
            Point before = points.get(Math.max(0, i - 1));
            Point from = points.get(i);
            Point to = points.get(i + 1);
            Point after = points.get(Math.min(points.size() - 1, i + 2));
            path.curveTo(
                    from.x() + (to.x() - before.x()) / 6,
                    from.y() + (to.y() - before.y()) / 6,
                    to.x() - (after.x() - from.x()) / 6,
                    to.y() - (after.y() - from.y()) / 6,
                    to.x(),
                    to.y());
        }
        return path;
    }
}
