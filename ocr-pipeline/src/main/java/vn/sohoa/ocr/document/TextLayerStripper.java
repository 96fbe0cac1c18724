package vn.sohoa.ocr.document;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import vn.sohoa.core.text.Box;
import vn.sohoa.core.text.OcrBlock;
import vn.sohoa.core.text.OcrLine;
import vn.sohoa.core.text.OcrWord;
import vn.sohoa.ocr.image.PageGeometry;

/** Collects the words of a PDF page with their places. */
final class TextLayerStripper extends PDFTextStripper {

    /** How far letters reach above and below the baseline, as shares of the font size. */
    private static final double ASCENT = 0.8;

    private static final double DESCENT = 0.2;
    private static final int CERTAIN = 100;
    private static final int HIGHEST_LINE = 50;

    private final int pageRotation;
    private final double pixelsPerPoint;
    private final int width;
    private final int height;

    private final StringBuilder text = new StringBuilder();
    private final Set<TextPosition> above = Collections.newSetFromMap(new IdentityHashMap<>());
    private boolean isAbove;
    private int letters;
    private int turned;
    private final LegacyText legacy = new LegacyText();

    private final List<OcrBlock> blocks = new ArrayList<>();
    private final List<OcrLine> lines = new ArrayList<>();
    private final List<OcrWord> words = new ArrayList<>();
    private final List<OcrWord> stamped = new ArrayList<>();
    private final List<Box> pictures = new ArrayList<>();
    private double baseline;

    TextLayerStripper(int pageRotation, double pixelsPerPoint, int width, int height) {
        this.pageRotation = Math.floorMod(pageRotation, 360);
        this.pixelsPerPoint = pixelsPerPoint;
        this.width = width;
        this.height = height;
    }

    /** @param page from 1 */
    List<OcrBlock> read(PDDocument document, int page) throws IOException {
        setStartPage(page);
        setEndPage(page);
        writeText(document, Writer.nullWriter());
        endBlock();
        return StampedWords.merge(blocks, stamped);
    }

    /** After {@link #read}. */
    TextSample sample(boolean overPicture) {
        double all = Math.max(1, letters);
        return new TextSample(text + legacy.text(), overPicture, legacy.unclear() / all, turned / all);
    }

    /** Before the page is put in order, what annotations say is added to it. */
    @Override
    protected void writePage() throws IOException {
        isAbove = true;
        PDPage page = getCurrentPage();
        for (PDAnnotation annotation : AnnotationOverlay.visible(page)) {
            int before = above.size();
            showAnnotation(annotation);
            PDRectangle place = annotation.getRectangle();
            if (above.size() == before && mayShowLine(place)) {
                pictures.add(box(AnnotationOverlay.asShown(page, AnnotationOverlay.area(place))));
            }
        }
        super.writePage();
    }

    /** In points. */
    private static boolean mayShowLine(PDRectangle place) {
        return place.getHeight() <= HIGHEST_LINE && place.getWidth() > place.getHeight();
    }

    /** After {@link #read}: small pictures above the page, in pixels. */
    List<Box> pictures() {
        return pictures;
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        String unicode = position.getUnicode();
        if (isAbove) {
            above.add(position);
        } else if (!legacy.takes(position)) {
            text.append(unicode == null ? "" : unicode);
        }
        if (!isAbove && unicode != null && unicode.codePoints().anyMatch(Character::isLetter)) {
            letters++;
            turned += Math.round(position.getDir()) == pageRotation ? 0 : 1;
        }
        super.processTextPosition(position);
    }

    @Override
    protected void writeString(String string, List<TextPosition> positions) {
        List<TextPosition> word = new ArrayList<>();
        for (TextPosition position : positions) {
            boolean changes = !word.isEmpty() && above.contains(word.getLast()) != above.contains(position);
            if (changes) {
                endWord(word);
            }
            if (position.getUnicode().isBlank()) {
                endWord(word);
            } else {
                word.add(position);
            }
        }
        endWord(word);
    }

    private void endWord(List<TextPosition> letters) {
        if (letters.isEmpty()) {
            return;
        }
        String word = LegacyText.word(letters);
        double left = Double.MAX_VALUE;
        double right = 0;
        double size = 0;
        for (TextPosition letter : letters) {
            left = Math.min(left, letter.getX());
            right = Math.max(right, letter.getX() + letter.getWidth());
            size = Math.max(size, letter.getFontSizeInPt());
        }
        double y = letters.getFirst().getY();
        boolean isStamped = above.contains(letters.getFirst());
        letters.clear();
        Box box = box(left, y - ASCENT * size, right, y + DESCENT * size);
        if (isStamped) {
            stamped.add(new OcrWord(word, box, CERTAIN));
            return;
        }
        if (words.isEmpty()) {
            baseline = y * pixelsPerPoint;
        }
        words.add(new OcrWord(word, box, CERTAIN));
    }

    private Box box(Rectangle2D points) {
        return box(points.getMinX(), points.getMinY(), points.getMaxX(), points.getMaxY());
    }

    private Box box(double left, double top, double right, double bottom) {
        int l = pixel(left, width);
        int t = pixel(top, height);
        return new Box(l, t, Math.max(l, pixel(right, width)), Math.max(t, pixel(bottom, height)));
    }

    private int pixel(double points, int size) {
        return Math.clamp(Math.round(points * pixelsPerPoint), 0, size);
    }

    @Override
    protected void writeLineSeparator() {
        endLine();
    }

    @Override
    protected void writeParagraphEnd() throws IOException {
        super.writeParagraphEnd();
        endBlock();
    }

    private void endLine() {
        if (!words.isEmpty()) {
            lines.add(new OcrLine(PageGeometry.around(words.stream().map(OcrWord::box)), 0, rounded(baseline), words));
            words.clear();
        }
    }

    private void endBlock() {
        endLine();
        if (!lines.isEmpty()) {
            blocks.add(new OcrBlock(PageGeometry.around(lines.stream().map(OcrLine::box)), lines));
            lines.clear();
        }
    }

    private static double rounded(double value) {
        return Math.round(value * 10) / 10.0;
    }

    @Override
    protected void writeString(String string) {
        // words arrive with their positions
    }
}
