package vn.sohoa.ocr.worker;

import java.io.IOException;
import vn.sohoa.core.packaging.MediaTypes;
import vn.sohoa.ocr.document.SourcePage;
import vn.sohoa.ocr.image.NativeImage;

/** A page's picture for people to look at. */
final class PagePicture {

    private static final int JPEG_QUALITY = 82;
    private static final int LEAST_WIDTH = 16;

    private PagePicture() {}

    static Answer.Picture of(SourcePage page, int rotation, int maxWidth) throws IOException {
        int width = Math.max(LEAST_WIDTH, maxWidth);
        try (NativeImage upright = page.load().then(image -> image.turned(rotation));
                NativeImage fitting = fitted(upright, width)) {
            if (fitting.depth() == 1) {
                return new Answer.Picture(MediaTypes.PNG, fitting.toPng());
            }
            try (NativeImage plain = fitting.hasColour() ? fitting.turned(0) : fitting.grey()) {
                return new Answer.Picture(MediaTypes.JPEG, plain.toJpeg(JPEG_QUALITY));
            }
        }
    }

    private static NativeImage fitted(NativeImage image, int width) {
        return image.width() <= width ? image.turned(0) : image.reduced((double) width / image.width());
    }
}
