package vn.sohoa.api.records;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
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
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(page.bytes()))) {
            ImageReader reader =
                    ImageIO.getImageReadersByMIMEType(page.mediaType()).next();
            reader.setInput(in, true, true);
            ImageReadParam alone = reader.getDefaultReadParam();
            alone.setSourceRegion(scaled(part, width, reader.getWidth(0), reader.getHeight(0)));
            BufferedImage cut = reader.read(0, alone);
            reader.dispose();
            return new PageImages.Image(page.mediaType(), encoded(cut, page.mediaType()));
        } catch (IOException e) {
            throw new IllegalStateException("working in memory does not fail", e);
        }
    }

    private static byte[] encoded(BufferedImage image, String mediaType) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(image, mediaType.equals(MediaTypes.PNG) ? "png" : "jpg", out);
        }
        return bytes.toByteArray();
    }

    private static Rectangle scaled(Box part, int width, int shownWidth, int shownHeight) {
        double scale = (double) shownWidth / width;
        int left = Math.min((int) (part.left() * scale), shownWidth - 1);
        int top = Math.min((int) (part.top() * scale), shownHeight - 1);
        return new Rectangle(
                left,
                top,
                Math.clamp((int) Math.ceil(part.width() * scale), 1, shownWidth - left),
                Math.clamp((int) Math.ceil(part.height() * scale), 1, shownHeight - top));
    }
}
