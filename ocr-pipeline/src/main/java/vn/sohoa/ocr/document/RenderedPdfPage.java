package vn.sohoa.ocr.document;

import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import vn.sohoa.core.ledger.LedgerCode;
import vn.sohoa.ocr.image.NativeImage;
import vn.sohoa.ocr.image.Pixels;

/** A page of a PDF that has to be drawn to be seen. */
public record RenderedPdfPage(PDDocument document, int index, PageFacts facts, int dpi) implements PdfPage {

    private static final int FINE = 300;
    private static final int COARSE = 200;
    private static final int LEAST = 30;

    /** A drawn pixel takes four bytes of the heap, and PDFBox may need the page twice. */
    private static final int HEAP_BYTES_PER_PIXEL = 12;

    static RenderedPdfPage of(PDDocument document, int index, PageFacts facts, Limits limits) {
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
        return new RenderedPdfPage(document, index, facts, dpi);
    }

    @Override
    public long pixels() {
        PDRectangle box = document.getPage(index).getCropBox();
        return Math.round((double) box.getWidth() * box.getHeight() / 72 / 72 * dpi * dpi);
    }

    @Override
    public NativeImage load() throws IOException {
        return load(dpi);
    }

    public double leastSideInPoints() {
        PDRectangle box = document.getPage(index).getCropBox();
        return Math.min(box.getWidth(), box.getHeight());
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
