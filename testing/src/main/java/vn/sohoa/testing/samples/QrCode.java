package vn.sohoa.testing.samples;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

/** Draws QR codes that can be read, for papers that carry one. The same text always gives the same code. */
public final class QrCode {

    /** Side of the code on an identity card: 18 mm, in points. */
    public static final double ON_CARD = 51;

    private static final DateTimeFormatter DIGITS = DateTimeFormatter.ofPattern("ddMMyyyy", Locale.ROOT);

    private QrCode() {}

    /**
     * The dark modules of a code, to be filled with black on a light ground; four modules of which should stay free
     * around it. The text is written as bare UTF-8, as identity cards have it: a reader has to guess the encoding.
     *
     * @param x left edge of the code, in whatever unit the caller draws
     * @param y top edge
     * @param size length of a side
     */
    public static Shape modules(String text, double x, double y, double size) {
        ByteMatrix matrix = matrix(text);
        double module = size / matrix.getWidth();
        Path2D dark = new Path2D.Double();
        for (int row = 0; row < matrix.getHeight(); row++) {
            for (int column = 0; column < matrix.getWidth(); column++) {
                if (matrix.get(column, row) == 1) {
                    dark.append(new Rectangle2D.Double(x + column * module, y + row * module, module, module), false);
                }
            }
        }
        return dark;
    }

    private static ByteMatrix matrix(String text) {
        // each byte as a character of its own, which the encoder writes as it is
        String bytes = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        try {
            return Encoder.encode(bytes, ErrorCorrectionLevel.M, Map.<EncodeHintType, Object>of())
                    .getMatrix();
        } catch (WriterException e) {
            throw new IllegalArgumentException(text.length() + " characters do not fit into a QR code", e);
        }
    }

    /**
     * What the code of an identity card says: seven fields between bars, some of which may be empty.
     *
     * @param id twelve digits
     * @param oldId nine digits of the card before, or empty
     * @param sex Nam or Nữ
     */
    public static String cardText(
            String id, String oldId, String name, LocalDate born, String sex, String address, LocalDate issued) {
        return String.join("|", id, oldId, name, DIGITS.format(born), sex, address, DIGITS.format(issued));
    }
}
