package vn.sohoa.api.road;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.sohoa.core.catalogue.DossierEntry;
import vn.sohoa.core.packaging.ArchivalStore;
import vn.sohoa.core.packaging.ContentPath;
import vn.sohoa.core.packaging.DossierLayout;
import vn.sohoa.core.record.DossierId;
import vn.sohoa.core.record.RecordId;
import vn.sohoa.ocr.DocumentWorkers;
import vn.sohoa.ocr.revise.Rereading;
import vn.sohoa.testing.browser.Chromium;

/** A person corrects a name in the browser, and sees the correction wherever the name stands, for good. */
class CorrectionBrowserIT extends ArchiveIT {

    private static final Path OWN = DATA.resolveSibling(DATA.getFileName() + "-correction");
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final String READ = "Nguyễn Văn An";
    private static final String RIGHT = "Trần Thị Bưởi";
    private static final String REVIEWER = "Lê Thị Lan";

    private final List<String> complaints = new ArrayList<>();

    @Autowired
    private ArchivalStore store;

    @TempDir
    private Path scans;

    @TestConfiguration(proxyBeanMethods = false)
    static class WithADescriberOfNames {

        @Bean
        @Primary
        NamesOfPages namesOfPages() {
            return new NamesOfPages();
        }

        @Bean
        @Primary
        Rereading.Reader anotherRecogniser(DocumentWorkers workers) {
            return new Rereading.Reader(new AnotherRecogniser(workers), 2);
        }
    }

    @DynamicPropertySource
    static void useAFolderOfItsOwn(DynamicPropertyRegistry registry) {
        registry.add("sohoa.data", OWN::toString);
    }

    @AfterEach
    void nothingWasWrongInTheBrowser() {
        assertThat(complaints).as("errors in the browser's console").isEmpty();
    }

    @Test
    void aNameCorrectedInTheBrowserIsCorrectedEverywhereForGood() throws Exception {
        DossierEntry dossier = preserved();
        RecordId record = dossier.records().getFirst().id();
        try (Playwright driver = Chromium.driver();
                Browser browser = Chromium.launch(driver)) {
            Page page = open(browser);

            answer(page);

            awaitVersion(dossier.id(), 2);
            assertCorrected(page, dossier.id(), record);

            assertThat(readAgain(dossier.id())).isEqualTo(202);
            awaitVersion(dossier.id(), 3);
            assertThat(text(dossier.id(), DossierLayout.METS)).contains("again: pages: 1");
            assertCorrected(page, dossier.id(), record);
        }
    }

    private Page open(Browser browser) {
        Page page =
                browser.newPage(new Browser.NewPageOptions().setLocale("vi-VN").setViewportSize(1280, 900));
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        return page;
    }

    /** By keyboard, from the first visit on. */
    private void answer(Page page) {
        page.navigate(url("/review"));
        page.locator("main input[name=name]").fill(REVIEWER);
        page.keyboard().press("Enter");
        for (int later = 0;
                !page.locator(".question:not([hidden]) .proposal").textContent().equals(READ);
                later++) {
            assertThat(later).as("questions before the one about the name").isLessThan(9);
            page.keyboard().press("Escape");
        }
        screenshot(page, "review");
        page.keyboard().type(RIGHT);
        page.keyboard().press("Enter");
        page.navigate(url("/quality"));
        screenshot(page, "quality");
    }

    private void assertCorrected(Page page, DossierId dossier, RecordId record) throws IOException {
        page.navigate(url("/dossiers/" + dossier));
        assertThat(page.locator(".papers-said")).containsText(RIGHT);
        assertThat(page.locator(".papers-said")).containsText("đã sửa");
        page.navigate(url("/records/" + record));
        assertThat(page.locator(".block").first()).isVisible();
        assertThat(page.locator(".words")).containsText("Họ và tên: " + RIGHT);
        screenshot(page, "corrected");

        assertThat(textOfPdf(dossier, record)).contains(RIGHT).doesNotContain(READ);
        assertThat(text(dossier, DossierLayout.alto(record, 1)))
                .contains("Trần", "Thị", "Bưởi")
                .doesNotContain("Nguyễn");
        assertThat(text(dossier, DossierLayout.METS)).contains("CORRECT by " + REVIEWER);
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> isFound(page, RIGHT, record));
        assertThat(isFound(page, READ, record)).isFalse();
    }

    private boolean isFound(Page page, String words, RecordId record) {
        page.navigate(url("/search"));
        page.locator("main input[name=q]").fill('"' + words + '"');
        page.keyboard().press("Enter");
        page.waitForURL("**/search?q=*");
        return page.locator(".hits a[href*='" + record + "']").count() > 0;
    }

    private void awaitVersion(DossierId dossier, int version) {
        Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .until(() -> catalogue.dossier(dossier).orElseThrow().version() == version);
    }

    private int readAgain(DossierId dossier) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url("/api/v1/dossiers/" + dossier + "/recognition")))
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        }
    }

    private String textOfPdf(DossierId dossier, RecordId record) throws IOException {
        try (InputStream in = store.open(dossier, DossierLayout.preservation(record));
                PDDocument pdf = Loader.loadPDF(in.readAllBytes())) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    private String text(DossierId dossier, ContentPath path) throws IOException {
        try (InputStream in = store.open(dossier, path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void screenshot(Page page, String name) {
        page.waitForLoadState();
        page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")));
    }

    private DossierEntry preserved() throws IOException {
        Path folder = Files.createDirectory(scans.resolve("Hồ sơ sửa tên"));
        ImageIO.write(RevisionIT.draw("5 105"), "png", folder.resolve("don.png").toFile());
        return catalogue.dossiers(digitised(receiving.receive(List.of(folder)))).getFirst();
    }
}
