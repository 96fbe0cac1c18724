package vn.sohoa.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sohoa.core.text.OcrPage;
import vn.sohoa.core.text.PageImages;
import vn.sohoa.testing.accuracy.ErrorRate;

/** Sheets that went through the scanner the wrong way round. */
class TurnedPageIT {

    private static final DocumentWorkers WORKERS =
            new DocumentWorkers(OcrSettings.defaults().withWorkers(1));

    @TempDir
    Path folder;

    @AfterAll
    static void close() {
        WORKERS.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void turnedScanIsReadUpright(int quarters) throws Exception {
        BufferedImage upright = Scans.image("p05");
        Path turned = Scans.write(Scans.turned(upright, quarters), "png", folder.resolve("turned.png"));

        OcrPage page = WORKERS.read(turned, 1);

        assertThat(page.rotation()).isEqualTo(4 - quarters);
        assertThat(page.width()).isEqualTo(upright.getWidth());
        assertThat(page.height()).isEqualTo(upright.getHeight());
        String truth = Files.readString(RealFiles.file("vi-scan-law/nd96-2016-p05.gt.txt"));
        assertThat(ErrorRate.between(truth, page.text()).cer()).isLessThan(0.03);
        assertThat(page.lines())
                .allMatch(line -> line.box().width() > line.box().height() / 2);
    }

    @Test
    void turnedScanIsShownUpright() throws Exception {
        BufferedImage upright = Scans.image("p05");
        Path turned = Scans.write(Scans.turned(upright, 1), "png", folder.resolve("turned.png"));

        PageImages.Image shown = WORKERS.render(turned, 1, 3, 850);

        BufferedImage image = ImageIO.read(new ByteArrayInputStream(shown.bytes()));
        assertThat(image.getWidth()).isEqualTo(850);
        assertThat(image.getHeight()).isGreaterThan(1000);
    }
}
