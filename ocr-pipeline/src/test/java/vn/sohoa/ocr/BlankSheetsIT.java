package vn.sohoa.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Backs of sheets, with what scanners make of them. */
class BlankSheetsIT {

    private static final DocumentWorkers WORKERS =
            new DocumentWorkers(OcrSettings.defaults().withWorkers(1));

    @TempDir
    Path folder;

    @AfterAll
    static void close() {
        WORKERS.close();
    }

    @Test
    void noisyPaperIsBlank() throws Exception {
        assertThat(isBlank(noisy(paper()))).isTrue();
    }

    @Test
    void whatShinesThroughIsBlank() throws Exception {
        BufferedImage sheet = paper();
        write(sheet, new Color(215, 215, 212), 30);

        assertThat(isBlank(noisy(sheet))).isTrue();
    }

    @Test
    void oneShortLineIsNotBlank() throws Exception {
        BufferedImage sheet = paper();
        write(sheet, Color.DARK_GRAY, 1);

        assertThat(isBlank(noisy(sheet))).isFalse();
    }

    @Test
    void sealIsNotBlank() throws Exception {
        BufferedImage sheet = paper();
        Graphics2D graphics = sheet.createGraphics();
        graphics.setColor(new Color(200, 30, 40));
        graphics.setStroke(new java.awt.BasicStroke(5));
        graphics.drawOval(900, 1500, 280, 280);
        graphics.dispose();

        assertThat(isBlank(noisy(sheet))).isFalse();
    }

    private boolean isBlank(BufferedImage sheet) throws Exception {
        return BlankPages.isBlank(WORKERS.read(Scans.write(sheet, "jpeg", folder.resolve("sheet.jpg")), 1));
    }

    private static BufferedImage paper() {
        BufferedImage sheet = new BufferedImage(1654, 2339, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = sheet.createGraphics();
        graphics.setColor(new Color(243, 242, 236));
        graphics.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
        graphics.setColor(Color.DARK_GRAY);
        graphics.fillRect(0, 0, 14, sheet.getHeight());
        graphics.dispose();
        return sheet;
    }

    private static void write(BufferedImage sheet, Color colour, int lines) {
        Graphics2D graphics = sheet.createGraphics();
        graphics.setColor(colour);
        graphics.setFont(new Font(Font.SERIF, Font.PLAIN, 36));
        for (int line = 0; line < lines; line++) {
            graphics.drawString("Trang 2 trong 10 trang", 300, 300 + 60 * line);
        }
        graphics.dispose();
    }

    private static BufferedImage noisy(BufferedImage sheet) {
        Random random = new Random(7);
        for (int i = 0; i < 400_000; i++) {
            int x = random.nextInt(sheet.getWidth());
            int y = random.nextInt(sheet.getHeight());
            Color old = new Color(sheet.getRGB(x, y));
            int change = random.nextInt(-12, 12);
            sheet.setRGB(
                    x,
                    y,
                    new Color(moved(old.getRed(), change), moved(old.getGreen(), change), moved(old.getBlue(), change))
                            .getRGB());
        }
        for (int i = 0; i < 150; i++) {
            sheet.setRGB(random.nextInt(sheet.getWidth()), random.nextInt(sheet.getHeight()), 0x404040);
        }
        return sheet;
    }

    private static int moved(int value, int change) {
        return Math.clamp(value + change, 0, 255);
    }
}
