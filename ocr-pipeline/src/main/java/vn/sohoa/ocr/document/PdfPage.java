package vn.sohoa.ocr.document;

import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;

/** A page of a PDF, which may bring its own text. */
public sealed interface PdfPage extends SourcePage permits ScannedPdfPage, RenderedPdfPage {

    PDDocument document();

    /** From 0. */
    int index();

    PageFacts facts();

    /**
     * The page's own text where it can be trusted, with boxes on the upright picture of this page.
     *
     * @param width of that picture, in pixels
     */
    default Optional<OwnText> text(int width, int height, double ink) throws IOException {
        return TextLayer.read(this, width, height, ink);
    }
}
