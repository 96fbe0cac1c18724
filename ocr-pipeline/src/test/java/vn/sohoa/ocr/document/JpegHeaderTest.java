package vn.sohoa.ocr.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HexFormat;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class JpegHeaderTest {

    @Test
    void readsSizeAndComponents() throws IOException {
        JpegHeader header = header(jpeg(BufferedImage.TYPE_BYTE_GRAY));

        assertThat(header.width()).isEqualTo(40);
        assertThat(header.height()).isEqualTo(30);
        assertThat(header.components()).isEqualTo(1);
        assertThat(header(jpeg(BufferedImage.TYPE_INT_RGB)).components()).isEqualTo(3);
    }

    @Test
    void noticesMissingEnd() throws IOException {
        byte[] whole = jpeg(BufferedImage.TYPE_BYTE_GRAY);

        assertThat(header(whole).complete()).isTrue();
        assertThat(header(Arrays.copyOf(whole, whole.length - 2)).complete()).isFalse();
        assertThat(header(Arrays.copyOf(whole, whole.length * 3 / 4)).complete())
                .isFalse();
    }

    @Test
    void ignoresForeignBytesAfterEnd() throws IOException {
        byte[] whole = jpeg(BufferedImage.TYPE_BYTE_GRAY);

        assertThat(header(Arrays.copyOf(whole, whole.length + 100)).complete()).isTrue();
    }

    @Test
    void readsHowTheCameraWasHeld() throws IOException {
        byte[] exif =
                HexFormat.of().parseHex("ffe1002245786966000049492a0008000000010012010300010000000600000000000000");
        byte[] plain = jpeg(BufferedImage.TYPE_BYTE_GRAY);
        ByteArrayOutputStream turned = new ByteArrayOutputStream();
        turned.write(plain, 0, 2);
        turned.write(exif);
        turned.write(plain, 2, plain.length - 2);

        assertThat(header(turned.toByteArray()).turns()).isEqualTo(1);
    }

    @Test
    void refusesMarkersWithoutFrame() {
        byte[] nothing = HexFormat.of().parseHex("ffd8ffd9");

        assertThatThrownBy(() -> header(nothing)).hasMessageContaining("CORRUPT");
    }

    @Test
    void refusesPictureInEndlesslyManyScans() throws IOException {
        byte[] plain = jpeg(BufferedImage.TYPE_BYTE_GRAY);
        ByteArrayOutputStream layered = new ByteArrayOutputStream();
        layered.write(plain, 0, plain.length - 2);
        for (int scan = 0; scan < 200; scan++) {
            layered.write(HexFormat.of().parseHex("ffda0008010100013f00"));
        }
        layered.write(plain, plain.length - 2, 2);

        assertThatThrownBy(() -> header(layered.toByteArray())).hasMessageContaining("more than 200 scans");
    }

    private static JpegHeader header(byte[] jpeg) throws IOException {
        return JpegHeader.read(new ByteArrayInputStream(jpeg));
    }

    private static byte[] jpeg(int type) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, type), "jpeg", out);
        return out.toByteArray();
    }
}
