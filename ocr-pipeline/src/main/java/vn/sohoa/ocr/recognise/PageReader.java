package vn.sohoa.ocr.recognise;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import vn.sohoa.core.text.OcrPage;
import vn.sohoa.ocr.document.Overlay;
import vn.sohoa.ocr.document.OwnText;
import vn.sohoa.ocr.document.PdfPage;
import vn.sohoa.ocr.document.RenderedPdfPage;
import vn.sohoa.ocr.document.ScannedPdfPage;
import vn.sohoa.ocr.document.SourcePage;
import vn.sohoa.ocr.image.Ink;
import vn.sohoa.ocr.image.NativeImage;

/** Reads a page: its own text where that can be trusted, else its picture. */
public final class PageReader {

    /** Enough to see how much is written on a page. */
    private static final int INK_DPI = 72;

    private final Engines engines;
    private final Duration deadline;

    /** @param engines asked only when a picture has to be read */
    public PageReader(Engines engines, Duration deadline) {
        this.engines = engines;
        this.deadline = deadline;
    }

    public OcrPage read(SourcePage page) throws IOException {
        if (page instanceof RenderedPdfPage rendered) {
            Optional<OwnText> text = ownText(rendered);
            if (text.isPresent()) {
                return new StampReader(engines, deadline).complete(text.get(), rendered);
            }
        }
        try (NativeImage upright = upright(page)) {
            double ink = Ink.share(upright, page.dpi());
            Optional<OwnText> text =
                    page instanceof PdfPage pdf ? pdf.text(upright.width(), upright.height(), ink) : Optional.empty();
            return text.isPresent() ? text.get().page() : recognise(upright, page, ink);
        }
    }

    /**
     * The page's picture, upright as far as the file says; the caller closes it. Numbers, dates and seals of electronic
     * signatures are above the image of a scan; they are on it.
     */
    public static NativeImage upright(SourcePage page) throws IOException {
        Optional<Overlay> overlay = page instanceof ScannedPdfPage scan ? scan.overlay() : Optional.empty();
        NativeImage upright = page.load().then(image -> image.turned(page.turns()));
        return overlay.isPresent() ? upright.then(overlay.get()::over) : upright;
    }

    /** Without drawing the page in full. */
    private static Optional<OwnText> ownText(RenderedPdfPage page) throws IOException {
        try (NativeImage coarse = page.load(INK_DPI)) {
            double scale = (double) page.dpi() / INK_DPI;
            int width = (int) Math.round(coarse.width() * scale);
            int height = (int) Math.round(coarse.height() * scale);
            return page.text(width, height, Ink.share(coarse, INK_DPI));
        }
    }

    private OcrPage recognise(NativeImage upright, SourcePage page, double ink) {
        Reading best = new PictureReader(engines, deadline).read(upright, page.dpi());
        return new OcrPage(
                best.width(),
                best.height(),
                page.dpi(),
                (page.turns() + best.turns()) % 4,
                ink,
                OcrPage.Source.RECOGNISED,
                best.engine(),
                best.blocks());
    }
}
