package vn.sohoa.testing.samples;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A signature in ballpoint; a person signs the same way on every paper. */
public record Autograph(String name, double x, double y) {

    private static final Color BALLPOINT = new Color(24, 44, 142, 215);

    private record Point(double x, double y) {}

    public void draw(Graphics2D g) {
        Random hand = new Random(name.hashCode() * 2654435761L);
        g.translate(x, y);
        g.rotate(0.05 - hand.nextDouble() * 0.32);
        g.shear(-hand.nextDouble() * 0.35, 0);
        g.scale(0.8 + hand.nextDouble() * 0.5, 0.75 + hand.nextDouble() * 0.5);
        g.setColor(BALLPOINT);
        List<List<Point>> strokes = switch (hand.nextInt(4)) {
            case 0 -> List.of(initial(hand), letters(hand), flourish(hand));
            case 1 -> List.of(initial(hand), loops(hand));
            case 2 -> List.of(loops(hand), flourish(hand));
            default -> List.of(initial(hand), letters(hand));
        };
        for (List<Point> stroke : strokes) {
            float thick = (float) (0.85 + hand.nextDouble() * 0.4);
            g.setStroke(new BasicStroke(thick, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            g.draw(curve(stroke));
        }
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

    /** Letters like a row of e, the last drawn out. */
    private static List<Point> loops(Random hand) {
        List<Point> points = new ArrayList<>();
        int turns = 3 + hand.nextInt(4);
        double wide = 4 + hand.nextDouble() * 2.5;
        for (int i = 0; i <= turns * 6; i++) {
            double turn = i * Math.PI / 3 + 2.4;
            double tall = 8.5 - i * 0.16 + hand.nextDouble();
            points.add(new Point(-28 + i * 1.75 + Math.cos(turn) * wide, Math.sin(turn) * tall));
        }
        double end = -28 + turns * 10.5;
        points.add(new Point(end + 12, 3 + hand.nextDouble() * 6));
        points.add(new Point(end + 34, -6 - hand.nextDouble() * 9));
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
