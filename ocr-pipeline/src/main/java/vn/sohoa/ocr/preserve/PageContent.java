package vn.sohoa.ocr.preserve;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Iterator;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;
import vn.sohoa.core.text.OcrLine;
import vn.sohoa.core.text.OcrPage;
import vn.sohoa.core.text.OcrWord;
import vn.sohoa.ocr.document.Overlay;

/** The operators of one page: its picture, and over it the words, invisible, where the picture shows them. */
final class PageContent {

    private static final int LEAST_FONT_PIXELS = 8;

    private final StringBuilder out = new StringBuilder();
    private final PageScale scale;
    private final int pixelHeight;

    /** @param pixelHeight of the upright picture */
    PageContent(PageScale scale, int pixelHeight) {
        this.scale = scale;
        this.pixelHeight = pixelHeight;
    }

    /** @param turns clockwise quarter turns that make the image upright */
    void image(COSName name, int turns) {
        out.append("q ");
        frame(turns);
        out.append('/').append(name.getName()).append(" Do Q\n");
    }

    /** @param turns from the overlay's page to the upright one */
    void overlay(COSName name, Overlay overlay, int turns) {
        out.append("q ");
        frame(turns);
        double bottom = 1 - overlay.top() - overlay.height();
        fine(overlay.width(), 0, 0, overlay.height(), overlay.left(), bottom);
        out.append("cm /").append(name.getName()).append(" Do Q\n");
    }

    /** From here on the unit square is the page, turned. */
    private void frame(int turns) {
        double w = scale.width();
        double h = scale.height();
        switch (turns) {
            case 1 -> numbers(0, -h, w, 0, 0, h);
            case 2 -> numbers(-w, 0, 0, -h, w, h);
            case 3 -> numbers(0, h, -w, 0, w, 0);
            default -> numbers(w, 0, 0, h, 0, 0);
        }
        out.append("cm ");
    }

    void text(OcrPage page, COSName font) {
        out.append("BT 3 Tr\n");
        page.lines().forEach(line -> line(line, font.getName()));
        out.append("ET\n");
    }

    private void line(OcrLine line, String font) {
        int tallest = line.words().stream()
                .mapToInt(word -> word.box().height())
                .max()
                .orElse(0);
        double size = Math.max(LEAST_FONT_PIXELS, tallest) * scale.pointsPerPixel();
        out.append('/').append(font).append(' ');
        numbers(size);
        out.append("Tf\n");
        for (Iterator<OcrWord> words = line.words().iterator(); words.hasNext(); ) {
            word(words.next(), line, size, !words.hasNext());
        }
    }

    /** Each word has its own place and is stretched to its own width; all but the last are followed by a space. */
    private void word(OcrWord word, OcrLine line, double size, boolean last) {
        String text = Normalizer.normalize(word.text(), Normalizer.Form.NFC);
        if (text.isEmpty()) {
            return;
        }
        double angle = Math.atan(-line.slope());
        double y =
                line.baseline() + line.slope() * (word.box().left() - line.box().left());
        numbers(Math.cos(angle), Math.sin(angle), -Math.sin(angle), Math.cos(angle));
        numbers(word.box().left() * scale.pointsPerPixel(), (pixelHeight - y) * scale.pointsPerPixel());
        out.append("Tm ");
        double width = Math.max(1, word.box().width()) * scale.pointsPerPixel();
        numbers(width / (text.codePointCount(0, text.length()) * GlyphlessFont.WIDTH * size) * 100);
        out.append("Tz <");
        text.codePoints().forEach(this::hex);
        out.append(last ? "> Tj\n" : "0020> Tj\n");
    }

    private void hex(int codePoint) {
        out.append(String.format("%04X", GlyphlessFont.code(codePoint)));
    }

    private void numbers(double... values) {
        append(1e3, values);
    }

    private void fine(double... values) {
        append(1e6, values);
    }

    private void append(double steps, double... values) {
        for (double value : values) {
            double rounded = Math.round(value * steps) / steps;
            if (rounded == Math.rint(rounded)) {
                out.append((long) rounded);
            } else {
                out.append(java.math.BigDecimal.valueOf(rounded).toPlainString());
            }
            out.append(' ');
        }
    }

    PDStream toStream(PDDocument document) throws IOException {
        PDStream stream = new PDStream(document);
        try (OutputStream bytes = stream.createOutputStream(COSName.FLATE_DECODE)) {
            bytes.write(out.toString().getBytes(StandardCharsets.US_ASCII));
        }
        return stream;
    }
}
