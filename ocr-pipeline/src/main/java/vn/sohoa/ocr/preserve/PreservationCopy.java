package vn.sohoa.ocr.preserve;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import vn.sohoa.core.text.OcrPage;
import vn.sohoa.core.text.UnreadableException;
import vn.sohoa.ocr.document.Overlay;
import vn.sohoa.ocr.document.PdfPage;
import vn.sohoa.ocr.document.RenderedPdfPage;
import vn.sohoa.ocr.document.ScannedPdfPage;
import vn.sohoa.ocr.document.Signatures;
import vn.sohoa.ocr.document.SourceFile;
import vn.sohoa.ocr.document.SourcePage;
import vn.sohoa.ocr.image.UnreadableImageException;

/**
 * Writes the preservation copy of a file: a new PDF/A-2b with one image and one invisible text layer for each page.
 * Image data is taken over as it is wherever PDF/A allows.
 */
public final class PreservationCopy implements AutoCloseable {

    /** Bytes of the new document; what is more waits in a temporary file. */
    private static final long IN_MEMORY = 64L << 20;

    private final PDDocument document = new PDDocument(MemoryUsageSetting.setupMixed(IN_MEMORY).streamCache);
    private final ImageEmbedder images = new ImageEmbedder(document);
    private final COSDictionary font;
    private OptionalInt signatures = OptionalInt.empty();

    private PreservationCopy() throws IOException {
        font = GlyphlessFont.create(document);
    }

    /** What is known of the pages, one after the other. */
    public interface Sheets {

        /** The words of the next page; empty for a page without. */
        Optional<OcrPage> words() throws IOException;

        /** Whether this page becomes an empty sheet, for want of anything better. */
        boolean isLeftOut(int page);

        /** Told before a page is looked at, without its pixels, and again before it is decoded or drawn. */
        void begins(int page, long pixels) throws IOException;
    }

    /** Overwrites the target; all pages of the source are copied. */
    public static void write(SourceFile source, Sheets sheets, PreservationMetadata metadata, Path target)
            throws IOException {
        try (PreservationCopy copy = new PreservationCopy()) {
            for (int page = 1; page <= source.pages(); page++) {
                copy.addOrLeaveEmpty(source, page, sheets);
            }
            PdfaMarks.set(copy.document, metadata, copy.signatures.orElse(0));
            copy.document.save(target.toFile());
        }
    }

    /** A page that could not be read and cannot be shown either is an empty sheet, so that the others keep their numbers. */
    private void addOrLeaveEmpty(SourceFile source, int number, Sheets sheets) throws IOException {
        Optional<OcrPage> words = sheets.words();
        if (sheets.isLeftOut(number)) {
            addEmpty();
            return;
        }
        try {
            sheets.begins(number, 0);
            SourcePage page = source.page(number);
            sheets.begins(number, page.pixels());
            add(page, words);
        } catch (IOException | UnreadableException | UnreadableImageException e) {
            if (words.isPresent()) {
                throw e;
            }
            addEmpty();
        }
    }

    private void addEmpty() {
        document.addPage(new PDPage(PDRectangle.A4));
    }

    private void add(SourcePage source, Optional<OcrPage> words) throws IOException {
        if (signatures.isEmpty() && source instanceof PdfPage page) {
            signatures = OptionalInt.of(Signatures.count(page.document()));
        }
        Facsimile facsimile = images.embed(source);
        int turns = words.map(OcrPage::rotation).orElse(source.turns());
        boolean sideways = turns % 2 == 1;
        int width = sideways ? facsimile.height() : facsimile.width();
        int height = sideways ? facsimile.width() : facsimile.height();
        PageScale scale = PageScale.of(width, height, source.dpi());

        PDPage page = new PDPage(new PDRectangle(scale.width(), scale.height()));
        PDResources resources = new PDResources();
        PageContent content = new PageContent(scale, height);
        facsimile.paint(content, resources, turns);
        Optional<Overlay> overlay = overlay(source, facsimile);
        if (overlay.isPresent()) {
            PDImageXObject above =
                    LosslessFactory.createFromImage(document, overlay.get().image());
            content.overlay(resources.add(above, "Im"), overlay.get(), Math.floorMod(turns - source.turns(), 4));
        }
        if (words.isPresent()) {
            content.text(words.get(), GlyphlessFont.addTo(resources, font));
        }
        page.setResources(resources);
        page.setContents(content.toStream(document));
        document.addPage(page);
    }

    /** What is drawn as one picture shows it already. */
    private static Optional<Overlay> overlay(SourcePage source, Facsimile facsimile) throws IOException {
        return switch (source) {
            case ScannedPdfPage scan -> scan.overlay();
            case RenderedPdfPage drawn when facsimile instanceof Facsimile.Layered -> drawn.overlay();
            default -> Optional.empty();
        };
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
