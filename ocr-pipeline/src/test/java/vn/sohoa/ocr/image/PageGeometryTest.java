package vn.sohoa.ocr.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.sohoa.core.text.Box;

class PageGeometryTest {

    @Test
    void undoesScale() {
        PageGeometry geometry = new PageGeometry(1000, 1400, 2.0 / 3, 0, 1500, 2100);

        assertThat(geometry.pageBox(new Box(100, 200, 300, 220))).isEqualTo(new Box(150, 300, 450, 330));
    }

    @Test
    void undoesTurnAboutTheCentre() {
        // turned clockwise by 2 degrees, what was at the right edge's middle has come down
        PageGeometry geometry = new PageGeometry(1000, 1400, 1, 2, 1000, 1400);
        double down = 500 * Math.sin(Math.toRadians(2));

        assertThat(geometry.pageX(500 + 500 * Math.cos(Math.toRadians(2)), 700 + down))
                .isCloseTo(1000, within(1e-6));
        assertThat(geometry.pageY(500 + 500 * Math.cos(Math.toRadians(2)), 700 + down))
                .isCloseTo(700, within(1e-6));
    }

    @Test
    void keepsWordsSizeOnSkewedPage() {
        PageGeometry geometry = new PageGeometry(1000, 1400, 1, -3, 1000, 1400);

        Box back = geometry.pageBox(new Box(450, 690, 550, 710));

        assertThat(back.width()).isEqualTo(100);
        assertThat(back.height()).isEqualTo(20);
    }

    @Test
    void staysOnThePage() {
        PageGeometry geometry = new PageGeometry(1000, 1400, 1, 5, 1000, 1400);

        Box corner = geometry.pageBox(new Box(0, 0, 40, 20));

        assertThat(corner.left()).isBetween(0, 1000);
        assertThat(corner.top()).isBetween(0, 1400);
    }

    @Test
    void surroundsAllBoxes() {
        assertThat(PageGeometry.around(Stream.of(new Box(5, 6, 7, 8), new Box(1, 7, 6, 20))))
                .isEqualTo(new Box(1, 6, 7, 20));
    }
}
