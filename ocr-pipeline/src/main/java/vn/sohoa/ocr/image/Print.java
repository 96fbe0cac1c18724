package vn.sohoa.ocr.image;

import vn.sohoa.core.text.Box;

/**
 * The letters of a page, as marks.
 *
 * @param letters marks of the size of letters
 * @param height the middle one of theirs in pixels, 0 where they are too few to tell
 */
record Print(int letters, double height) {

    /** Letters are between one and five millimetres high. */
    private static final double LEAST_INCHES = 0.045;

    private static final double MOST_INCHES = 0.2;
    private static final int LEAST_PIXELS = 5;
    private static final int ENOUGH_LETTERS = 20;

    /** @param dark 1 bit; closed here */
    static Print of(NativeImage dark, double dpi) {
        int least = Math.max(LEAST_PIXELS, (int) (LEAST_INCHES * dpi));
        int most = Math.max(least, (int) (MOST_INCHES * dpi));
        int[] counts = new int[most + 1];
        int letters = 0;
        try (dark) {
            for (Box mark : dark.marks()) {
                if (mark.height() >= least && mark.height() <= most && isLetter(mark)) {
                    counts[mark.height()]++;
                    letters++;
                }
            }
        }
        return new Print(letters, letters < ENOUGH_LETTERS ? 0 : median(counts, letters));
    }

    private static boolean isLetter(Box mark) {
        return mark.width() >= 3 && mark.width() < 4 * mark.height();
    }

    private static int median(int[] counts, int letters) {
        int height = 0;
        for (int seen = counts[0]; seen < letters / 2; seen += counts[height]) {
            height++;
        }
        return height;
    }
}
