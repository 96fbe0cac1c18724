package vn.sohoa.api.road;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import javax.imageio.ImageIO;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sohoa.core.catalogue.DossierEntry;
import vn.sohoa.core.catalogue.RecordEntry;
import vn.sohoa.core.packaging.ArchivalStore;
import vn.sohoa.core.packaging.DossierLayout;
import vn.sohoa.testing.browser.Chromium;

/** A preservation copy in a browser: both of its viewers find Vietnamese phrases where the scan shows them. */
class PdfSearchIT extends ArchiveIT {

    private static final String PDF_JS = "/META-INF/resources/webjars/pdfjs-dist/4.10.38";

    private static final List<String> PHRASES =
            List.of("quyết định", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "chịu trách nhiệm");
    private static final String ABSENT = "không có câu nào như thế này";

    @Autowired
    private ArchivalStore store;

    private HttpServer server;
    private byte[] pdf;

    @BeforeEach
    void serve() throws IOException {
        pdf = decision();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void searchOfPdfJsFindsVietnamesePhrases() {
        try (Playwright driver = Chromium.driver();
                Browser browser = Chromium.launch(driver)) {
            Page page = browser.newPage();
            page.navigate(site() + "/viewer.html");
            page.waitForFunction("() => window.has !== undefined");

            for (String phrase : PHRASES) {
                assertThat(page.evaluate("phrase => has(phrase)", phrase))
                        .as(phrase)
                        .isEqualTo(true);
            }
            assertThat(page.evaluate("phrase => has(phrase)", ABSENT)).isEqualTo(false);
        }
    }

    /** What Chromium's own viewer searches is what it selects. */
    @Test
    void chromiumsOwnViewerReadsVietnamesePhrases() {
        try (Playwright driver = Chromium.driver();
                Browser browser = Chromium.launch(driver)) {
            Page page = browser.newPage();
            page.navigate(site() + "/embedded.html");
            page.waitForFunction("() => window.selected !== undefined");

            String text = (String) page.evaluate("() => window.selected");

            assertThat(text).contains("QUYẾT ĐỊNH", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "chịu trách nhiệm");
        }
    }

    /** The phrase is named in the address, as links to a place in a text do; the viewer marks it in purple. */
    @Test
    void chromiumsOwnViewerMarksThePhraseThatIsLookedFor() {
        try (Playwright driver = Chromium.driver();
                Browser browser = Chromium.launch(driver)) {
            Page page = browser.newPage();
            String phrase = URLEncoder.encode("Độc lập", StandardCharsets.UTF_8).replace("+", "%20");

            page.navigate(site() + "/copy.pdf#:~:text=" + phrase);

            Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> purple(page.screenshot()) > 100);
        }
    }

    private String site() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    private static int purple(byte[] screenshot) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(screenshot));
        int found = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                int colour = image.getRGB(x, y);
                int red = colour >> 16 & 0xFF;
                int green = colour >> 8 & 0xFF;
                int blue = colour & 0xFF;
                found += red > 180 && blue > 200 && green < red - 20 && green < blue - 20 ? 1 : 0;
            }
        }
        return found;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            byte[] body = path.equals("/copy.pdf") ? pdf : resource(path);
            exchange.getResponseHeaders().add("Content-Type", type(path));
            exchange.sendResponseHeaders(body.length == 0 ? 404 : 200, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private static byte[] resource(String path) throws IOException {
        String resource = path.endsWith(".html") ? "/vn/sohoa/api/road" + path : PDF_JS + path;
        try (InputStream in = PdfSearchIT.class.getResourceAsStream(resource)) {
            return in == null ? new byte[0] : in.readAllBytes();
        }
    }

    private static String type(String path) {
        if (path.endsWith(".pdf")) {
            return "application/pdf";
        }
        return path.endsWith(".html") ? "text/html; charset=utf-8" : "text/javascript";
    }

    private byte[] decision() throws IOException {
        for (DossierEntry dossier : catalogue.dossiers(samples())) {
            for (RecordEntry record : dossier.records()) {
                if (record.file().endsWith("02 Quyết định.pdf")) {
                    try (InputStream in = store.open(dossier.id(), DossierLayout.preservation(record.id()))) {
                        return in.readAllBytes();
                    }
                }
            }
        }
        throw new AssertionError("the samples hold no decision");
    }
}
