package vn.sohoa.api.web;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.MultipartAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.sohoa.core.text.OcrPage;
import vn.sohoa.core.text.OcrWord;

/** Serves the pages with the sample archive, for designing them: run {@link #main} and open port 8090. */
@ImportAutoConfiguration({
    TomcatServletWebServerAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    MultipartAutoConfiguration.class,
    ErrorMvcAutoConfiguration.class
})
@Import({PagesSlice.class, Preview.Images.class})
class Preview {

    public static void main(String[] args) {
        SpringApplication application = new SpringApplication(Preview.class);
        application.setDefaultProperties(
                Map.of("server.port", "8090", "server.address", "127.0.0.1", "spring.thymeleaf.cache", "false"));
        application.run(args);
    }

    /** Stands in for the pictures of the REST interface: draws the words into their boxes. */
    @RestController
    static class Images {

        private static final int LARGEST = 3000;

        @GetMapping(path = "/api/v1/records/{id}/pages/{page}/image", produces = MediaType.IMAGE_PNG_VALUE)
        byte[] image(@PathVariable UUID id, @PathVariable int page, @RequestParam(defaultValue = "1200") int width)
                throws IOException {
            OcrPage words = SampleArchive.page();
            int shown = Math.min(width, LARGEST);
            double scale = (double) shown / words.width();
            BufferedImage image =
                    new BufferedImage(shown, (int) (words.height() * scale), BufferedImage.TYPE_BYTE_GRAY);
            Graphics2D ink = image.createGraphics();
            ink.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            ink.setColor(Color.WHITE);
            ink.fillRect(0, 0, image.getWidth(), image.getHeight());
            ink.scale(scale, scale);
            ink.setColor(Color.BLACK);
            if (page != 2) {
                words.words().forEach(word -> draw(ink, word));
            }
            ink.dispose();
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            ImageIO.write(image, "png", png);
            return png.toByteArray();
        }

        private static void draw(Graphics2D ink, OcrWord word) {
            Font font = new Font("Liberation Serif", Font.PLAIN, word.box().height());
            int natural = ink.getFontMetrics(font).stringWidth(word.text());
            ink.setFont(font.deriveFont(Math.min(
                    (float) word.box().height(),
                    (float) word.box().height() * word.box().width() / natural)));
            ink.drawString(
                    word.text(),
                    word.box().left(),
                    word.box().bottom() - word.box().height() / 5);
        }
    }
}
