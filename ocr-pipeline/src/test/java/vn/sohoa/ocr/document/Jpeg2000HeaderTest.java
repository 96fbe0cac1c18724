package vn.sohoa.ocr.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import org.junit.jupiter.api.Test;

class Jpeg2000HeaderTest {

    @Test
    void findsSizeBehindBoxes() {
        assertThat(Jpeg2000Header.find(picture(30, 2_480, 3_508, 0, 0))).contains(new Jpeg2000Header(2_480, 3_508));
    }

    @Test
    void takesPartOfGridBeforeOriginAway() {
        assertThat(Jpeg2000Header.find(picture(0, 1_000, 800, 100, 50))).contains(new Jpeg2000Header(900, 750));
    }

    @Test
    void readsNumbersWithoutSign() {
        assertThat(Jpeg2000Header.find(picture(0, -1, -2, 0, 0)))
                .contains(new Jpeg2000Header(4_294_967_295L, 4_294_967_294L));
    }

    @Test
    void findsNothingInSomethingElse() {
        assertThat(Jpeg2000Header.find(new byte[0])).isEmpty();
        assertThat(Jpeg2000Header.find(new byte[100])).isEmpty();
    }

    private static byte[] picture(int boxes, int width, int height, int left, int top) {
        return ByteBuffer.allocate(boxes + 60)
                .position(boxes)
                .putInt(0xFF4FFF51)
                .putShort((short) 41)
                .putShort((short) 0)
                .putInt(width)
                .putInt(height)
                .putInt(left)
                .putInt(top)
                .array();
    }
}
