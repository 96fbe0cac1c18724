package vn.sohoa.ocr.document;

import java.io.IOException;
import java.nio.file.Path;
import vn.sohoa.ocr.image.NativeImage;

/**
 * A PNG that is a page.
 *
 * @param transparent whether it has, or may have, see-through pixels
 * @param interlaced whether its rows are out of order
 */
public record PngPage(Path file, int width, int height, int dpi, boolean transparent, boolean interlaced)
        implements SourcePage {

    @Override
    public NativeImage load() throws IOException {
        return JavaPictures.decode(file, 0, () -> NativeImage.decode(file));
    }

    @Override
    public long pixels() {
        return (long) width * height;
    }

    @Override
    public int turns() {
        return 0;
    }
}
