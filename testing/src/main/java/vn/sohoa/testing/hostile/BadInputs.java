package vn.sohoa.testing.hostile;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import vn.sohoa.core.ledger.LedgerCode;

/** Writes files that must not be taken in, each small and named after its defect. */
public final class BadInputs {

    /** A bad file and the code the ledger gives it. */
    public record BadInput(Path file, LedgerCode expected) {}

    private static final byte[] PNG_SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    private BadInputs() {}

    /** Writes all into the folder, which is created; the same bytes each time but for the encrypted file. */
    public static List<BadInput> write(Path folder) {
        try {
            Files.createDirectories(folder);
            return List.of(
                    bad(folder, "empty.pdf", new byte[0], LedgerCode.EMPTY_FILE),
                    bad(folder, "truncated.pdf", firstHalf(scannedPdf()), LedgerCode.CORRUPT),
                    bad(folder, "password.pdf", lockedPdf(), LedgerCode.PASSWORD_PROTECTED),
                    bad(folder, "text.pdf", text(), LedgerCode.TYPE_MISMATCH),
                    bad(folder, "archive.zip", zip(), LedgerCode.UNSUPPORTED_TYPE),
                    bad(folder, "no-pixels.png", png(0, 0), LedgerCode.NO_PIXELS),
                    bad(folder, "too-many-pixels.png", png(30_000, 30_000), LedgerCode.TOO_MANY_PIXELS),
                    bad(folder, "directory-loop.tif", tiff(true), LedgerCode.CORRUPT),
                    bad(folder, "truncated.tif", firstHalf(tiff(false)), LedgerCode.CORRUPT),
                    bad(folder, "garbage.jpg", garbage(), LedgerCode.CORRUPT));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write the bad inputs to " + folder, e);
        }
    }

    private static BadInput bad(Path folder, String name, byte[] bytes, LedgerCode expected) throws IOException {
        return new BadInput(Files.write(folder.resolve(name), bytes), expected);
    }

    private static byte[] firstHalf(byte[] bytes) {
        return Arrays.copyOf(bytes, bytes.length / 2);
    }

    /** An empty page that nobody opens without the password. */
    private static byte[] lockedPdf() throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage(PDRectangle.A4));
            StandardProtectionPolicy policy =
                    new StandardProtectionPolicy("chu-so-huu", "nguoi-dung", new AccessPermission());
            policy.setEncryptionKeyLength(256);
            policy.setPreferAES(true);
            document.protect(policy);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    /** A scan as scanners write it, with the picture first and the catalogue last: nothing can mend its first half. */
    private static byte[] scannedPdf() {
        StringBuilder pdf = new StringBuilder("%PDF-1.4\n");
        List<Integer> offsets = new ArrayList<>();
        String picture = "80".repeat(64 * 64) + ">";
        for (String object : List.of(
                "<< /Type /XObject /Subtype /Image /Width 64 /Height 64 /ColorSpace /DeviceGray /BitsPerComponent 8 "
                        + "/Filter /ASCIIHexDecode /Length " + picture.length() + " >>\nstream\n" + picture
                        + "\nendstream",
                "<< /Length 26 >>\nstream\nq 595 0 0 842 0 0 cm /I Do\nendstream",
                "<< /Type /Page /Parent 4 0 R /MediaBox [0 0 595 842] /Contents 2 0 R "
                        + "/Resources << /XObject << /I 1 0 R >> >> >>",
                "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                "<< /Type /Catalog /Pages 4 0 R >>")) {
            offsets.add(pdf.length());
            pdf.append(offsets.size()).append(" 0 obj\n").append(object).append("\nendobj\n");
        }
        int table = pdf.length();
        pdf.append("xref\n0 6\n0000000000 65535 f \n");
        offsets.forEach(offset -> pdf.append(String.format(Locale.ROOT, "%010d 00000 n \n", offset)));
        pdf.append("trailer\n<< /Size 6 /Root 5 0 R >>\nstartxref\n")
                .append(table)
                .append("\n%%EOF\n");
        return pdf.toString().getBytes(US_ASCII);
    }

    private static byte[] text() {
        return "Kính gửi bộ phận một cửa,\nđây là tệp văn bản được đổi tên thành .pdf.\n".getBytes(UTF_8);
    }

    private static byte[] zip() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            ZipEntry entry = new ZipEntry("ho-so.txt");
            entry.setTime(0);
            zip.putNextEntry(entry);
            zip.write(text());
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }

    /** A white bilevel image; its rows are deflated one after another, so that no picture is held. */
    private static byte[] png(int width, int height) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(PNG_SIGNATURE);
        byte[] header = ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put(new byte[] {1, 0, 0, 0, 0})
                .array();
        chunk(bytes, "IHDR", header);
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        try (OutputStream deflated = new DeflaterOutputStream(data)) {
            byte[] row = new byte[1 + (width + 7) / 8];
            Arrays.fill(row, 1, row.length, (byte) 0xff);
            for (int y = 0; y < height; y++) {
                deflated.write(row);
            }
        }
        chunk(bytes, "IDAT", data.toByteArray());
        chunk(bytes, "IEND", new byte[0]);
        return bytes.toByteArray();
    }

    private static void chunk(OutputStream out, String type, byte[] content) throws IOException {
        DataOutputStream data = new DataOutputStream(out);
        CRC32 crc = new CRC32();
        crc.update(type.getBytes(US_ASCII));
        crc.update(content);
        data.writeInt(content.length);
        data.write(type.getBytes(US_ASCII));
        data.write(content);
        data.writeInt((int) crc.getValue());
    }

    /**
     * A grey page of 64 by 64; its directory comes first, so that half of the file has a directory whose pixels are
     * missing. With a loop the directory names itself as the next page.
     */
    private static byte[] tiff(boolean loop) {
        int fields = 9;
        int directory = 8;
        int pixels = directory + 2 + fields * 12 + 4;
        ByteBuffer file = ByteBuffer.allocate(pixels + 64 * 64).order(ByteOrder.LITTLE_ENDIAN);
        file.put("II".getBytes(US_ASCII)).putShort((short) 42).putInt(directory).putShort((short) fields);
        field(file, 256, 64);
        field(file, 257, 64);
        field(file, 258, 8);
        field(file, 259, 1);
        field(file, 262, 1);
        field(file, 273, pixels);
        field(file, 277, 1);
        field(file, 278, 64);
        field(file, 279, 64 * 64);
        file.putInt(loop ? directory : 0);
        while (file.hasRemaining()) {
            file.put((byte) (file.position() * 7));
        }
        return file.array();
    }

    private static void field(ByteBuffer file, int tag, int value) {
        file.putShort((short) tag).putShort((short) 3).putInt(1).putInt(value);
    }

    /** The first bytes of a JPEG, then noise. */
    private static byte[] garbage() {
        byte[] bytes = new byte[4096];
        new Random(7).nextBytes(bytes);
        byte[] start = {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0, 0, 16, 'J', 'F', 'I', 'F', 0};
        System.arraycopy(start, 0, bytes, 0, start.length);
        return bytes;
    }
}
