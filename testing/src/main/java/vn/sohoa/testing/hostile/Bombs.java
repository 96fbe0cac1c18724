package vn.sohoa.testing.hostile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * Writes small files that become very large, or take very long, when they are decoded: each named after what it does.
 * What becomes of one depends on the limits; what must not happen is that it costs more than its own page.
 */
public final class Bombs {

    private static final int MEGABYTE = 1 << 20;

    private Bombs() {}

    /** Writes all into the folder, which is created; the same bytes each time. */
    public static List<Path> write(Path folder) {
        try {
            Files.createDirectories(folder);
            byte[] zeros = flate(zeros(700));
            return List.of(
                    file(folder, "pdf-flate-image.pdf", image("/FlateDecode", zeros)),
                    file(folder, "pdf-flate-twice.pdf", image("[/FlateDecode /FlateDecode]", flate(zeros))),
                    file(folder, "pdf-run-length.pdf", image("[/FlateDecode /RunLengthDecode]", flate(runs(700)))),
                    file(folder, "pdf-content.pdf", content()),
                    file(folder, "pdf-soft-mask.pdf", softMask(zeros)),
                    file(folder, "pdf-fax-columns.pdf", fax()),
                    file(folder, "pdf-predictor.pdf", predictor()),
                    file(folder, "pdf-jpx-size.pdf", jpeg2000()),
                    file(folder, "pdf-jbig2-size.pdf", jbig2()),
                    file(folder, "pdf-colour-profile.pdf", colourProfile(zeros)),
                    file(folder, "pdf-pattern.pdf", pattern()),
                    file(folder, "pdf-shadings.pdf", shadings()),
                    file(folder, "pdf-glyph-recursion.pdf", glyph()),
                    file(folder, "pdf-deep-tree.pdf", deepTree()),
                    file(folder, "pdf-parent-loop.pdf", parentLoop()),
                    file(folder, "pdf-box-without-area.pdf", box("[0 0 0.001 0.001]")),
                    file(folder, "pdf-box-beyond-numbers.pdf", box("[0 0 1e38 1e38]")),
                    file(folder, "jpeg-20000-scans.jpg", scans(20_000)),
                    file(folder, "jpeg-no-height.jpg", jpeg(1_000, 0, 1)),
                    file(folder, "tiff-many-samples.tif", tiff(8_000, 8_000, 255, 0)),
                    file(folder, "tiff-large-tile.tif", tiff(1_000, 1_000, 1, 1 << 20)),
                    file(folder, "png-text.png", text(zeros)),
                    file(folder, "png-profile.png", profile(zeros)),
                    file(folder, "png-200-megapixels.png", large()),
                    file(folder, "png-noise.png", noise(1_000, 700)),
                    file(folder, "png-one-row.png", noise(3_000, 1)),
                    file(folder, "png-one-column.png", noise(1, 3_000)),
                    file(folder, "png-strip.png", noise(30_000, 10)));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write the bombs to " + folder, e);
        }
    }

    private static Path file(Path folder, String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private static byte[] image(String filter, byte[] data) {
        RawPdf pdf = new RawPdf();
        int image = pdf.stream(picture(100, 100) + " /Filter " + filter, data);
        return drawing(pdf, image);
    }

    private static String picture(int width, int height) {
        return "/Type /XObject /Subtype /Image /Width " + width + " /Height " + height
                + " /ColorSpace /DeviceGray /BitsPerComponent 8";
    }

    private static byte[] drawing(RawPdf pdf, int image) {
        return pdf.page("/XObject << /I " + image + " 0 R >>", "q 595 0 0 842 0 0 cm /I Do Q");
    }

    /** Text that is drawn over and over, longer than a heap. */
    private static byte[] content() throws IOException {
        RawPdf pdf = new RawPdf();
        int form = pdf.stream(
                "/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Filter /FlateDecode",
                flate(repeated("0 0 m 9 9 l S\n", 20)));
        return pdf.page("/XObject << /F " + form + " 0 R >>", "/F Do ".repeat(50));
    }

    /** A tiny picture with a mask that is none. */
    private static byte[] softMask(byte[] zeros) {
        RawPdf pdf = new RawPdf();
        int mask = pdf.stream(picture(26_000, 26_000) + " /Filter /FlateDecode", zeros);
        int image = pdf.stream(picture(10, 10) + " /SMask " + mask + " 0 R", new byte[100]);
        return drawing(pdf, image);
    }

    private static byte[] fax() {
        RawPdf pdf = new RawPdf();
        int image = pdf.stream(
                "/Type /XObject /Subtype /Image /Width 100 /Height 100 /ColorSpace /DeviceGray /BitsPerComponent 1"
                        + " /Filter /CCITTFaxDecode /DecodeParms << /K -1 /Columns 2000000000 /Rows 2000000000 >>",
                new byte[100]);
        return drawing(pdf, image);
    }

    private static byte[] predictor() throws IOException {
        RawPdf pdf = new RawPdf();
        int image = pdf.stream(
                picture(100, 100) + " /Filter /FlateDecode /DecodeParms << /Predictor 15 /Columns 2000000000 >>",
                flate(new byte[20_000]));
        return drawing(pdf, image);
    }

    /** Its dictionary says 100 by 100, its own header 60,000 by 60,000. */
    private static byte[] jpeg2000() {
        ByteBuffer code = ByteBuffer.allocate(200);
        code.putInt(0xFF4FFF51).putShort((short) 41).putShort((short) 0);
        code.putInt(60_000).putInt(60_000).putInt(0).putInt(0);
        code.putInt(60_000).putInt(60_000).putInt(0).putInt(0);
        code.putShort((short) 1).put((byte) 7).put((byte) 1).put((byte) 1);
        code.putShort((short) 0xFF52).putShort((short) 12);
        code.put(new byte[] {0, 0, 0, 1, 0, 5, 4, 4, 0, 1});
        code.putShort((short) 0xFF5C).putShort((short) 19).put((byte) 0x40).put(new byte[16]);
        code.putShort((short) 0xFF90)
                .putShort((short) 10)
                .putShort((short) 0)
                .putInt(0)
                .putShort((short) 1);
        code.putShort((short) 0xFF93).putShort((short) 0xFFD9);
        RawPdf pdf = new RawPdf();
        int image = pdf.stream(picture(100, 100) + " /Filter /JPXDecode", Arrays.copyOf(code.array(), code.position()));
        return drawing(pdf, image);
    }

    /** Its dictionary says 100 by 100, its page segment 60,000 by 60,000. */
    private static byte[] jbig2() {
        ByteBuffer segments = ByteBuffer.allocate(100);
        segments.putInt(0).put((byte) 48).put((byte) 0).put((byte) 1).putInt(19);
        segments.putInt(60_000).putInt(60_000).putInt(0).putInt(0).put((byte) 0).putShort((short) 0);
        segments.putInt(1).put((byte) 49).put((byte) 0).put((byte) 1).putInt(0);
        RawPdf pdf = new RawPdf();
        int image = pdf.stream(
                "/Type /XObject /Subtype /Image /Width 100 /Height 100 /ColorSpace /DeviceGray /BitsPerComponent 1"
                        + " /Filter /JBIG2Decode",
                Arrays.copyOf(segments.array(), segments.position()));
        return drawing(pdf, image);
    }

    private static byte[] colourProfile(byte[] zeros) {
        RawPdf pdf = new RawPdf();
        int profile = pdf.stream("/N 1 /Alternate /DeviceGray /Filter /FlateDecode", zeros);
        int image = pdf.stream(
                "/Type /XObject /Subtype /Image /Width 10 /Height 10 /BitsPerComponent 8 /ColorSpace [/ICCBased "
                        + profile + " 0 R]",
                new byte[100]);
        return drawing(pdf, image);
    }

    /** A page of dots that are a thousandth of a point apart. */
    private static byte[] pattern() {
        RawPdf pdf = new RawPdf();
        int dot = pdf.stream(
                "/Type /Pattern /PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 1 1] /XStep 0.001 /YStep 0.001"
                        + " /Resources << >>",
                "0 0 1 1 re f".getBytes(ISO_8859_1));
        return pdf.page("/Pattern << /P " + dot + " 0 R >>", "/Pattern cs /P scn 0 0 595 842 re f");
    }

    /** A thousand shadings over the whole page. */
    private static byte[] shadings() {
        RawPdf pdf = new RawPdf();
        int shading =
                pdf.add("<< /ShadingType 3 /ColorSpace /DeviceRGB /Coords [300 400 0 300 400 600] /Extend [true true]"
                        + " /Function << /FunctionType 2 /Domain [0 1] /C0 [1 0 0] /C1 [0 0 1] /N 1.7 >> >>");
        return pdf.page("/Shading << /S " + shading + " 0 R >>", "/S sh ".repeat(1_000));
    }

    /** A letter that consists of itself, twice. */
    private static byte[] glyph() {
        RawPdf pdf = new RawPdf();
        int font = pdf.next() + 1;
        int letter = pdf.stream("", "1000 0 d0 BT /F 1 Tf (aa) Tj ET".getBytes(ISO_8859_1));
        pdf.add("<< /Type /Font /Subtype /Type3 /FontBBox [0 0 1000 1000] /FontMatrix [0.001 0 0 0.001 0 0]"
                + " /FirstChar 97 /LastChar 97 /Widths [1000] /CharProcs << /a " + letter + " 0 R >>"
                + " /Encoding << /Type /Encoding /Differences [97 /a] >>"
                + " /Resources << /Font << /F " + font + " 0 R >> >> >>");
        return pdf.page("/Font << /F " + font + " 0 R >>", "BT /F 24 Tf 100 400 Td (aaa) Tj ET");
    }

    /** A page at the end of a branch of 20,000 twigs. */
    private static byte[] deepTree() {
        RawPdf pdf = new RawPdf();
        int depth = 20_000;
        for (int i = 1; i <= depth; i++) {
            String parent = i == 1 ? "" : " /Parent " + (i - 1) + " 0 R";
            pdf.add("<< /Type /Pages /Count 1 /Kids [" + (i + 1) + " 0 R]" + parent + " >>");
        }
        pdf.add("<< /Type /Page /Parent " + depth + " 0 R /MediaBox [0 0 595 842] >>");
        return pdf.finish(1);
    }

    /** A page that inherits from itself. */
    private static byte[] parentLoop() {
        RawPdf pdf = new RawPdf();
        pdf.add("<< /Type /Pages /Count 1 /Kids [2 0 R] /Parent 2 0 R >>");
        pdf.add("<< /Type /Page /Parent 1 0 R >>");
        return pdf.finish(1);
    }

    private static byte[] box(String box) {
        return new RawPdf().page("/MediaBox " + box, "0 0 m 9 9 l S".getBytes(ISO_8859_1));
    }

    /** A picture in many coats, each of which covers all of it in a few bytes. */
    private static byte[] scans(int scans) {
        return jpeg(4_000, 4_000, scans);
    }

    private static byte[] jpeg(int width, int height, int scans) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xDB, 0, 67, 0});
        byte[] ones = new byte[64];
        Arrays.fill(ones, (byte) 1);
        out.writeBytes(ones);
        out.writeBytes(ByteBuffer.allocate(13)
                .putInt(0xFFC2000B)
                .put((byte) 8)
                .putShort((short) height)
                .putShort((short) width)
                .put(new byte[] {1, 1, 0x11, 0})
                .array());
        huffman(out, 0x00, 0x00);
        huffman(out, 0x10, 0xE0);
        int blocks = ((width + 7) / 8) * ((height + 7) / 8);
        out.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xDA, 0, 8, 1, 1, 0, 0, 0, 0});
        out.writeBytes(new byte[(blocks + 7) / 8]);
        // one code of one bit, and 14 bits that say how many blocks beyond 16,384 stay as they are
        byte[] coat = new byte[(blocks / 16_384 + 1) * 15 / 8 + 1];
        for (int scan = 1; scan < scans; scan++) {
            out.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xDA, 0, 8, 1, 1, 0, 1, 63, 0});
            out.writeBytes(coat);
        }
        out.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xD9});
        return out.toByteArray();
    }

    /** A table with the one code "0". */
    private static void huffman(ByteArrayOutputStream out, int which, int symbol) {
        out.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xC4, 0, 20, (byte) which, 1});
        out.writeBytes(new byte[15]);
        out.write(symbol);
    }

    /** @param tile its side, or 0 for a picture in one strip */
    private static byte[] tiff(int width, int height, int samples, int tile) {
        int fields = tile > 0 ? 10 : 9;
        int data = 8 + 2 + fields * 12 + 4;
        ByteBuffer file = ByteBuffer.allocate(data + 64).order(ByteOrder.LITTLE_ENDIAN);
        file.put(new byte[] {'I', 'I', 42, 0}).putInt(8).putShort((short) fields);
        field(file, 256, width);
        field(file, 257, height);
        field(file, 258, 8);
        field(file, 259, 1);
        field(file, 262, 1);
        if (tile == 0) {
            field(file, 273, data);
        }
        field(file, 277, samples);
        if (tile == 0) {
            field(file, 278, height);
            field(file, 279, 64);
        } else {
            field(file, 322, tile);
            field(file, 323, tile);
            field(file, 324, data);
            field(file, 325, 64);
        }
        file.putInt(0);
        return file.array();
    }

    private static void field(ByteBuffer file, int tag, int value) {
        file.putShort((short) tag).putShort((short) 4).putInt(1).putInt(value);
    }

    private static byte[] text(byte[] zeros) throws IOException {
        byte[] text = concatenated("Comment\0\0".getBytes(ISO_8859_1), zeros);
        return new RawPng(200, 200, 8, RawPng.GREY).chunk("zTXt", text).finish(200, y -> new byte[200]);
    }

    private static byte[] profile(byte[] zeros) throws IOException {
        byte[] profile = concatenated("ICC\0\0".getBytes(ISO_8859_1), zeros);
        return new RawPng(200, 200, 8, RawPng.GREY).chunk("iCCP", profile).finish(200, y -> new byte[200]);
    }

    /** Just within what is taken on, in colour: 800 MB when decoded. */
    private static byte[] large() throws IOException {
        byte[] row = new byte[3 * 14_000];
        Arrays.fill(row, (byte) 0xEE);
        return new RawPng(14_000, 14_000, 8, RawPng.COLOUR).finish(14_000, y -> row);
    }

    /** As many letters as anybody wants to see. */
    private static byte[] noise(int width, int height) throws IOException {
        Random random = new Random(7);
        byte[] row = new byte[(width + 7) / 8];
        return new RawPng(width, height, 1, RawPng.GREY).finish(height, y -> {
            random.nextBytes(row);
            return row;
        });
    }

    private static byte[] concatenated(byte[] first, byte[] second) {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.writeBytes(first);
        both.writeBytes(second);
        return both.toByteArray();
    }

    /** Writes something long piece by piece. */
    private interface Source {
        void writeTo(OutputStream out) throws IOException;
    }

    private static Source zeros(int megabytes) {
        return out -> {
            byte[] piece = new byte[MEGABYTE];
            for (int i = 0; i < megabytes; i++) {
                out.write(piece);
            }
        };
    }

    /** Runs of 128 zeros, as RunLengthDecode has them. */
    private static Source runs(int megabytes) {
        return out -> {
            byte[] piece = new byte[MEGABYTE / 64];
            for (int i = 0; i < piece.length; i += 2) {
                piece[i] = (byte) 129;
            }
            for (int i = 0; i < megabytes; i++) {
                out.write(piece);
            }
        };
    }

    private static Source repeated(String text, int megabytes) {
        byte[] piece = text.repeat(MEGABYTE / text.length()).getBytes(ISO_8859_1);
        return out -> {
            for (int i = 0; i < megabytes; i++) {
                out.write(piece);
            }
        };
    }

    private static byte[] flate(Source source) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream deflated = new DeflaterOutputStream(bytes, new Deflater(Deflater.BEST_SPEED))) {
            source.writeTo(deflated);
        }
        return bytes.toByteArray();
    }

    private static byte[] flate(byte[] data) throws IOException {
        return flate(out -> out.write(data));
    }
}
