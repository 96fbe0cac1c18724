package vn.sohoa.ocr.document;

import java.io.IOException;
import java.nio.file.Path;
import vn.sohoa.ocr.image.NativeImage;

/** A JPEG that is a page; its bytes can be used as they are. */
public record JpegPage(Path file, JpegHeader header) implements SourcePage {

    @Override
    public NativeImage load() throws IOException {
        return JavaPictures.decode(file, 0, () -> NativeImage.decode(file));
    }

    @Override
    public long pixels() {
        return (long) header.width() * header.height();
    }

    @Override
    public int dpi() {
        return Resolution.of(header.dpi(), header.width(), header.height());
    }

    @Override
    public int turns() {
        return header.turns();
    }
}
