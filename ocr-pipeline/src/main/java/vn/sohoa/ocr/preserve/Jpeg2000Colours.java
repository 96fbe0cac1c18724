package vn.sohoa.ocr.preserve;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether PDF/A-2 can have a JPEG 2000 picture as it is: ISO 19005-2, 6.2.8.3. Of what is allowed there the plain cases
 * are taken: a JP2 file of grey or sRGB in 8 bits, without palette or transparency. Boxes: ISO/IEC 15444-1, annex I.
 */
final class Jpeg2000Colours {

    private static final int SIGNATURE = 0x6A502020;
    private static final int HEADER = 0x6A703268;
    private static final int IMAGE_HEADER = 0x69686472;
    private static final int COLOUR = 0x636F6C72;

    private static final int EIGHT_BITS = 7;
    private static final int ENUMERATED = 1;
    private static final int SRGB = 16;
    private static final int GREY = 17;

    private Jpeg2000Colours() {}

    private record Part(int type, ByteBuffer content) {}

    static boolean areAllowed(byte[] picture) {
        List<Part> file = parts(ByteBuffer.wrap(picture));
        if (file.isEmpty() || file.getFirst().type() != SIGNATURE) {
            return false;
        }
        List<Part> header = file.stream()
                .filter(part -> part.type() == HEADER)
                .flatMap(part -> parts(part.content()).stream())
                .toList();
        List<ByteBuffer> images = contents(header, IMAGE_HEADER);
        List<ByteBuffer> colours = contents(header, COLOUR);
        boolean plain = header.stream().allMatch(part -> part.type() == IMAGE_HEADER || part.type() == COLOUR);
        return plain && images.size() == 1 && colours.size() == 1 && isPlain(images.getFirst(), colours.getFirst());
    }

    /** Height, width, components, bits; and method, precedence, approximation, colour space. */
    private static boolean isPlain(ByteBuffer image, ByteBuffer colour) {
        if (image.remaining() < 11 || colour.remaining() < 7) {
            return false;
        }
        int components = image.getShort(image.position() + 8);
        int bits = image.get(image.position() + 10);
        int method = colour.get(colour.position());
        int space = colour.getInt(colour.position() + 3);
        boolean known = (components == 3 && space == SRGB) || (components == 1 && space == GREY);
        return bits == EIGHT_BITS && method == ENUMERATED && known;
    }

    private static List<ByteBuffer> contents(List<Part> parts, int type) {
        return parts.stream()
                .filter(part -> part.type() == type)
                .map(Part::content)
                .toList();
    }

    /** The boxes that are whole; one of no length reaches to the end. */
    private static List<Part> parts(ByteBuffer bytes) {
        List<Part> parts = new ArrayList<>();
        while (bytes.remaining() >= 8) {
            int start = bytes.position();
            long length = bytes.getInt() & 0xFFFFFFFFL;
            int type = bytes.getInt();
            int head = 8;
            if (length == 1 && bytes.remaining() >= 8) {
                length = bytes.getLong();
                head = 16;
            }
            long end = length == 0 ? bytes.limit() : start + length;
            if (end < start + head || end > bytes.limit()) {
                break;
            }
            parts.add(new Part(type, bytes.slice(start + head, (int) end - start - head)));
            bytes.position((int) end);
        }
        return parts;
    }
}
