package vn.sohoa.api.security;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sohoa.testing.browser.Accessibility;
import vn.sohoa.testing.browser.Chromium;

/** Own papers, links and verification on a phone and on a desk, by everybody who can use a browser. Pictures in target/delivery. */
class DeliveryBrowserIT extends OwnPapersIT {

    private static final Path PICTURES = Path.of("target/delivery");
    private static final int PHONE = 390;
    private static final int DESK = 1280;

    private static Playwright driver;
    private static Browser browser;

    @TempDir
    private Path folder;

    @BeforeAll
    static void open() throws Exception {
        Files.createDirectories(PICTURES);
        driver = Chromium.driver();
        browser = Chromium.launch(driver);
    }

    @AfterAll
    static void close() {
        driver.close();
    }

    @Test
    void everyPageCanBeUsedByEverybodyOnEveryScreen() throws Exception {
        Visitor owner = owner();
        String token = share(owner, 24, 9);
        String code = code(owner);
        owner.download("/my/" + paper() + "/copy");
        owner.postForm("/my/" + paper() + "/requests", Map.of("text", "Ngày cấp phải là 5/3/2024."));
        for (int width : new int[] {PHONE, DESK}) {
            try (BrowserContext context = context(width, true)) {
                List<String> scripts = new ArrayList<>();
                Page page = context.newPage();
                page.onDialog(dialog -> scripts.add(dialog.message()));
                signIn(page);
                look(page, "/my", "my-" + width);
                look(page, "/my/" + paper(), "paper-" + width);
                look(page, "/my/views", "views-" + width);
                look(page, "/s/" + token, "link-" + width);
                page.locator("main button").click();
                assertThat(page.locator("h1")).hasText("Quyết định");
                examine(page, "shared-" + width);
                look(page, "/s/" + "0".repeat(32), "no-link-" + width);
                look(page, "/v/" + code, "verify-" + width);
                look(page, "/v/0", "unknown-" + width);
                look(page, "/v", "verify-form-" + width);
                assertThat(scripts).isEmpty();
            }
        }
    }

    @Test
    void thePageTellsAnAuthenticFileFromAChangedOne() throws Exception {
        Visitor owner = owner();
        byte[] copy = owner.download("/my/" + paper() + "/copy").body();
        Path authentic = Files.write(folder.resolve("authentic.pdf"), copy);
        copy[copy.length / 2] ^= 1;
        Path changed = Files.write(folder.resolve("changed.pdf"), copy);
        try (BrowserContext context = context(PHONE, true)) {
            List<String> sent = new ArrayList<>();
            Page page = context.newPage();
            page.navigate(address("/v/" + code(owner)));
            page.onRequest(request -> sent.add(request.url()));

            page.setInputFiles("#file-chosen", authentic);
            assertThat(page.locator("#file-same")).isVisible();
            assertThat(page.locator("#file-same")).containsText("Đúng là bản do UBND xã Bình An");

            page.setInputFiles("#file-chosen", changed);
            assertThat(page.locator("#file-other")).isVisible();
            assertThat(page.locator("#file-same")).isHidden();
            examine(page, "changed-" + PHONE);
            assertThat(sent).allMatch(url -> url.endsWith("/favicon.svg"));
        }
    }

    @Test
    void allButTheComparisonWorksWithoutJavaScript() {
        try (BrowserContext context = context(PHONE, false)) {
            Page page = context.newPage();
            signIn(page);
            page.navigate(address("/my"));
            page.locator(".own-papers a").first().click();
            page.locator("select[name=hours]").selectOption("1");
            page.locator("#links .share-form button").click();
            String link = page.locator(".link-given").inputValue();

            page.navigate(address("/s/" + link.substring(link.lastIndexOf('/') + 1)));
            page.locator("main button").click();
            assertThat(page.locator("h1")).hasText("Quyết định");

            page.navigate(address("/v/" + code(owner())));
            assertThat(page.locator("#file-check")).isHidden();
            assertThat(page.locator("main")).containsText("sha256sum");
        }
    }

    private void look(Page page, String path, String name) {
        page.navigate(address(path));
        examine(page, name);
    }

    private static void examine(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(name + ".png"))
                .setFullPage(true));
        assertThat(Accessibility.graveViolations(page)).as(name).isEmpty();
        assertThat((int) page.evaluate("document.documentElement.scrollWidth - innerWidth"))
                .as(name)
                .isNotPositive();
    }

    private void signIn(Page page) {
        owner();
        page.navigate(address("/login"));
        page.fill("input[name=name]", "chu-ho-so");
        page.fill("input[name=password]", PASSWORD);
        page.locator(".login button[type=submit]").click();
        page.waitForURL(address("/my"));
    }

    private static BrowserContext context(int width, boolean scripts) {
        return browser.newContext(
                new Browser.NewContextOptions().setViewportSize(width, 844).setJavaScriptEnabled(scripts));
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
