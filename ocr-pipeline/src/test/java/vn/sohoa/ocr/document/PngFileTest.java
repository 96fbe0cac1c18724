package vn.sohoa.ocr.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PngFileTest {

    private static final Limits LIMITS = new Limits(200_000_000, 2_000);

    @TempDir
    Path folder;

    @Test
    void readsSizeAndTransparency() throws IOException {
        PngFile file = PngFile.open(written(png(BufferedImage.TYPE_INT_ARGB)), LIMITS);

        assertThat(file.only().width()).isEqualTo(40);
        assertThat(file.only().transparent()).isTrue();
        assertThat(PngFile.open(written(png(BufferedImage.TYPE_INT_RGB)), LIMITS)
                        .only()
                        .transparent())
                .isFalse();
    }

    @Test
    void refusesTruncated() throws IOException {
        byte[] whole = png(BufferedImage.TYPE_INT_RGB);
        Path cut = written(Arrays.copyOf(whole, whole.length - 12));

        assertThatThrownBy(() -> PngFile.open(cut, LIMITS)).hasMessageContaining("CORRUPT");
    }

    @Test
    void refusesDamaged() throws IOException {
        byte[] png = png(BufferedImage.TYPE_INT_RGB);
        png[png.length - 20] ^= 1;
        Path damaged = written(png);

        assertThatThrownBy(() -> PngFile.open(damaged, LIMITS)).hasMessageContaining("CORRUPT");
    }

    @Test
    void refusesByHeaderAlone() throws IOException {
        Path huge = written(sized(30_000, 30_000));
        Path empty = written(sized(0, 10));

        assertThatThrownBy(() -> PngFile.open(huge, LIMITS)).hasMessageContaining("TOO_MANY_PIXELS");
        assertThatThrownBy(() -> PngFile.open(empty, LIMITS)).hasMessageContaining("NO_PIXELS");
    }

    private static byte[] sized(int width, int height) throws IOException {
        byte[] png = png(BufferedImage.TYPE_INT_RGB);
        ByteBuffer.wrap(png).putInt(16, width).putInt(20, height);
        CRC32 crc = new CRC32();
        crc.update(png, 12, 17);
        ByteBuffer.wrap(png).putInt(29, (int) crc.getValue());
        return png;
    }

    private Path written(byte[] bytes) throws IOException {
        return Files.write(Files.createTempFile(folder, "picture", ".png"), bytes);
    }

    private static byte[] png(int type) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, type), "png", out);
        return out.toByteArray();
    }
}
