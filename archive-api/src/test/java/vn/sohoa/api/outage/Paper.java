package vn.sohoa.api.outage;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;

/** Scans of small receipts, no two alike. */
final class Paper {

    /** On each page, more than once; its letters without tones do for a search. */
    static final String WORD = "so";

    private static final int FIRST_NUMBER = 471_203;
    private static final int STEP = 1_117;

    private int next;

    /** The numbers of so many new pages. */
    List<String> numbers(int pages) {
        return IntStream.range(0, pages)
                .mapToObj(page -> String.valueOf(FIRST_NUMBER + STEP * next++))
                .toList();
    }

    /** Writes a scan for each number. */
    static Path write(Path folder, List<String> numbers) throws IOException {
        Files.createDirectories(folder);
        for (String number : numbers) {
            ImageIO.write(draw(number), "png", folder.resolve(number + ".png").toFile());
        }
        return folder;
    }

    private static BufferedImage draw(String number) {
        BufferedImage sheet = new BufferedImage(1240, 700, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = sheet.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
        pen.setColor(Color.BLACK);
        pen.setFont(new Font(Font.SERIF, Font.PLAIN, 44));
        pen.drawString("GIẤY BIÊN NHẬN HỒ SƠ", 120, 140);
        pen.drawString("Số biên nhận: " + number, 120, 260);
        pen.drawString("Đã nhận đủ hồ sơ của ông Nguyễn Văn An", 120, 380);
        pen.drawString("Hẹn trả kết quả sau năm ngày làm việc", 120, 500);
        pen.dispose();
        return sheet;
    }
}
