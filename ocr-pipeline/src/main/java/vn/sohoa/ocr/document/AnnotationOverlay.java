package vn.sohoa.ocr.document;

import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Draws the annotations of a page, and nothing else of it. */
final class AnnotationOverlay {

    private static final int FINEST = 300;
    private static final int COARSEST = 100;
    private static final int CLEAR = 0;

    private AnnotationOverlay() {}

    static boolean isNeeded(PDPage page) {
        return !visible(page).isEmpty();
    }

    /** The annotations to be seen; none when they cannot be understood. */
    static List<PDAnnotation> visible(PDPage page) {
        try {
            return page.getAnnotations().stream()
                    .filter(AnnotationOverlay::isVisible)
                    .toList();
        } catch (IOException | RuntimeException e) {
            return List.of();
        }
    }

    private static boolean isVisible(PDAnnotation annotation) {
        PDRectangle place = annotation.getRectangle();
        return !annotation.isHidden()
                && !annotation.isNoView()
                && place != null
                && place.getWidth() > 0
                && place.getHeight() > 0
                && annotation.getNormalAppearanceStream() != null;
    }

    /**
     * Empty when nothing is to be seen.
     *
     * @param area of the page, in its own coordinates, that the picture shows over which this is laid
     * @param possible resolution at which the whole page can be drawn
     */
    static Optional<Overlay> draw(PdfPage source, Rectangle2D area, int possible) throws IOException {
        PDPage page = source.document().getPage(source.index());
        if (!isNeeded(page)) {
            return Optional.empty();
        }
        int dpi = Math.clamp(source.dpi(), COARSEST, FINEST);
        BufferedImage drawn = withoutContent(source, page, Math.min(dpi, possible));
        Optional<Rectangle> marked = marked(drawn);
        return marked.map(part -> overlay(drawn, part, page, area));
    }

    /** The document is open for reading only; its page gets its content back. */
    static BufferedImage withoutContent(PdfPage source, PDPage page, int dpi) throws IOException {
        COSDictionary dictionary = page.getCOSObject();
        COSBase content = dictionary.getItem(COSName.CONTENTS);
        dictionary.removeItem(COSName.CONTENTS);
        try {
            return new PDFRenderer(source.document()).renderImageWithDPI(source.index(), dpi, ImageType.ARGB);
        } finally {
            dictionary.setItem(COSName.CONTENTS, content);
        }
    }

    private static Optional<Rectangle> marked(BufferedImage image) {
        int width = image.getWidth();
        int[] row = new int[width];
        Rectangle found = new Rectangle(-1, -1);
        for (int y = 0; y < image.getHeight(); y++) {
            image.getRGB(0, y, width, 1, row, 0, width);
            for (int x = 0; x < width; x++) {
                if (row[x] >>> 24 != CLEAR) {
                    found.add(new Rectangle(x, y, 1, 1));
                }
            }
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(found);
    }

    private static Overlay overlay(BufferedImage drawn, Rectangle part, PDPage page, Rectangle2D area) {
        Rectangle2D image = asShown(page, area);
        double shownWidth = isSideways(page)
                ? page.getCropBox().getHeight()
                : page.getCropBox().getWidth();
        double points = shownWidth / drawn.getWidth();
        return new Overlay(
                drawn.getSubimage(part.x, part.y, part.width, part.height),
                (part.x * points - image.getX()) / image.getWidth(),
                (part.y * points - image.getY()) / image.getHeight(),
                part.width * points / image.getWidth(),
                part.height * points / image.getHeight());
    }

    private static boolean isSideways(PDPage page) {
        return Math.floorMod(page.getRotation(), 180) == 90;
    }

    static Rectangle2D area(PDRectangle place) {
        return new Rectangle2D.Double(
                place.getLowerLeftX(), place.getLowerLeftY(), place.getWidth(), place.getHeight());
    }

    /** From the page's coordinates to points from the top left of the page as it is shown. */
    static Rectangle2D asShown(PDPage page, Rectangle2D area) {
        PDRectangle box = page.getCropBox();
        double fromLeft = area.getMinX() - box.getLowerLeftX();
        double fromRight = box.getUpperRightX() - area.getMaxX();
        double fromBottom = area.getMinY() - box.getLowerLeftY();
        double fromTop = box.getUpperRightY() - area.getMaxY();
        double w = area.getWidth();
        double h = area.getHeight();
        return switch (Math.floorMod(page.getRotation(), 360)) {
            case 90 -> new Rectangle2D.Double(fromBottom, fromLeft, h, w);
            case 180 -> new Rectangle2D.Double(fromRight, fromBottom, w, h);
            case 270 -> new Rectangle2D.Double(fromTop, fromRight, h, w);
            default -> new Rectangle2D.Double(fromLeft, fromTop, w, h);
        };
    }
}
