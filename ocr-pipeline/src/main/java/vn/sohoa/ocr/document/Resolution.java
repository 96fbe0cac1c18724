package vn.sohoa.ocr.document;

/** The resolution of a picture: as its file says where that can be true, else as if it showed a sheet of A4. */
final class Resolution {

    private static final double A4_LONG_SIDE_INCHES = 11.69;
    private static final int LEAST_CREDIBLE = 100;
    private static final int MOST_CREDIBLE = 1300;
    private static final int LEAST_GUESS = 50;
    private static final int MOST_GUESS = 600;

    private Resolution() {}

    /** @param declared dots per inch, 0 for unknown */
    static int of(double declared, int width, int height) {
        if (declared >= LEAST_CREDIBLE && declared <= MOST_CREDIBLE) {
            return (int) Math.round(declared);
        }
        long guess = Math.round(Math.max(width, height) / A4_LONG_SIDE_INCHES);
        return Math.clamp(guess, LEAST_GUESS, MOST_GUESS);
    }
}
