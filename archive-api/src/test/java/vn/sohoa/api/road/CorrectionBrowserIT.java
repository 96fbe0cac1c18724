package vn.sohoa.api.road;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.sohoa.core.catalogue.DossierEntry;
import vn.sohoa.core.packaging.DossierLayout;
import vn.sohoa.core.record.DossierId;
import vn.sohoa.core.record.RecordId;
import vn.sohoa.testing.browser.Chromium;

/** A person corrects a name in the browser, and sees the correction wherever the name stands, for good. */
class CorrectionBrowserIT extends CorrectionIT {

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final String REVIEWER = "Khách dùng thử (demo)";

    private final List<String> complaints = new ArrayList<>();

    @AfterEach
    void nothingWasWrongInTheBrowser() {
        assertThat(complaints).as("errors in the browser's console").isEmpty();
    }

    @Test
    void aNameCorrectedInTheBrowserIsCorrectedEverywhereForGood() throws Exception {
        DossierEntry dossier = preserved("5 105");
        RecordId record = dossier.records().getFirst().id();
        try (Playwright driver = Chromium.driver();
                Browser browser = Chromium.launch(driver)) {
            Page page = open(browser);

            answer(page);

            awaitVersion(dossier.id(), 2);
            assertCorrected(page, dossier.id(), record);

            assertThat(post("/api/v1/dossiers/" + dossier.id() + "/recognition"))
                    .isEqualTo(202);
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

    /** By keyboard. */
    private void answer(Page page) {
        page.navigate(url("/review"));
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

    private static void screenshot(Page page, String name) {
        page.waitForLoadState();
        page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")));
    }
}
