package vn.sohoa.ocr.document;

/**
 * One picture of a TIFF, as its directory describes it.
 *
 * @param index place in the chain of directories, from 0
 * @param orientation 1 to 8
 * @param dpi 0 when unknown
 * @param reduced whether it is a preview of another picture
 */
@SuppressWarnings("ArrayRecordComponent")
public record TiffDirectory(
        int index,
        long width,
        long height,
        int compression,
        int photometric,
        int fillOrder,
        int orientation,
        double dpi,
        boolean reduced,
        long[] offsets,
        long[] lengths) {

    private static final int G4 = 4;
    private static final int OLD_JPEG = 6;
    private static final int JPEG = 7;
    private static final int MOST_SIGNIFICANT_BIT_FIRST = 1;
    private static final int BLACK_IS_ZERO = 1;

    /** Whether its data is a single G4 strip that other formats can take over as it is. */
    public boolean isPlainG4() {
        return compression == G4
                && fillOrder == MOST_SIGNIFICANT_BIT_FIRST
                && orientation == 1
                && photometric <= BLACK_IS_ZERO
                && offsets.length == 1
                && lengths.length == 1;
    }

    /** Whether 0 is black; in most scans 0 is white. */
    public boolean isBlackZero() {
        return photometric == BLACK_IS_ZERO;
    }

    /** Whether it holds JPEG data. */
    public boolean isLossy() {
        return compression == OLD_JPEG || compression == JPEG;
    }

    boolean isWithin(long fileLength) {
        for (int i = 0; i < Math.min(offsets.length, lengths.length); i++) {
            if (offsets[i] < 0 || lengths[i] < 0 || offsets[i] > fileLength - lengths[i]) {
                return false;
            }
        }
        return offsets.length > 0;
    }
}
