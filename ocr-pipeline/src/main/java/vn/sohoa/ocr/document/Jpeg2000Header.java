package vn.sohoa.ocr.document;

import java.nio.ByteBuffer;
import java.util.Optional;

/** The size of a JPEG 2000 picture as its own code stream says, whatever is said around it. */
record Jpeg2000Header(long width, long height) {

    /** Start of code stream, then the marker of the size. */
    private static final int START = 0xFF4FFF51;

    private static final int SIZE_AT = 8;
    private static final int SIZE_LENGTH = 16;

    /** Boxes of metadata may come first; a colour profile among them may be long. */
    private static final int WITHIN = 1 << 22;

    /** Empty when there is no code stream. */
    static Optional<Jpeg2000Header> find(byte[] picture) {
        ByteBuffer bytes = ByteBuffer.wrap(picture);
        int last = Math.min(WITHIN, picture.length - SIZE_AT - SIZE_LENGTH);
        for (int at = 0; at <= last; at++) {
            if (bytes.getInt(at) == START) {
                return Optional.of(read(bytes, at + SIZE_AT));
            }
        }
        return Optional.empty();
    }

    /** The picture is what of the grid lies right of and below its origin. */
    private static Jpeg2000Header read(ByteBuffer bytes, int at) {
        return new Jpeg2000Header(
                unsigned(bytes, at) - unsigned(bytes, at + 8), unsigned(bytes, at + 4) - unsigned(bytes, at + 12));
    }

    private static long unsigned(ByteBuffer bytes, int at) {
        return bytes.getInt(at) & 0xFFFFFFFFL;
    }
}
