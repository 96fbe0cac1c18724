package vn.sohoa.ocr.document;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import vn.sohoa.ocr.image.NativeImage;
import vn.sohoa.ocr.image.Pixels;
import vn.sohoa.ocr.image.UnreadableImageException;

/** The second chance for pictures the native library does not know, such as tiled TIFFs. */
final class JavaPictures {

    /** A decoded pixel may take this much of the heap. */
    private static final int HEAP_BYTES_PER_PIXEL = 8;

    private JavaPictures() {}

    interface NativeDecoder {
        NativeImage decode();
    }

    /** @param index of the picture in its file, from 0 */
    static NativeImage decode(Path file, int index, NativeDecoder first) throws IOException {
        try {
            return first.decode();
        } catch (UnreadableImageException e) {
            try {
                return Pixels.nativeCopy(read(file, index, e));
            } catch (IOException | RuntimeException again) {
                e.addSuppressed(again);
                throw e;
            }
        }
    }

    private static BufferedImage read(Path file, int index, UnreadableImageException otherwise) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw otherwise;
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, false, true);
                long pixels = (long) reader.getWidth(index) * reader.getHeight(index);
                if (pixels > Runtime.getRuntime().maxMemory() / HEAP_BYTES_PER_PIXEL) {
                    throw otherwise;
                }
                return reader.read(index);
            } finally {
                reader.dispose();
            }
        }
    }
}
