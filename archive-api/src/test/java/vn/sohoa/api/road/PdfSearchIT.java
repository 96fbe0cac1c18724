package vn.sohoa.api.road;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sohoa.core.catalogue.DossierEntry;
import vn.sohoa.core.catalogue.RecordEntry;
import vn.sohoa.core.packaging.ArchivalStore;
import vn.sohoa.core.packaging.DossierLayout;

/** A preservation copy in Chromium, shown by pdf.js: its search finds Vietnamese phrases where the scan shows them. */
class PdfSearchIT extends ArchiveIT {

    private static final String SITE = "http://viewer.test";
    private static final String PDF_JS = "/META-INF/resources/webjars/pdfjs-dist/4.10.38";

    private static final List<String> PHRASES =
            List.of("quyết định", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "chịu trách nhiệm");
    private static final String ABSENT = "không có câu nào như thế này";

    @Autowired
    private ArchivalStore store;

    @Test
    void searchOfTheViewerFindsVietnamesePhrases() throws IOException {
        byte[] pdf = decision();
        try (Playwright driver = Chromium.driver();
                Browser browser = Chromium.launch(driver)) {
            Page page = browser.newPage();
            page.route(SITE + "/**", route -> answer(route, pdf));
            page.navigate(SITE + "/viewer.html");
            page.waitForFunction("() => window.has !== undefined");

            for (String phrase : PHRASES) {
                assertThat(page.evaluate("phrase => has(phrase)", phrase))
                        .as(phrase)
                        .isEqualTo(true);
            }
            assertThat(page.evaluate("phrase => has(phrase)", ABSENT)).isEqualTo(false);
        }
    }

    private static void answer(Route route, byte[] pdf) {
        String path = URI.create(route.request().url()).getPath();
        if (path.equals("/copy.pdf")) {
            route.fulfill(
                    new Route.FulfillOptions().setContentType("application/pdf").setBodyBytes(pdf));
            return;
        }
        String resource = path.equals("/viewer.html") ? "/vn/sohoa/api/road/viewer.html" : PDF_JS + path;
        try (InputStream in = PdfSearchIT.class.getResourceAsStream(resource)) {
            if (in == null) {
                route.fulfill(new Route.FulfillOptions().setStatus(404));
                return;
            }
            String type = path.endsWith(".html") ? "text/html; charset=utf-8" : "text/javascript";
            route.fulfill(new Route.FulfillOptions().setContentType(type).setBodyBytes(in.readAllBytes()));
        } catch (IOException e) {
            route.abort();
        }
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
