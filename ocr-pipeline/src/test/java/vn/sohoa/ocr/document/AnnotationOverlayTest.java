package vn.sohoa.ocr.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;

class AnnotationOverlayTest {

    private final PDPage page = new PDPage(new PDRectangle(10, 20, 600, 800));
    private final Rectangle2D area = new Rectangle2D.Double(40, 70, 100, 200);

    @Test
    void findsAreaOnPageAsShown() {
        assertThat(shown(0)).isEqualTo(new Rectangle2D.Double(30, 550, 100, 200));
        assertThat(shown(90)).isEqualTo(new Rectangle2D.Double(50, 30, 200, 100));
        assertThat(shown(180)).isEqualTo(new Rectangle2D.Double(470, 50, 100, 200));
        assertThat(shown(270)).isEqualTo(new Rectangle2D.Double(550, 470, 200, 100));
    }

    private Rectangle2D shown(int rotation) {
        page.setRotation(rotation);
        return AnnotationOverlay.asShown(page, area);
    }
}
