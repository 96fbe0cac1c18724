package vn.sohoa.api.security;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;
import vn.sohoa.core.access.Holdings;
import vn.sohoa.core.access.Role;
import vn.sohoa.core.access.Sensitivity;
import vn.sohoa.core.packaging.ArchivalStore;
import vn.sohoa.core.packaging.DossierLayout;
import vn.sohoa.testing.browser.Accessibility;
import vn.sohoa.testing.browser.Chromium;

/** A records manager restricts a dossier in a browser, without JavaScript: lists, searches and the package follow. */
class HoldingBrowserIT extends SecuredIT {

    private static final Path PICTURES = Path.of("target/screenshots");

    private static Playwright driver;
    private static Browser browser;

    @Autowired
    private Holdings holdings;

    @Autowired
    private ArchivalStore store;

    @BeforeAll
    static void open() {
        driver = Chromium.driver();
        browser = Chromium.launch(driver);
    }

    @AfterAll
    static void close() {
        driver.close();
    }

    @AfterEach
    void asItWas() {
        holdings.keep("test", dossier().id(), Optional.of(HERE), Sensitivity.ORDINARY, "như cũ", OptionalLong.empty());
    }

    @Test
    void aDossierIsRestrictedAndEverythingFollows() throws IOException {
        Visitor officer = person("can-bo-giu", Role.OFFICER);
        String dossier = "/dossiers/" + dossier().id();
        Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> hits(officer) == 1);
        person("quan-ly-giu", Role.RECORDS_MANAGER);
        try (Page page = browser.newPage(
                new Browser.NewPageOptions().setViewportSize(1280, 844).setJavaScriptEnabled(false))) {
            signIn(page);
            page.navigate(address(dossier + "/holding"));
            page.locator("input[value=RESTRICTED]").check();
            page.locator("input[name=reason]").fill("có bệnh án của chủ hồ sơ");
            page.locator("main form button.primary").click();

            assertThat(page).hasURL(address(dossier));
            assertThat(page.locator("main .facts")).containsText("Hạn chế");
            page.navigate(address(dossier + "/holding"));
            assertThat(page.locator("main")).containsText("có bệnh án của chủ hồ sơ");
        }
        assertThat(officer.get(dossier).statusCode()).isEqualTo(404);
        Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> hits(officer) == 0);
        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .until(() -> description().contains("\"sensitivity\" : \"RESTRICTED\""));
        assertThat(description()).contains("\"agency\" : \"" + HERE + "\"");
    }

    @Test
    void theFormsCanBeUsedByEverybodyOnEveryScreen() {
        person("quan-ly-giu", Role.RECORDS_MANAGER);
        String dossier = "/dossiers/" + dossier().id();
        for (int width : new int[] {1280, 390}) {
            try (Page page = browser.newPage(new Browser.NewPageOptions().setViewportSize(width, 844))) {
                signIn(page);
                for (String form : new String[] {"", "/owner", "/holding"}) {
                    page.navigate(address(dossier + form));
                    String name = "dossier" + form.replace('/', '-') + "-" + width;
                    page.screenshot(
                            new Page.ScreenshotOptions().setFullPage(true).setPath(PICTURES.resolve(name + ".png")));
                    assertThat(Accessibility.graveViolations(page)).as(name).isEmpty();
                    assertThat((int) page.evaluate("document.documentElement.scrollWidth - innerWidth"))
                            .as(name)
                            .isNotPositive();
                }
            }
        }
    }

    private int hits(Visitor visitor) {
        return JsonMapper.shared()
                .readTree(visitor.get("/api/v1/search?q=don").body())
                .path("total")
                .asInt();
    }

    private String description() throws IOException {
        try (InputStream in = store.open(dossier().id(), DossierLayout.DESCRIPTION)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void signIn(Page page) {
        page.navigate(address("/login"));
        page.fill("input[name=name]", "quan-ly-giu");
        page.fill("input[name=password]", PASSWORD);
        page.locator(".login button[type=submit]").click();
    }

    private Visitor person(String name, Role role) {
        account(name, role, Optional.of(HERE), Optional.empty());
        Visitor visitor = visitor();
        visitor.signIn(name, PASSWORD);
        return visitor;
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
