package vn.sohoa.ocr.document;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** How a camera was held, from the first directory of its Exif data. */
final class ExifOrientation {

    private static final int ORIENTATION = 0x0112;
    private static final int MOST_ENTRIES = 200;

    private ExifOrientation() {}

    /** Clockwise quarter turns; 0 for anything odd. */
    static int turns(byte[] bytes, int start) {
        try {
            ByteBuffer exif =
                    ByteBuffer.wrap(bytes, start, bytes.length - start).slice();
            exif.order(exif.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            exif.position(exif.getInt(4));
            int entries = Math.min(exif.getShort() & 0xFFFF, MOST_ENTRIES);
            for (int i = 0; i < entries; i++) {
                int entry = exif.position() + 12 * i;
                if ((exif.getShort(entry) & 0xFFFF) == ORIENTATION) {
                    return turns(exif.getShort(entry + 8));
                }
            }
            return 0;
        } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException e) {
            return 0;
        }
    }

    /** @param orientation as in TIFF and Exif, 1 to 8 */
    static int turns(int orientation) {
        return switch (orientation) {
            case 3 -> 2;
            case 6 -> 1;
            case 8 -> 3;
            default -> 0;
        };
    }
}
