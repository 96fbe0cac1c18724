package vn.sohoa.ocr.preserve;

import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;
import vn.sohoa.core.text.Box;
import vn.sohoa.core.text.OcrLine;
import vn.sohoa.core.text.OcrPage;
import vn.sohoa.core.text.OcrWord;
import vn.sohoa.ocr.document.Overlay;

/** The operators of one page: its picture, and over it the words, invisible, where the picture shows them. */
final class PageContent {

    private static final int LEAST_FONT_PIXELS = 8;

    /** Lines whose letters are at most so many times larger or smaller than usual count as usual. */
    private static final double SAME_SIZE = 1.35;

    /** A line that falls or rises less over its length, in heights of its letters, is level. */
    private static final double LEVEL = 0.4;

    /** Between words, in heights of the letters. */
    private static final double GAP = 0.15;

    /** Of a word, as a share of its box, to leave that gap. */
    private static final double LEAST_WIDTH = 0.5;

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

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

    /**
     * @param place from the unit square to that of the page
     * @param colour a stencil is filled with
     * @param turns clockwise quarter turns of the page
     */
    void layer(COSName name, AffineTransform place, int colour, int turns) {
        out.append("q ");
        fine((colour >> 16 & 0xFF) / 255.0, (colour >> 8 & 0xFF) / 255.0, (colour & 0xFF) / 255.0);
        out.append("rg ");
        frame(turns);
        double[] matrix = new double[6];
        place.getMatrix(matrix);
        fine(matrix);
        out.append("cm /").append(name.getName()).append(" Do Q\n");
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

    /**
     * In the order of {@link OcrPage#text()}, so that what is copied from the page is what the text says. Programs that
     * put the text of a PDF together again, such as pdftotext, go by the size of letters, the level of lines and the
     * gaps between words; so lines of about the same size get the same, lines that hardly slope none, and words a gap.
     */
    void text(OcrPage page, COSName font) {
        int usual = median(page.words().mapToInt(word -> word.box().height()));
        out.append("BT 3 Tr\n");
        page.linesByRows().forEach(line -> line(line, font.getName(), usual));
        out.append("ET\n");
    }

    private void line(OcrLine line, String font, int usual) {
        if (line.words().isEmpty()) {
            return;
        }
        int height = height(line, usual);
        out.append('/').append(font).append(' ');
        numbers(height * scale.pointsPerPixel());
        out.append("Tf\n");
        boolean level = Math.abs(line.slope() * line.box().width()) < LEVEL * height;
        double slope = level ? 0 : line.slope();
        double baseline = level ? line.baseline() + line.slope() * line.box().width() / 2 : line.baseline();
        List<OcrWord> words = line.words();
        for (int i = 0; i < words.size(); i++) {
            Box box = words.get(i).box();
            double y = baseline + slope * (box.left() - line.box().left());
            place(box.left(), y, slope);
            boolean last = i == words.size() - 1;
            double room = last ? box.width() : words.get(i + 1).box().left() - box.left() - GAP * height;
            double width = Math.clamp(room, LEAST_WIDTH * box.width(), box.width());
            word(words.get(i), width / height, last);
        }
    }

    /** Of its letters, in pixels. A stroke of the pen can make the box of one word much too tall, so the middle counts. */
    private static int height(OcrLine line, int usual) {
        int own = median(line.words().stream().mapToInt(word -> word.box().height()));
        boolean isUsual = own * SAME_SIZE >= usual && own <= usual * SAME_SIZE;
        return Math.max(LEAST_FONT_PIXELS, isUsual ? usual : own);
    }

    private static int median(IntStream heights) {
        int[] sorted = heights.sorted().toArray();
        return sorted.length == 0 ? 0 : sorted[sorted.length / 2];
    }

    /** @param x left end of the baseline, in pixels; y from the top */
    private void place(int x, double y, double slope) {
        double angle = Math.atan(-slope);
        numbers(Math.cos(angle), Math.sin(angle), -Math.sin(angle), Math.cos(angle));
        numbers(x * scale.pointsPerPixel(), (pixelHeight - y) * scale.pointsPerPixel());
        out.append("Tm ");
    }

    /**
     * Stretched to its width; all but the last of a line are followed by a space.
     *
     * @param width as a multiple of the font's size
     */
    private void word(OcrWord word, double width, boolean last) {
        String text = Normalizer.normalize(word.text(), Normalizer.Form.NFC);
        if (text.isEmpty()) {
            return;
        }
        numbers(Math.max(0.01, width) / (text.codePointCount(0, text.length()) * GlyphlessFont.WIDTH) * 100);
        out.append("Tz <");
        text.codePoints().forEach(this::hex);
        out.append(last ? "> Tj\n" : "0020> Tj\n");
    }

    private void hex(int codePoint) {
        out.append(HEX.toHexDigits((char) GlyphlessFont.code(codePoint)));
    }

    private void numbers(double... values) {
        append(1_000, values);
    }

    private void fine(double... values) {
        append(1_000_000, values);
    }

    /** @param steps a power of ten */
    private void append(long steps, double... values) {
        for (double value : values) {
            long rounded = Math.round(value * steps);
            long rest = Math.abs(rounded) % steps;
            out.append(rounded < 0 ? "-" : "").append(Math.abs(rounded) / steps);
            if (rest > 0) {
                out.append('.');
                for (long digit = steps / 10; rest > 0; digit /= 10) {
                    out.append(rest / digit);
                    rest %= digit;
                }
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
