package vn.sohoa.ocr.recognise;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.sohoa.core.text.OcrBlock;
import vn.sohoa.core.text.OcrPage;
import vn.sohoa.core.text.OcrWord;
import vn.sohoa.ocr.document.Overlay;
import vn.sohoa.ocr.document.OwnText;
import vn.sohoa.ocr.document.PdfPage;
import vn.sohoa.ocr.document.RenderedPdfPage;
import vn.sohoa.ocr.document.ScannedPdfPage;
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

    /** A page read the right way up has words of this mean confidence. */
    private static final int SURE = 75;

    /** A word of this many letters is wider than high. */
    private static final int LONG = 3;

    private final Supplier<Tesseract> tesseract;
    private final Duration deadline;

    /** @param tesseract asked only when a picture has to be read */
    public PageReader(Supplier<Tesseract> tesseract, Duration deadline) {
        this.tesseract = tesseract;
        this.deadline = deadline;
    }

    public OcrPage read(SourcePage page) throws IOException {
        if (page instanceof RenderedPdfPage rendered) {
            Optional<OwnText> text = ownText(rendered);
            if (text.isPresent()) {
                return new StampReader(tesseract, deadline).complete(text.get(), rendered);
            }
        }
        try (NativeImage upright = upright(page)) {
            double ink = Ink.share(upright, page.dpi());
            Optional<OwnText> text =
                    page instanceof PdfPage pdf ? pdf.text(upright.width(), upright.height(), ink) : Optional.empty();
            return text.isPresent() ? text.get().page() : recognise(upright, page, ink);
        }
    }

    /** Numbers, dates and seals of electronic signatures are above the image of a scan; they are read as well. */
    private static NativeImage upright(SourcePage page) throws IOException {
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
        Reading best = bestReading(upright, page.dpi());
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

    /**
     * Most pages are upright and are read once. Finding out which way up a page is takes a third of the time, and is
     * done only for those that make no sense.
     */
    private Reading bestReading(NativeImage image, int dpi) {
        Reading asItIs = recognise(image, dpi, 0, Layout.UPRIGHT);
        if (asItIs.makesSense()) {
            return asItIs;
        }
        Reading oriented = recognise(image, dpi, 0, Layout.UNKNOWN_ORIENTATION);
        if (oriented.orientation() == 0 || oriented.blocks().isEmpty()) {
            return asItIs;
        }
        int turns = 4 - oriented.orientation();
        try (NativeImage copy = image.turned(turns)) {
            Reading turned = recognise(copy, dpi, turns, Layout.UPRIGHT);
            return turned.makesSense() || turned.weight() > asItIs.weight() ? turned : asItIs;
        }
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
     * @param orientation the engine saw: where the top of the writing points, 0 up, 1 right, 2 down, 3 left
     */
    private record Reading(int width, int height, int turns, int orientation, List<OcrBlock> blocks) {

        private Stream<OcrWord> words() {
            return blocks.stream().flatMap(block -> block.lines().stream()).flatMap(line -> line.words().stream());
        }

        /** Whether the engine is sure of its words and they run from left to right. */
        boolean makesSense() {
            double confidence = words().mapToInt(OcrWord::confidence).average().orElse(0);
            return confidence >= SURE && lying() > 0.5;
        }

        /** Share of the long words that are wider than high. */
        private double lying() {
            return words().filter(word -> word.text().length() >= LONG)
                    .mapToInt(word -> word.box().width() > word.box().height() ? 1 : 0)
                    .average()
                    .orElse(1);
        }

        /** Letters, counted by how sure the engine is of them. */
        double weight() {
            return words().mapToDouble(Reading::weight).sum();
        }

        private static double weight(OcrWord word) {
            return word.text().length() * Math.max(0, word.confidence() - 30);
        }
    }
}
