package vn.sohoa.ocr.codes;

import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.detector.FinderPattern;
import com.google.zxing.qrcode.detector.FinderPatternFinder;
import java.util.Comparator;
import java.util.List;

/**
 * Everything on a page that looks like the corner of a QR code. The library's own search ends at the first code, or
 * compares everything with everything.
 */
final class FinderMarks extends FinderPatternFinder {

    /** Rows between those that are looked at: the core of a corner is three modules high. */
    private static final int STEP = 3;

    /** A corner is seen in more rows than one. */
    private static final int LEAST_ROWS = 2;

    /** A page of writing has some that are none; those that are seen most often are kept. */
    private static final int MOST = 60;

    private FinderMarks(BitMatrix image) {
        super(image);
    }

    static List<FinderPattern> of(BitMatrix image) {
        FinderMarks marks = new FinderMarks(image);
        for (int row = STEP - 1; row < image.getHeight(); row += STEP) {
            marks.search(row);
        }
        return marks.getPossibleCenters().stream()
                .filter(mark -> mark.getCount() >= LEAST_ROWS)
                .sorted(Comparator.comparingInt(FinderPattern::getCount).reversed())
                .limit(MOST)
                .toList();
    }

    /** Runs of dark and light as 1:1:3:1:1. */
    private void search(int row) {
        BitMatrix image = getImage();
        int[] runs = new int[5];
        int current = 0;
        for (int x = 0; x < image.getWidth(); x++) {
            boolean ends = image.get(x, row) == (current % 2 == 1);
            if (ends && current == 4) {
                current = isCorner(runs, row, x) ? restarted(runs) : shifted(runs);
            } else if (!ends || runs[0] > 0) {
                current += ends ? 1 : 0;
                runs[current]++;
            }
        }
        if (current == 4) {
            isCorner(runs, row, image.getWidth());
        }
    }

    private boolean isCorner(int[] runs, int row, int end) {
        return foundPatternCross(runs) && handlePossibleCenter(runs, row, end);
    }

    private static int restarted(int[] runs) {
        doClearCounts(runs);
        return 0;
    }

    /** The last three runs may begin a corner; the pixel after them is counted, too. */
    private static int shifted(int[] runs) {
        doShiftCounts2(runs);
        return 3;
    }
}
