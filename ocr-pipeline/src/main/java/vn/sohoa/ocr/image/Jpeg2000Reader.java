package vn.sohoa.ocr.image;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.spi.IIORegistry;
import javax.imageio.spi.ImageReaderSpi;
import javax.imageio.stream.ImageInputStream;
import org.jspecify.annotations.Nullable;

/** Lets PDFBox draw JPEG 2000 pictures, which it would leave out silently, with the native library. */
public final class Jpeg2000Reader extends ImageReader {

    private @Nullable BufferedImage image;

    private Jpeg2000Reader(ImageReaderSpi provider) {
        super(provider);
    }

    /** Makes it known in this process; once is enough, more do no harm. */
    public static void register() {
        IIORegistry registry = IIORegistry.getDefaultInstance();
        if (registry.getServiceProviderByClass(Provider.class) == null) {
            registry.registerServiceProvider(new Provider(), ImageReaderSpi.class);
        }
    }

    private BufferedImage image() throws IOException {
        if (image == null) {
            try (NativeImage decoded = NativeImage.decode(bytes())) {
                BufferedImage read = ImageIO.read(new ByteArrayInputStream(decoded.toPng()));
                if (read == null) {
                    throw new IIOException("the JPEG 2000 picture cannot be decoded");
                }
                image = read;
            } catch (UnreadableImageException e) {
                throw new IIOException("the JPEG 2000 picture cannot be decoded", e);
            }
        }
        return image;
    }

    private byte[] bytes() throws IOException {
        if (!(getInput() instanceof ImageInputStream in)) {
            throw new IllegalStateException("no input");
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 16];
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            bytes.write(buffer, 0, n);
        }
        return bytes.toByteArray();
    }

    @Override
    public int getNumImages(boolean allowSearch) {
        return 1;
    }

    @Override
    public int getWidth(int index) throws IOException {
        return image().getWidth();
    }

    @Override
    public int getHeight(int index) throws IOException {
        return image().getHeight();
    }

    @Override
    public Iterator<ImageTypeSpecifier> getImageTypes(int index) throws IOException {
        return List.of(new ImageTypeSpecifier(image())).iterator();
    }

    @Override
    public @Nullable IIOMetadata getStreamMetadata() {
        return null;
    }

    @Override
    public @Nullable IIOMetadata getImageMetadata(int index) {
        return null;
    }

    @Override
    public BufferedImage read(int index, @Nullable ImageReadParam param) throws IOException {
        return image();
    }

    private static final class Provider extends ImageReaderSpi {

        private static final String[] NAMES = {"JPEG2000", "jpeg2000", "jpx"};

        Provider() {
            super(
                    "Sohoa",
                    "1",
                    NAMES,
                    null,
                    null,
                    Jpeg2000Reader.class.getName(),
                    new Class<?>[] {ImageInputStream.class},
                    null,
                    false,
                    null,
                    null,
                    null,
                    null,
                    false,
                    null,
                    null,
                    null,
                    null);
        }

        /** Asked for by name only. */
        @Override
        public boolean canDecodeInput(Object source) {
            return false;
        }

        @Override
        public ImageReader createReaderInstance(@Nullable Object extension) {
            return new Jpeg2000Reader(this);
        }

        @Override
        public String getDescription(Locale locale) {
            return "JPEG 2000";
        }
    }
}
