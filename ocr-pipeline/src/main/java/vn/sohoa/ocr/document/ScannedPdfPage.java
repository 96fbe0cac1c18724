package vn.sohoa.ocr.document;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import vn.sohoa.ocr.image.NativeImage;

/** A page of a PDF that is one image; the image can be used as it is. */
public final class ScannedPdfPage implements PdfPage {

    private final PDDocument document;
    private final int index;
    private final PlacedImage placed;
    private final PageFacts facts;
    private final Limits limits;

    ScannedPdfPage(PDDocument document, int index, PlacedImage placed, PageFacts facts, Limits limits) {
        this.document = document;
        this.index = index;
        this.placed = placed;
        this.facts = facts;
        this.limits = limits;
    }

    public PDImageXObject image() {
        return placed.image();
    }

    /** Whether something is shown above the image. */
    public boolean hasOverlay() {
        return AnnotationOverlay.isNeeded(document.getPage(index));
    }

    /** What is shown above the image when it has been turned by {@link #turns()}. */
    public Optional<Overlay> overlay() throws IOException {
        return AnnotationOverlay.draw(this, placed.area(), shown().dpi());
    }

    /** The page as readers show it, with everything on it, turned upright. */
    public RenderedPdfPage shown() {
        return RenderedPdfPage.of(document, index, facts, List.of(), limits);
    }

    @Override
    public NativeImage load() throws IOException {
        return PdfPicture.decode(placed.image(), limits);
    }

    @Override
    public long pixels() {
        return (long) placed.image().getWidth() * placed.image().getHeight();
    }

    @Override
    public int dpi() {
        return Resolution.of(
                placed.dpi(), placed.image().getWidth(), placed.image().getHeight());
    }

    @Override
    public int turns() {
        return placed.turns();
    }

    @Override
    public PDDocument document() {
        return document;
    }

    @Override
    public int index() {
        return index;
    }

    @Override
    public PageFacts facts() {
        return facts;
    }
}
