package vn.sohoa.ocr.preserve;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.awt.geom.Rectangle2D;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Draws a seal: its QR code in squares, beside it how to type the same. Where a page has no room, on a sheet of its own. */
final class SealPrint {

    /** Comes with PDFBox and has every Vietnamese letter (SIL Open Font Licence). */
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private static final double MILLIMETRE = 72 / 25.4;
    /** Of the code with its quiet zone: the first that has room. */
    private static final List<Double> SIDES = List.of(20 * MILLIMETRE, 16 * MILLIMETRE);
    /** Of the words beside the code, as a share of its side. */
    private static final double WORDS = 1.45;
    /** Between lines, as a share of the side. */
    private static final double LINE = 0.17;
    /** Of letters, as a share of the line. */
    private static final double LETTER = 0.78;
    /** Free modules around the code, as its standard asks. */
    private static final int QUIET = 4;

    private static final float FONT_UNITS = 1_000;
    private static final float GREAT_SIDE = (float) (40 * MILLIMETRE);
    private static final float SHEET_MARGIN = (float) (25 * MILLIMETRE);

    private final PDDocument document;
    private final Seal seal;
    private final ByteMatrix modules;
    private final PDFont font;

    SealPrint(PDDocument document, Seal seal) throws IOException {
        this.document = document;
        this.seal = seal;
        modules = modules(seal.address());
        font = font(document);
    }

    private static ByteMatrix modules(String address) {
        try {
            return Encoder.encode(address, ErrorCorrectionLevel.M).getMatrix();
        } catch (WriterException e) {
            throw new IllegalArgumentException("too long for a QR code: " + address, e);
        }
    }

    private static PDFont font(PDDocument document) throws IOException {
        try (InputStream in = SealPrint.class.getResourceAsStream(FONT)) {
            if (in == null) {
                throw new FileNotFoundException("the class path has no " + FONT);
            }
            return PDType0Font.load(document, in, true);
        }
    }

    /** @param page from 0 */
    void onPageOrSheet(int page, FreeSpace space) throws IOException {
        for (double side : SIDES) {
            Optional<Rectangle2D> place = space.find(side * (1 + WORDS), side);
            if (place.isPresent()) {
                onPage(document.getPage(page), place.get());
                return;
            }
        }
        onSheet();
    }

    private void onPage(PDPage page, Rectangle2D place) throws IOException {
        float side = (float) place.getHeight();
        float left = page.getCropBox().getLowerLeftX() + (float) place.getMinX();
        float bottom = page.getCropBox().getLowerLeftY() + (float) place.getMinY();
        try (PDPageContentStream pen = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
            pen.setNonStrokingColor(1f);
            pen.addRect(left, bottom, (float) place.getWidth(), side);
            pen.fill();
            qr(pen, left + (float) place.getWidth() - side, bottom, side);
            float line = (float) (side * LINE);
            lines(
                    pen,
                    List.of("Mã kiểm tra:", half(0), half(1), "Quét mã hoặc mở", host()),
                    left,
                    bottom + side - line,
                    line,
                    (float) (side * (WORDS - LINE)));
        }
    }

    void onSheet() throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        float top = PDRectangle.A4.getHeight() - SHEET_MARGIN;
        try (PDPageContentStream pen = new PDPageContentStream(document, page, AppendMode.APPEND, true)) {
            qr(pen, SHEET_MARGIN, top - GREAT_SIDE, GREAT_SIDE);
            lines(
                    pen,
                    List.of(
                            "PHIẾU KIỂM TRA BẢN SAO",
                            "Mã kiểm tra: " + seal.code(),
                            "Quét mã bằng điện thoại, hoặc mở:",
                            seal.address(),
                            "Các trang trước không còn chỗ trống cho mã này."),
                    SHEET_MARGIN,
                    top - GREAT_SIDE - SHEET_MARGIN,
                    18,
                    PDRectangle.A4.getWidth() - 2 * SHEET_MARGIN);
        }
    }

    private void qr(PDPageContentStream pen, float left, float bottom, float side) throws IOException {
        float module = side / (modules.getWidth() + 2 * QUIET);
        pen.setNonStrokingColor(0f);
        for (int y = 0; y < modules.getHeight(); y++) {
            for (int x = 0; x < modules.getWidth(); x++) {
                if (modules.get(x, y) == 1) {
                    pen.addRect(left + (x + QUIET) * module, bottom + side - (y + QUIET + 1) * module, module, module);
                }
            }
        }
        pen.fill();
    }

    /**
     * @param bottom of the first line
     * @param room for the longest line, which gets smaller letters where it has to
     */
    private void lines(PDPageContentStream pen, List<String> lines, float left, float bottom, float height, float room)
            throws IOException {
        float size = (float) (height * LETTER);
        pen.beginText();
        pen.setNonStrokingColor(0f);
        pen.newLineAtOffset(left, bottom);
        for (String line : lines) {
            float width = font.getStringWidth(line) / FONT_UNITS * size;
            pen.setFont(font, width > room ? size * room / width : size);
            pen.showText(line);
            pen.newLineAtOffset(0, -height);
        }
        pen.endText();
    }

    /** The code is too long for one line. */
    private String half(int number) {
        int middle = seal.code().length() / 2;
        return number == 0 ? seal.code().substring(0, middle) : seal.code().substring(middle + 1);
    }

    private String host() {
        String rest = seal.address().replaceFirst("^https?://", "");
        return rest.substring(0, rest.lastIndexOf('/'));
    }
}
