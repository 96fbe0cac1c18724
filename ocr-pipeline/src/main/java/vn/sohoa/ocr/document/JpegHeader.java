package vn.sohoa.ocr.document;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * What the markers of a JPEG say.
 *
 * @param components 1 grey, 3 colour, 4 CMYK
 * @param dpi 0 when unknown
 * @param turns clockwise quarter turns of its Exif orientation
 * @param complete whether the end marker is there
 */
public record JpegHeader(int width, int height, int bits, int components, double dpi, int turns, boolean complete) {

    private static final int START_OF_SCAN = 0xDA;
    private static final int END_OF_IMAGE = 0xD9;

    /** Progressive pictures come in a dozen; each costs as much as the whole picture, in a few bytes. */
    private static final int MOST_SCANS = 200;

    /** Reads to the end of the picture; the caller closes the stream. */
    public static JpegHeader read(InputStream stream) throws IOException {
        return new Reader(new DataInputStream(new BufferedInputStream(stream, 1 << 16))).read();
    }

    private static final class Reader {

        private final DataInputStream in;
        private int width = -1;
        private int height;
        private int bits;
        private int components;
        private double dpi;
        private int turns;

        Reader(DataInputStream in) {
            this.in = in;
        }

        JpegHeader read() throws IOException {
            boolean complete;
            try {
                complete = readSegments();
            } catch (EOFException e) {
                complete = false;
            }
            if (width < 0) {
                throw Refusals.corrupt("JPEG without a frame");
            }
            return new JpegHeader(width, height, bits, components, dpi, turns, complete);
        }

        private boolean readSegments() throws IOException {
            if (in.readUnsignedShort() != 0xFFD8) {
                throw Refusals.corrupt("no JPEG");
            }
            while (true) {
                int marker = nextMarker();
                if (marker == END_OF_IMAGE) {
                    return true;
                }
                if (marker == START_OF_SCAN && width >= 0) {
                    return skipToEnd();
                }
                boolean hasNoLength = marker == 1 || (marker >= 0xD0 && marker <= 0xD8);
                if (!hasNoLength) {
                    segment(marker, readBody());
                }
            }
        }

        private int nextMarker() throws IOException {
            int current = in.readUnsignedByte();
            while (current != 0xFF) {
                current = in.readUnsignedByte();
            }
            while (current == 0xFF) {
                current = in.readUnsignedByte();
            }
            return current;
        }

        private byte[] readBody() throws IOException {
            byte[] body = new byte[Math.max(0, in.readUnsignedShort() - 2)];
            in.readFully(body);
            return body;
        }

        /** In the coded data FF is always followed by 0 or a restart marker, so FF D9 is the end. */
        private boolean skipToEnd() throws IOException {
            boolean afterFf = false;
            int scans = 1;
            for (int b = in.read(); b >= 0; b = in.read()) {
                if (afterFf && b == END_OF_IMAGE) {
                    return true;
                }
                if (afterFf && b == START_OF_SCAN && ++scans > MOST_SCANS) {
                    throw Refusals.corrupt("JPEG of more than " + MOST_SCANS + " scans");
                }
                afterFf = b == 0xFF;
            }
            return false;
        }

        private void segment(int marker, byte[] body) {
            boolean isFrame = marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
            if (isFrame && body.length >= 6 && width < 0) {
                bits = body[0] & 0xFF;
                height = unsigned16(body, 1);
                width = unsigned16(body, 3);
                components = body[5] & 0xFF;
            } else if (marker == 0xE0 && startsWith(body, "JFIF\0") && body.length >= 12) {
                double density = unsigned16(body, 8);
                dpi = switch (body[7]) {
                    case 1 -> density;
                    case 2 -> density * 2.54;
                    default -> 0;
                };
            } else if (marker == 0xE1 && startsWith(body, "Exif\0\0")) {
                turns = ExifOrientation.turns(body, 6);
            }
        }

        private static int unsigned16(byte[] bytes, int at) {
            return ((bytes[at] & 0xFF) << 8) | (bytes[at + 1] & 0xFF);
        }

        private static boolean startsWith(byte[] bytes, String text) {
            byte[] expected = text.getBytes(StandardCharsets.ISO_8859_1);
            return bytes.length >= expected.length
                    && java.util.Arrays.equals(bytes, 0, expected.length, expected, 0, expected.length);
        }
    }
}
