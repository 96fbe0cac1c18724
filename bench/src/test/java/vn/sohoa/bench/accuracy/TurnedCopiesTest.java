package vn.sohoa.bench.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TurnedCopiesTest {

    private static final int BLACK = Color.BLACK.getRGB();

    @TempDir
    Path folder;

    @Test
    void turnsClockwiseWithoutLosingAPixel() {
        BufferedImage image = page();

        assertThat(TurnedCopies.turned(image, 1).getRGB(19, 0)).isEqualTo(BLACK);
        assertThat(TurnedCopies.turned(image, 2).getRGB(9, 19)).isEqualTo(BLACK);
        assertThat(TurnedCopies.turned(image, 3).getRGB(0, 9)).isEqualTo(BLACK);
    }

    @Test
    void turnsEachPageByAQuarterMore() throws IOException {
        Path scan = folder.resolve("scan.tif");
        ImageIO.write(page(), "tiff", scan.toFile());

        List<TruthPage> copies = TurnedCopies.of(Collections.nCopies(4, new TruthPage(scan, 1, "Độc lập")), folder);

        assertThat(copies)
                .extracting(copy -> copy.file().getFileName().toString())
                .containsExactly(
                        "turned-90-scan.tif", "turned-180-scan.tif", "turned-270-scan.tif", "turned-90-scan.tif");
        assertThat(copies).extracting(TruthPage::truth).containsOnly("Độc lập");
        assertThat(ImageIO.read(copies.getFirst().file().toFile()).getWidth()).isEqualTo(20);
    }

    /** White, 10 wide and 20 high, with a black pixel in the upper left corner. */
    private static BufferedImage page() {
        BufferedImage page = new BufferedImage(10, 20, BufferedImage.TYPE_BYTE_BINARY);
        page.createGraphics().fillRect(0, 0, 10, 20);
        page.setRGB(0, 0, BLACK);
        return page;
    }
}
