package vn.sohoa.ocr.codes;

import com.google.zxing.ResultPoint;
import com.google.zxing.qrcode.detector.FinderPattern;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Three marks that stand as the corners of a QR code do: at a right angle, equally far apart, of one size. */
record Corners(FinderPattern bottomLeft, FinderPattern topLeft, FinderPattern topRight) {

    /** Modules from the centre of a corner to the code's edge. */
    private static final double CENTRE_TO_EDGE = 3.5;

    /** Modules between the centres of two corners, in the smallest and the largest code, measured somewhat wrongly. */
    private static final double LEAST_SIDE = 11;

    private static final double MOST_SIDE = 190;

    private static final double MOST_MODULE_RATIO = 1.6;
    private static final double MOST_WARP = 0.25;

    /** All that may be a code, the best first. */
    static List<Corners> among(List<FinderPattern> marks) {
        List<Corners> all = new ArrayList<>();
        for (int a = 0; a < marks.size(); a++) {
            for (int b = a + 1; b < marks.size(); b++) {
                for (int c = b + 1; c < marks.size() && areAlike(marks.get(a), marks.get(b)); c++) {
                    Corners corners = of(marks.get(a), marks.get(b), marks.get(c));
                    if (corners.isPlausible()) {
                        all.add(corners);
                    }
                }
            }
        }
        all.sort(Comparator.comparingDouble(Corners::warp));
        return all;
    }

    private static boolean areAlike(FinderPattern a, FinderPattern b) {
        double ratio = a.getEstimatedModuleSize() / b.getEstimatedModuleSize();
        return ratio < MOST_MODULE_RATIO && ratio > 1 / MOST_MODULE_RATIO;
    }

    private static Corners of(FinderPattern... marks) {
        ResultPoint.orderBestPatterns(marks);
        return new Corners(marks[0], marks[1], marks[2]);
    }

    private boolean isPlausible() {
        double side = down() / module();
        return areAlike(bottomLeft, topRight)
                && areAlike(topLeft, topRight)
                && areAlike(topLeft, bottomLeft)
                && side > LEAST_SIDE
                && side < MOST_SIDE
                && warp() < MOST_WARP;
    }

    /** How far it is from two equal sides at a right angle: 0 is a square. */
    private double warp() {
        double across = ResultPoint.distance(topLeft, topRight);
        double diagonal = ResultPoint.distance(bottomLeft, topRight);
        double unequal = Math.abs(down() - across) / Math.max(down(), across);
        return unequal + Math.abs(diagonal / Math.hypot(down(), across) - 1);
    }

    private double down() {
        return ResultPoint.distance(topLeft, bottomLeft);
    }

    /** Pixels for each module. */
    double module() {
        return marks().mapToDouble(FinderPattern::getEstimatedModuleSize)
                .average()
                .orElseThrow();
    }

    Stream<FinderPattern> marks() {
        return Stream.of(bottomLeft, topLeft, topRight);
    }

    /** The corners of the code itself, some of them twice; the fourth is where a square has it. */
    List<ResultPoint> outline() {
        double middleX = (bottomLeft.getX() + topRight.getX()) / 2;
        double middleY = (bottomLeft.getY() + topRight.getY()) / 2;
        double half = ResultPoint.distance(bottomLeft, topRight) / 2;
        double out = 1 + CENTRE_TO_EDGE * Math.sqrt(2) * module() / half;
        return Stream.of(bottomLeft, topLeft, topRight)
                .flatMap(mark -> Stream.of(mark, mirrored(mark, middleX, middleY)))
                .map(point -> new ResultPoint((float) (middleX + (point.getX() - middleX) * out), (float)
                        (middleY + (point.getY() - middleY) * out)))
                .toList();
    }

    private static ResultPoint mirrored(ResultPoint point, double middleX, double middleY) {
        return new ResultPoint((float) (2 * middleX - point.getX()), (float) (2 * middleY - point.getY()));
    }
}
