package vn.sohoa.ocr.document;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import vn.sohoa.core.ledger.LedgerCode;
import vn.sohoa.ocr.image.NativeImage;
import vn.sohoa.ocr.image.Pixels;

/**
 * A page of a PDF that has to be drawn to be seen.
 *
 * @param layers images that make it up, the lowest first; empty where more is to be seen
 */
public record RenderedPdfPage(PDDocument document, int index, PageFacts facts, int dpi, List<Layer> layers)
        implements PdfPage {

    private static final int FINE = 300;
    private static final int COARSE = 200;
    private static final int LEAST = 30;

    /** A drawn pixel takes four bytes of the heap, and PDFBox may need the page twice. */
    private static final int HEAP_BYTES_PER_PIXEL = 12;

    public RenderedPdfPage {
        layers = List.copyOf(layers);
    }

    static RenderedPdfPage of(PDDocument document, int index, PageFacts facts, List<Layer> layers, Limits limits) {
        PDPage page = document.getPage(index);
        PDRectangle box = page.getCropBox();
        double inches = (double) box.getWidth() * box.getHeight() / 72 / 72;
        if (!(inches > 0)) {
            throw Refusals.refuse(LedgerCode.NO_PIXELS, "");
        }
        long most = Math.min(limits.maxPixels(), Runtime.getRuntime().maxMemory() / HEAP_BYTES_PER_PIXEL);
        int wanted = facts.imageDpi() > 0 && facts.imageDpi() <= COARSE + 5 ? COARSE : FINE;
        int dpi = (int) Math.min(wanted, Math.sqrt(most / inches));
        if (dpi < LEAST) {
            throw Refusals.refuse(
                    LedgerCode.TOO_MANY_PIXELS,
                    Math.round(box.getWidth()) + " × " + Math.round(box.getHeight()) + " pt");
        }
        return new RenderedPdfPage(document, index, facts, dpi, layers);
    }

    @Override
    public long pixels() {
        return (long) width() * height();
    }

    @Override
    public NativeImage load() throws IOException {
        return load(dpi);
    }

    /** Of the picture, drawn; known before. */
    public int width() {
        return pixels(isSideways() ? box().getHeight() : box().getWidth());
    }

    /** Of the picture, drawn; known before. */
    public int height() {
        return pixels(isSideways() ? box().getWidth() : box().getHeight());
    }

    private PDRectangle box() {
        return document.getPage(index).getCropBox();
    }

    private boolean isSideways() {
        return pageTurns() % 2 == 1;
    }

    private int pixels(float points) {
        return Math.max(1, (int) Math.floor(points * dpi / 72f));
    }

    /** Clockwise quarter turns with which readers show the page. */
    public int pageTurns() {
        return Math.floorMod(document.getPage(index).getRotation() / 90, 4);
    }

    /** What is shown above the page, on nothing else; empty when that is nothing. */
    public Optional<Overlay> overlay() throws IOException {
        return AnnotationOverlay.draw(this, AnnotationOverlay.area(box()), dpi);
    }

    public double leastSideInPoints() {
        return Math.min(box().getWidth(), box().getHeight());
    }

    /** At another resolution, for looking at. */
    public NativeImage load(double dpi) throws IOException {
        return Pixels.nativeCopy(new PDFRenderer(document).renderImageWithDPI(index, (float) dpi, ImageType.RGB));
    }

    /** What lies above the page, on nothing, at this page's resolution. */
    public BufferedImage annotations() throws IOException {
        return AnnotationOverlay.withoutContent(this, document.getPage(index), dpi);
    }

    /** Drawing already obeys the page's rotation. */
    @Override
    public int turns() {
        return 0;
    }
}
