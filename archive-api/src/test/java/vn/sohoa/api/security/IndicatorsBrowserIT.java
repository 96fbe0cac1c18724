package vn.sohoa.api.security;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sohoa.core.access.Holdings;
import vn.sohoa.core.access.Role;
import vn.sohoa.core.access.Sensitivity;
import vn.sohoa.testing.browser.Accessibility;
import vn.sohoa.testing.browser.Chromium;

/** The indicators on a phone and on a desk, within the agency of who looks. Pictures in target/indicators. */
class IndicatorsBrowserIT extends SecuredIT {

    private static final Path PICTURES = Path.of("target/indicators");
    private static final int PHONE = 390;
    private static final int DESK = 1280;

    /** A year of two agencies, each month other shares. */
    private static final String YEAR = """
            INSERT INTO dossier_fact (id, code, agency, sensitivity, month, procedure, here, sources, result, closed, looked_up)
            SELECT md5('indicator' || a || n)::uuid, '', CASE a WHEN 0 THEN 'H01.01.05' ELSE 'H02' END, 'ORDINARY',
                   make_date(2025, 1 + n % 12, 1), '', true,
                   CASE WHEN n % 7 < 1 + n % 12 / 2
                        THEN CASE WHEN n % 5 = 0 THEN '{PAPER,REUSED_RESULT}'::text[] ELSE '{PAPER}' END ELSE '{}' END,
                   (ARRAY['UNKNOWN', 'NONE', 'DIGITISED', 'ELECTRONIC_ORIGINAL', 'NOT_DUE', 'FORM_UNKNOWN'])[1 + n * 7 % 6],
                   n % 50 = 0, n % 5 = 0
            FROM generate_series(1, 500) n, generate_series(0, 1) a
            """;

    private static Playwright driver;
    private static Browser browser;

    @Autowired
    private Holdings holdings;

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

    @BeforeEach
    void aYearOfDossiers() {
        // its agency was written beside whoever counts
        for (Sensitivity sensitivity : List.of(Sensitivity.RESTRICTED, Sensitivity.ORDINARY)) {
            holdings.keep("test", dossier().id(), Optional.of(HERE), sensitivity, "để đếm lại", OptionalLong.empty());
        }
        JdbcClient.create(database).sql(YEAR).update();
        account("chi-so", Role.ARCHIVIST, Optional.of(HERE), Optional.empty());
        account("chi-so-noi-khac", Role.AUDITOR, Optional.of(ELSEWHERE), Optional.empty());
    }

    @AfterEach
    void withoutThem() {
        JdbcClient.create(database)
                .sql("DELETE FROM dossier_fact WHERE month < '2026-01-01'")
                .update();
    }

    @Test
    void everyScreenShowsTheRatiosToEverybody() {
        for (int width : new int[] {PHONE, DESK}) {
            try (BrowserContext context = context(width)) {
                Page page = context.newPage();
                List<String> complaints = new ArrayList<>();
                page.onConsoleMessage(message -> complaints.add(message.text()));
                signIn(page, "chi-so");
                page.locator("nav a[href='/indicators']").click();
                assertThat(page.locator("main")).containsText("1 hồ sơ đã tiếp nhận");
                examine(page, "this-year-" + width);
                page.navigate(address("/indicators?from=2025-01&to=2025-12"));
                assertThat(page.locator(".indicator-cards .trend-bar, .indicator-cards .trend-reached"))
                        .not()
                        .hasCount(0);
                assertThat(page.locator(".indicators tbody tr")).hasCount(13);
                examine(page, "year-" + width);
                page.navigate(address("/indicators?from=2024-01&to=2024-12"));
                assertThat(page.locator("main")).containsText("Chưa có số liệu");
                examine(page, "none-" + width);
                assertThat(complaints).isEmpty();
                page.navigate(address("/indicators?from=2025-02&to=2025-01"));
                assertThat(page.locator("[role=alert]")).containsText("Tháng cuối ở trước tháng đầu");
                examine(page, "backwards-" + width);
            }
        }
    }

    @Test
    void nothingOfOtherAgenciesIsCounted() throws Exception {
        try (BrowserContext context = context(DESK)) {
            Page page = context.newPage();
            signIn(page, "chi-so-noi-khac");
            page.navigate(address("/indicators?from=2025-01&to=2026-12"));
            assertThat(page.locator("main")).containsText("500 hồ sơ đã tiếp nhận");
            assertThat(page.locator("main")).not().containsText("H01.01");
            Download file = page.waitForDownload(
                    () -> page.locator("a[href^='/indicators.csv']").click());
            assertThat(Files.readString(file.path()))
                    .contains("\"H02\",\"2025-01\"")
                    .doesNotContain("H01");

            page.fill("input[name=agency]", HERE.value());
            page.keyboard().press("Enter");
            assertThat(page.locator("[role=alert]")).containsText("không có hồ sơ nào của cơ quan này");
            assertThat(page.request()
                            .get(address("/api/v1/indicators?from=2025-01&to=2025-12&agency=" + HERE))
                            .status())
                    .isEqualTo(404);
            assertThat(page.request()
                            .get(address("/api/v1/indicators?from=2025-01&to=2025-12"))
                            .text())
                    .contains("\"RECEIVED\":500", "\"agency\":\"H02\"", "\"digitised-1\"")
                    .doesNotContain("H01");
        }
    }

    @Test
    void badQuestionsAreProblemsOfTheApi() {
        try (BrowserContext context = context(DESK)) {
            Page page = context.newPage();
            signIn(page, "chi-so");
            for (String question : List.of(
                    "from=2026-13", "from=2026-05&to=2026-04", "from=1926-01&to=2026-01", "agency=%3Cb%3E", "to=x")) {
                var answer = page.request().get(address("/api/v1/indicators?" + question));
                assertThat(answer.status()).as(question).isEqualTo(400);
                assertThat(answer.headers().get("content-type")).startsWith("application/problem+json");
            }
        }
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

    private void signIn(Page page, String name) {
        page.navigate(address("/login"));
        page.fill("input[name=name]", name);
        page.fill("input[name=password]", PASSWORD);
        page.locator(".login button[type=submit]").click();
        page.waitForURL(url -> !url.contains("/login"));
    }

    private static BrowserContext context(int width) {
        return browser.newContext(new Browser.NewContextOptions().setViewportSize(width, 844));
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
