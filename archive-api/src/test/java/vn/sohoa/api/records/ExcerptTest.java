package vn.sohoa.api.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import vn.sohoa.core.packaging.MediaTypes;
import vn.sohoa.core.text.Box;
import vn.sohoa.core.text.OcrPage;
import vn.sohoa.core.text.PageImages;

class ExcerptTest {

    private static final OcrPage PAGE =
            new OcrPage(1_000, 1_400, 150, 0, 0.1, OcrPage.Source.RECOGNISED, "none", List.of());

    @Test
    void isThePartInThePixelsOfTheWords() throws IOException {
        BufferedImage half = new BufferedImage(500, 700, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = half.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(100, 50, 60, 20);
        pen.dispose();

        PageImages.Image cut = Excerpt.cut(png(half), PAGE.width(), new Box(200, 100, 320, 140));

        BufferedImage part = ImageIO.read(new ByteArrayInputStream(cut.bytes()));
        assertThat(cut.mediaType()).isEqualTo(MediaTypes.PNG);
        assertThat(part.getWidth()).isEqualTo(60);
        assertThat(part.getHeight()).isEqualTo(20);
        assertThat(part.getRGB(0, 0)).isEqualTo(Color.WHITE.getRGB());
        assertThat(part.getRGB(59, 19)).isEqualTo(Color.WHITE.getRGB());
    }

    @Test
    void endsAtTheEdgesOfThePage() {
        assertThat(Excerpt.within(new Box(-20, 1_300, 400, 1_500), PAGE)).contains(new Box(0, 1_300, 400, 1_400));
        assertThat(Excerpt.within(new Box(1_000, 0, 1_200, 50), PAGE)).isEmpty();
    }

    private static PageImages.Image png(BufferedImage image) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return new PageImages.Image(MediaTypes.PNG, out.toByteArray());
    }
}
