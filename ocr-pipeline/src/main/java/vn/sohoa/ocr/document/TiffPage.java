package vn.sohoa.ocr.document;

import java.io.IOException;
import java.nio.file.Path;
import vn.sohoa.ocr.image.NativeImage;

/** A picture of a TIFF; loading it already obeys its orientation. */
public record TiffPage(Path file, TiffDirectory directory) implements SourcePage {

    @Override
    public NativeImage load() throws IOException {
        return JavaPictures.decode(file, directory.index(), () -> NativeImage.decodeTiff(file, directory.index()));
    }

    @Override
    public long pixels() {
        return directory.width() * directory.height();
    }

    @Override
    public int dpi() {
        return Resolution.of(directory.dpi(), (int) directory.width(), (int) directory.height());
    }

    @Override
    public int turns() {
        return 0;
    }
}
