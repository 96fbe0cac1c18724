package vn.sohoa.api.road;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sohoa.core.catalogue.DossierEntry;
import vn.sohoa.core.record.BatchId;
import vn.sohoa.testing.browser.Chromium;

/** The four pages in a real browser, with a screenshot of each in {@code target/screenshots}. */
class BrowserIT extends ArchiveIT {

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    private static Playwright playwright;
    private static Browser browser;

    private final List<String> complaints = new ArrayList<>();
    private Page page;

    @BeforeAll
    static void startTheBrowser() {
        playwright = Chromium.driver();
        browser = Chromium.launch(playwright);
    }

    @AfterAll
    static void stopTheBrowser() {
        playwright.close();
    }

    @BeforeEach
    void openATab() {
        samples();
        page = browser.newPage(new Browser.NewPageOptions().setLocale("vi-VN").setViewportSize(1280, 900));
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
    }

    @AfterEach
    void closeTheTab() {
        page.close();
        assertThat(complaints).as("errors in the browser's console").isEmpty();
    }

    @Test
    void theArchivistSeesTheBatchesAndTheLedger() {
        BatchId batch = samples();

        page.navigate(url("/"));
        screenshot("batches");
        assertThat(page.locator("a[href*='" + batch + "']").first()).isVisible();

        page.navigate(url("/batches/" + batch));
        screenshot("batch");
        assertThat(page.locator("body")).containsText("02 Tờ khai đăng ký khai sinh.pdf");
    }

    @Test
    void theOfficerOpensADossierAndARecord() {
        DossierEntry dossier = catalogue.dossiers(samples()).getFirst();

        page.navigate(url("/dossiers/" + dossier.id()));
        assertThat(page.locator("body")).containsText(dossier.name());
        page.locator("img").first().scrollIntoViewIfNeeded();
        screenshot("dossier");

        page.navigate(url("/records/" + dossier.records().getFirst().id() + "?q=Vi%E1%BB%87t+Nam"));
        assertThat(page.locator("body")).containsText("VIỆT NAM");
        screenshot("record");
        assertThat((Boolean) page.evaluate(
                        "() => [...document.images].every(image => image.complete && image.naturalWidth > 0)"))
                .as("the page image is shown")
                .isTrue();
    }

    @Test
    void anybodyFindsAPageByTypingWithoutTones() {
        page.navigate(url("/search?q=quyet+dinh"));
        page.waitForLoadState(LoadState.NETWORKIDLE);
        screenshot("search");
        assertThat(page.locator("mark").first()).isVisible();

        page.locator("main input[name=q]").fill("Dương Hoàng Gia Trường");
        page.keyboard().press("Enter");
        assertThat(page.locator("body")).containsText("02 Quyết định.pdf");
    }

    @Test
    void theDemoSaysThatItIsOneAndWhoOneIs() {
        for (int width : new int[] {1280, 390}) {
            page.setViewportSize(width, 900);
            page.navigate(url("/batches"));
            assertThat(page.locator(".who-is")).containsText("Bản dùng thử");
            assertThat(page.locator(".who-is")).containsText("Khách dùng thử");
            screenshot("demo-" + width);
            assertThat((Integer) page.evaluate("() => document.documentElement.scrollWidth - innerWidth"))
                    .as("nothing stands out at the side")
                    .isLessThanOrEqualTo(0);
        }
    }

    @Test
    void thePagesSpeakEnglishWhenAsked() {
        page.navigate(url("/batches?lang=en"));

        assertThat(page.getByRole(AriaRole.BANNER)).containsText("Search");
        page.navigate(url("/batches?lang=vi"));
    }

    private void screenshot(String name) {
        page.waitForLoadState();
        page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")));
    }
}
