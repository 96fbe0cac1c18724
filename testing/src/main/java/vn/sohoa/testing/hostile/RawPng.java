package vn.sohoa.testing.hostile;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.function.IntFunction;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** A PNG put together from chunks. */
final class RawPng {

    static final int GREY = 0;
    static final int COLOUR = 2;

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    /** @param kind of colour */
    RawPng(int width, int height, int depth, int kind) {
        bytes.writeBytes(SIGNATURE);
        chunk(
                "IHDR",
                ByteBuffer.allocate(13)
                        .putInt(width)
                        .putInt(height)
                        .put((byte) depth)
                        .put((byte) kind)
                        .array());
    }

    RawPng chunk(String type, byte[] content) {
        CRC32 crc = new CRC32();
        crc.update(type.getBytes(US_ASCII));
        crc.update(content);
        bytes.writeBytes(ByteBuffer.allocate(4).putInt(content.length).array());
        bytes.writeBytes(type.getBytes(US_ASCII));
        bytes.writeBytes(content);
        bytes.writeBytes(ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
        return this;
    }

    /** @param row without the byte of its filter; deflated one after another, so that no picture is held */
    byte[] finish(int rows, IntFunction<byte[]> row) throws IOException {
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        try (OutputStream deflated = new DeflaterOutputStream(data, new Deflater(Deflater.BEST_SPEED))) {
            for (int y = 0; y < rows; y++) {
                deflated.write(0);
                deflated.write(row.apply(y));
            }
        }
        chunk("IDAT", data.toByteArray());
        chunk("IEND", new byte[0]);
        return bytes.toByteArray();
    }
}
