package vn.sohoa.api.records;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import vn.sohoa.core.packaging.MediaTypes;
import vn.sohoa.core.text.Box;
import vn.sohoa.core.text.OcrPage;
import vn.sohoa.core.text.PageImages;

/** Cuts a part out of the picture of a page. */
final class Excerpt {

    private Excerpt() {}

    /** What of a part is on the page. */
    static Optional<Box> within(Box part, OcrPage page) {
        int left = Math.clamp(part.left(), 0, page.width());
        int top = Math.clamp(part.top(), 0, page.height());
        int right = Math.clamp(part.right(), 0, page.width());
        int bottom = Math.clamp(part.bottom(), 0, page.height());
        return right > left && bottom > top ? Optional.of(new Box(left, top, right, bottom)) : Optional.empty();
    }

    /** For the name of a file. */
    static String name(Box part) {
        return part.left() + "_" + part.top() + "_" + part.right() + "_" + part.bottom();
    }

    /**
     * The part alone.
     *
     * @param page a picture of the whole page
     * @param width of the page in the pixels of {@code part}
     */
    static PageImages.Image cut(PageImages.Image page, int width, Box part) {
        try {
            BufferedImage whole = ImageIO.read(new ByteArrayInputStream(page.bytes()));
            double scale = (double) whole.getWidth() / width;
            int left = Math.min((int) (part.left() * scale), whole.getWidth() - 1);
            int top = Math.min((int) (part.top() * scale), whole.getHeight() - 1);
            BufferedImage cut = whole.getSubimage(
                    left,
                    top,
                    Math.clamp((int) Math.ceil(part.width() * scale), 1, whole.getWidth() - left),
                    Math.clamp((int) Math.ceil(part.height() * scale), 1, whole.getHeight() - top));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(cut, page.mediaType().equals(MediaTypes.PNG) ? "png" : "jpg", out);
            return new PageImages.Image(page.mediaType(), out.toByteArray());
        } catch (IOException e) {
            throw new IllegalStateException("working in memory does not fail", e);
        }
    }
}
