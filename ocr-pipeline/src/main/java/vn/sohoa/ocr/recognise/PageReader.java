package vn.sohoa.ocr.recognise;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import vn.sohoa.core.text.OcrBlock;
import vn.sohoa.core.text.OcrPage;
import vn.sohoa.core.text.OcrWord;
import vn.sohoa.ocr.document.PdfPage;
import vn.sohoa.ocr.document.RenderedPdfPage;
import vn.sohoa.ocr.document.SourcePage;
import vn.sohoa.ocr.image.CleanUp;
import vn.sohoa.ocr.image.Ink;
import vn.sohoa.ocr.image.NativeImage;
import vn.sohoa.ocr.recognise.Tesseract.Layout;
import vn.sohoa.ocr.recognise.Tesseract.RawPage;

/** Reads a page: its own text where that can be trusted, else its picture. */
public final class PageReader {

    /** Enough to see how much is written on a page. */
    private static final int INK_DPI = 72;

    private final Supplier<Tesseract> tesseract;
    private final Duration deadline;

    /** @param tesseract asked only when a picture has to be read */
    public PageReader(Supplier<Tesseract> tesseract, Duration deadline) {
        this.tesseract = tesseract;
        this.deadline = deadline;
    }

    public OcrPage read(SourcePage page) throws IOException {
        if (page instanceof RenderedPdfPage rendered) {
            Optional<OcrPage> text = ownText(rendered);
            if (text.isPresent()) {
                return text.get();
            }
        }
        try (NativeImage upright = page.load().then(image -> image.turned(page.turns()))) {
            double ink = Ink.share(upright, page.dpi());
            Optional<OcrPage> text =
                    page instanceof PdfPage pdf ? pdf.text(upright.width(), upright.height(), ink) : Optional.empty();
            return text.isPresent() ? text.get() : recognise(upright, page, ink);
        }
    }

    /** Without drawing the page in full. */
    private static Optional<OcrPage> ownText(RenderedPdfPage page) throws IOException {
        try (NativeImage coarse = page.load(INK_DPI)) {
            double scale = (double) page.dpi() / INK_DPI;
            int width = (int) Math.round(coarse.width() * scale);
            int height = (int) Math.round(coarse.height() * scale);
            return page.text(width, height, Ink.share(coarse, INK_DPI));
        }
    }

    private OcrPage recognise(NativeImage upright, SourcePage page, double ink) {
        Reading asStored = recognise(upright, page.dpi(), 0, Layout.UNKNOWN_ORIENTATION);
        Reading best = asStored;
        if (asStored.orientation() != 0) {
            int turns = 4 - asStored.orientation();
            try (NativeImage turned = upright.turned(turns)) {
                Reading again = recognise(turned, page.dpi(), turns, Layout.UPRIGHT);
                best = again.weight() >= asStored.weight() ? again : asStored;
            }
        }
        return new OcrPage(
                best.width(),
                best.height(),
                page.dpi(),
                (page.turns() + best.turns()) % 4,
                ink,
                OcrPage.Source.RECOGNISED,
                tesseract.get().engine(),
                best.blocks());
    }

    private Reading recognise(NativeImage image, int dpi, int turns, Layout layout) {
        try (CleanUp.Cleaned cleaned = CleanUp.clean(image, dpi)) {
            RawPage raw = tesseract.get().read(cleaned.image(), cleaned.dpi(), layout, deadline);
            List<OcrBlock> blocks = WordLayout.blocks(raw.words(), cleaned.geometry(image.width(), image.height()));
            return new Reading(image.width(), image.height(), turns, raw.orientation(), blocks);
        }
    }

    /**
     * One attempt at a picture.
     *
     * @param turns made before it
     * @param orientation the engine saw, where the top of the writing points
     */
    private record Reading(int width, int height, int turns, int orientation, List<OcrBlock> blocks) {

        /** Letters, counted by how sure the engine is of them. */
        double weight() {
            return blocks.stream()
                    .flatMap(block -> block.lines().stream())
                    .flatMap(line -> line.words().stream())
                    .mapToDouble(Reading::weight)
                    .sum();
        }

        private static double weight(OcrWord word) {
            return word.text().length() * Math.max(0, word.confidence() - 30);
        }
    }
}
