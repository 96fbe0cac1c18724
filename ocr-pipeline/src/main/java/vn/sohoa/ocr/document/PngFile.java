package vn.sohoa.ocr.document;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import vn.sohoa.core.ledger.LedgerCode;

/** A file that is one PNG, checked chunk by chunk. */
record PngFile(PngPage only) implements SourceFile {

    private static final double METRES_PER_INCH = 0.0254;
    private static final int SIGNATURE_LENGTH = 8;
    private static final int SMALL_CHUNK = 64;

    static PngFile open(Path file, Limits limits) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            in.skipNBytes(SIGNATURE_LENGTH);
            return new PngFile(new Reader(in, limits).read(file));
        } catch (EOFException e) {
            throw Refusals.corrupt("the end of the PNG is missing");
        }
    }

    @Override
    public int pages() {
        return 1;
    }

    @Override
    public SourcePage page(int number) {
        return only;
    }

    private static final class Reader {

        private final InputStream in;
        private final Limits limits;
        private int width;
        private int height;
        private boolean transparent;
        private boolean interlaced;
        private double dpi;

        Reader(InputStream in, Limits limits) {
            this.in = in;
            this.limits = limits;
        }

        PngPage read(Path file) throws IOException {
            boolean first = true;
            String type;
            do {
                type = chunk();
                if (first && !type.equals("IHDR")) {
                    throw Refusals.corrupt("PNG without a header");
                }
                first = false;
            } while (!type.equals("IEND"));
            return new PngPage(file, width, height, Resolution.of(dpi, width, height), transparent, interlaced);
        }

        private String chunk() throws IOException {
            long length = new DataInputStream(in).readInt() & 0xFFFFFFFFL;
            CRC32 crc = new CRC32();
            DataInputStream checked = new DataInputStream(new CheckedInputStream(in, crc));
            String type = new String(checked.readNBytes(4), StandardCharsets.ISO_8859_1);
            byte[] start = checked.readNBytes((int) Math.min(length, SMALL_CHUNK));
            checked.skipNBytes(length - start.length);
            long found = crc.getValue();
            boolean damaged = (new DataInputStream(in).readInt() & 0xFFFFFFFFL) != found;
            if (damaged && isNeeded(type)) {
                throw Refusals.corrupt("PNG chunk " + type + " is damaged");
            }
            note(type, start);
            return type;
        }

        private static boolean isNeeded(String type) {
            return !type.isEmpty() && Character.isUpperCase(type.charAt(0));
        }

        private void note(String type, byte[] body) throws IOException {
            DataInputStream data = new DataInputStream(new java.io.ByteArrayInputStream(body));
            switch (type) {
                case "IHDR" -> {
                    width = data.readInt();
                    height = data.readInt();
                    data.readByte();
                    transparent = (data.readByte() & 4) != 0;
                    data.readShort();
                    interlaced = data.readByte() != 0;
                    limits.checkPixels(width, height);
                }
                case "tRNS" -> transparent = true;
                case "pHYs" -> {
                    int perMetre = data.readInt();
                    data.readInt();
                    dpi = data.readByte() == 1 ? perMetre * METRES_PER_INCH : 0;
                }
                case "acTL" -> throw Refusals.refuse(LedgerCode.UNSUPPORTED_TYPE, "animated PNG");
                default -> {}
            }
        }
    }
}
