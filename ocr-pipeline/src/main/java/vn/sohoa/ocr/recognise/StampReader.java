package vn.sohoa.ocr.recognise;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import vn.sohoa.core.text.Box;
import vn.sohoa.core.text.OcrPage;
import vn.sohoa.core.text.OcrWord;
import vn.sohoa.ocr.document.OwnText;
import vn.sohoa.ocr.document.RenderedPdfPage;
import vn.sohoa.ocr.image.CleanUp;
import vn.sohoa.ocr.image.CleanUpPlan;
import vn.sohoa.ocr.image.NativeImage;
import vn.sohoa.ocr.image.Pixels;
import vn.sohoa.ocr.recognise.Tesseract.Layout;

/** Reads the small pictures that electronic signing lays above a page with text: its number, its date. */
final class StampReader {

    /** What the engine makes of flourishes is less sure than this. */
    private static final int CREDIBLE = 60;

    /** Such pictures hold too few letters to measure, and are often coarser than the page: both sizes are tried. */
    private static final double REDUCED = 2.0 / 3;

    private static final double AS_IT_IS = 1;

    private final Engines engines;
    private final Duration deadline;

    StampReader(Engines engines, Duration deadline) {
        this.engines = engines;
        this.deadline = deadline;
    }

    OcrPage complete(OwnText text, RenderedPdfPage page) throws IOException {
        if (text.pictures().isEmpty()) {
            return text.page();
        }
        BufferedImage above = page.annotations();
        List<OcrWord> words = new ArrayList<>();
        for (Box picture : text.pictures()) {
            words.addAll(read(above, picture, page.dpi()));
        }
        return text.with(words);
    }

    private List<OcrWord> read(BufferedImage above, Box picture, int dpi) {
        Rectangle part = new Rectangle(picture.left(), picture.top(), picture.width(), picture.height())
                .intersection(new Rectangle(above.getWidth(), above.getHeight()));
        if (part.isEmpty()) {
            return List.of();
        }
        try (NativeImage image = Pixels.nativeCopy(above.getSubimage(part.x, part.y, part.width, part.height))) {
            List<OcrWord> reduced = read(image, dpi, REDUCED);
            List<OcrWord> asItIs = read(image, dpi, AS_IT_IS);
            List<OcrWord> surer = confidence(reduced) >= confidence(asItIs) ? reduced : asItIs;
            return surer.stream()
                    .map(word -> new OcrWord(word.text(), moved(word.box(), part), word.confidence()))
                    .toList();
        }
    }

    private List<OcrWord> read(NativeImage image, int dpi, double scale) {
        try (CleanUp.Cleaned cleaned = CleanUp.clean(image, dpi, CleanUpPlan.scaledAndWhitened(scale))) {
            Tesseract.RawPage raw =
                    engines.of(Language.VIETNAMESE).read(cleaned.image(), cleaned.dpi(), Layout.ONE_LINE, deadline);
            return WordLayout.blocks(raw.words(), cleaned.geometry(image.width(), image.height())).stream()
                    .flatMap(block -> block.lines().stream())
                    .flatMap(line -> line.words().stream())
                    .filter(StampReader::isCredible)
                    .toList();
        }
    }

    private static double confidence(List<OcrWord> words) {
        return words.stream().mapToInt(OcrWord::confidence).average().orElse(0);
    }

    private static boolean isCredible(OcrWord word) {
        return word.confidence() >= CREDIBLE && word.text().codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private static Box moved(Box box, Rectangle part) {
        return new Box(box.left() + part.x, box.top() + part.y, box.right() + part.x, box.bottom() + part.y);
    }
}
