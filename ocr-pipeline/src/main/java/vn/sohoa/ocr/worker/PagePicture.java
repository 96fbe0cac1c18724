package vn.sohoa.ocr.worker;

import java.io.IOException;
import vn.sohoa.core.packaging.MediaTypes;
import vn.sohoa.ocr.document.RenderedPdfPage;
import vn.sohoa.ocr.document.ScannedPdfPage;
import vn.sohoa.ocr.document.SourcePage;
import vn.sohoa.ocr.image.NativeImage;

/** A page's picture for people to look at. */
final class PagePicture {

    private static final int JPEG_QUALITY = 82;
    private static final int LEAST_WIDTH = 16;
    private static final int LEAST_DPI = 36;

    private PagePicture() {}

    static Answer.Picture of(SourcePage page, int rotation, int maxWidth) throws IOException {
        int width = Math.max(LEAST_WIDTH, maxWidth);
        try (NativeImage upright = load(page, rotation, width);
                NativeImage fitting = fitted(upright, width)) {
            if (fitting.depth() == 1) {
                return new Answer.Picture(MediaTypes.PNG, fitting.toPng());
            }
            try (NativeImage plain = fitting.hasColour() ? fitting.turned(0) : fitting.grey()) {
                return new Answer.Picture(MediaTypes.JPEG, plain.toJpeg(JPEG_QUALITY));
            }
        }
    }

    private static NativeImage load(SourcePage page, int rotation, int width) throws IOException {
        return switch (page) {
            case ScannedPdfPage scan
            when scan.hasOverlay() -> drawn(scan.shown(), width).then(image -> image.turned(rotation - scan.turns()));
            case RenderedPdfPage rendered -> drawn(rendered, width).then(image -> image.turned(rotation));
            default -> page.load().then(image -> image.turned(rotation));
        };
    }

    /** Not finer than it is shown. */
    private static NativeImage drawn(RenderedPdfPage page, int width) throws IOException {
        double enough = width / (page.leastSideInPoints() / 72);
        return page.load(Math.min(page.dpi(), Math.max(LEAST_DPI, enough)));
    }

    private static NativeImage fitted(NativeImage image, int width) {
        return image.width() <= width ? image.turned(0) : image.reduced((double) width / image.width());
    }
}
