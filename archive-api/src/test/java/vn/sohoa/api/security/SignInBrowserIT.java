package vn.sohoa.api.security;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.sohoa.core.access.Role;
import vn.sohoa.testing.browser.Chromium;

/** Signing in and out in a real browser, on a desk and on a phone, with scripts and without. */
class SignInBrowserIT extends SecuredIT {

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    private final List<String> complaints = new ArrayList<>();

    @Test
    void signsInByKeyboardGoesOnWherePeopleWantedToAndSignsOut() {
        account("hoa", Role.ARCHIVIST, Optional.empty(), Optional.empty());
        try (Playwright driver = Chromium.driver();
                Browser browser = Chromium.launch(driver)) {
            for (int width : new int[] {1280, 390}) {
                for (boolean scripts : new boolean[] {true, false}) {
                    visit(browser, width, scripts);
                }
            }
        }
        assertThat(complaints).as("errors in the browser's console").isEmpty();
    }

    private void visit(Browser browser, int width, boolean scripts) {
        Page page = browser.newPage(new Browser.NewPageOptions()
                .setLocale("vi-VN")
                .setViewportSize(width, 800)
                .setJavaScriptEnabled(scripts));
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.navigate("http://localhost:" + port + "/search?q=don");
        assertThat(page.locator("h1")).hasText("Đăng nhập");
        screenshot(page, "login-" + width);
        page.keyboard().type("hoa");
        page.keyboard().press("Tab");
        page.keyboard().type(PASSWORD);
        page.keyboard().press("Enter");
        page.waitForURL("**/search?q=don*");
        assertThat(page.locator(".who-is")).containsText("Người hoa");
        screenshot(page, "signed-in-" + width);
        page.locator(".who-is button").click();
        assertThat(page.locator("main")).containsText("Bạn đã đăng xuất");
        page.close();
    }

    private static void screenshot(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")));
    }
}
