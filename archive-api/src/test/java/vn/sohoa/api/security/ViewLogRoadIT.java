package vn.sohoa.api.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sohoa.core.access.Role;
import vn.sohoa.core.catalogue.PaperEntry;
import vn.sohoa.core.viewlog.Act;
import vn.sohoa.core.viewlog.Asked;
import vn.sohoa.core.viewlog.View;
import vn.sohoa.core.viewlog.ViewEntry;
import vn.sohoa.core.viewlog.ViewFilter;
import vn.sohoa.core.viewlog.ViewLog;
import vn.sohoa.testing.browser.Chromium;

/** An officer sees a dossier, an auditor sees that they did, and a row that is altered is found. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ViewLogRoadIT extends SecuredIT {

    private static final Path SCREENSHOTS = Path.of("target/screenshots");

    @Autowired
    private ViewLog log;

    @Test
    @Order(1)
    void whatAnOfficerSeesIsInTheLog() {
        Visitor officer = person("can-bo-nhat-ky", Role.OFFICER);
        long before = log.head().number();
        String record = dossier().records().getFirst().id().toString();

        officer.get("/dossiers/" + dossier().id());
        officer.get("/records/" + record);
        officer.get("/api/v1/records/" + record + "/pages/1/image?width=1200");
        officer.get("/api/v1/records/" + record + "/pages/1/image?width=240");
        officer.get("/api/v1/records/" + record + "/representations/original");
        officer.get("/search?q=%C4%91%C6%A1n");

        assertThat(log.find(ViewFilter.ALL, ViewLog.NEWEST, 10).entries().stream()
                        .filter(entry -> entry.number() > before)
                        .map(ViewEntry::view)
                        .toList()
                        .reversed())
                .allSatisfy(view -> assertThat(view.viewer().id()).isEqualTo("can-bo-nhat-ky"))
                .extracting(View::act, view -> view.asked().map(Asked::words).orElse(""))
                .containsExactly(
                        tuple(Act.VIEW, ""),
                        tuple(Act.VIEW, ""),
                        tuple(Act.DOWNLOAD, "original"),
                        tuple(Act.SEARCH, "đơn"));
        assertThat(log.entry(before + 2).orElseThrow().view().seen().owner()).contains(OWNER.value());
    }

    @Test
    @Order(2)
    void whoMayNotSeeADossierLeavesNoRow() {
        Visitor auditor = person("kiem-tra-nhat-ky", Role.AUDITOR);
        long before = log.head().number();

        assertThat(auditor.get("/dossiers/" + dossier().id()).statusCode()).isEqualTo(403);

        assertThat(log.head().number()).isEqualTo(before);
    }

    @Test
    @Order(2)
    void whatIsAskedAndPutRightIsInTheLogBeforeItIsShown() {
        Visitor archivist = person("luu-tru-nhat-ky", Role.ARCHIVIST);
        PaperEntry paper = catalogue.papers(dossier().id()).getFirst();
        String excerpt = "/api/v1/records/" + paper.pages().getFirst().record()
                + "/pages/1/excerpt?left=0&top=0&right=900&bottom=400";
        askWhatItIs(paper);
        long before = log.head().number();

        assertThat(archivist.get("/review").body()).contains("data-item=\"" + paper.id());
        assertThat(archivist.get(excerpt).statusCode()).isEqualTo(200);
        archivist.get("/review/next?count=8");
        archivist.get("/dossiers/" + dossier().id() + "/papers/" + paper.id());

        assertThat(log.find(ViewFilter.ALL, ViewLog.NEWEST, 10).entries())
                .filteredOn(entry -> entry.number() > before)
                .extracting(ViewEntry::view)
                .singleElement()
                .satisfies(view -> {
                    assertThat(view.viewer().id()).isEqualTo("luu-tru-nhat-ky");
                    assertThat(view.act()).isEqualTo(Act.VIEW);
                    assertThat(view.seen().paper()).contains(paper.id());
                    assertThat(view.seen().owner()).contains(OWNER.value());
                });
    }

    private void askWhatItIs(PaperEntry paper) {
        JdbcClient.create(database)
                .sql(
                        "INSERT INTO review_item (id, paper, field, priority) VALUES (:id, :id, '', 9) ON CONFLICT DO NOTHING")
                .param("id", paper.id().value())
                .update();
    }

    @Test
    @Order(3)
    void anAuditorReadsTheLogInABrowser() {
        person("kiem-tra-nhat-ky", Role.AUDITOR);
        String row = "/log/" + firstRowOfTheOfficer();
        try (Playwright driver = Chromium.driver();
                Browser browser = Chromium.launch(driver)) {
            for (int width : new int[] {1280, 390}) {
                Page page = browser.newPage(new Browser.NewPageOptions().setViewportSize(width, 844));
                page.navigate("http://localhost:" + port + "/login");
                page.locator("input[name=name]").fill("kiem-tra-nhat-ky");
                page.locator("input[name=password]").fill(PASSWORD);
                page.locator("main button[type=submit]").click();
                for (Map.Entry<String, String> shown : Map.of("log", "/log", "log-row", row, "log-check", "/log/check")
                        .entrySet()) {
                    page.navigate("http://localhost:" + port + shown.getValue());
                    page.screenshot(new Page.ScreenshotOptions()
                            .setFullPage(true)
                            .setPath(SCREENSHOTS.resolve(shown.getKey() + "-" + width + ".png")));
                    assertThat(
                                    (Boolean)
                                            page.evaluate(
                                                    "() => document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                            .as(shown.getKey() + " fits " + width)
                            .isTrue();
                }
                page.navigate("http://localhost:" + port + row);
                page.locator("input[name=purpose]").fill("trả lời khiếu nại");
                page.locator("main form button").click();
                assertThat(page.locator("main").textContent()).contains(OWNER.value());
                page.close();
            }
        }
        assertThat(log.find(ViewFilter.ALL, ViewLog.NEWEST, 1)
                        .entries()
                        .getFirst()
                        .view()
                        .act())
                .isEqualTo(Act.UNMASK);
    }

    @Test
    @Order(4)
    void anAlteredRowIsFound() throws IOException {
        Visitor operator = visitor().with(OperatorKey.HEADER, Files.readString(DATA.resolve("run/operator.key")));
        assertThat(operator.get("/api/v1/verification/log").body()).contains("\"firstBroken\":null");

        String before = alterLog(2, "khác");
        try {
            assertThat(operator.get("/api/v1/verification/log").body())
                    .contains("\"firstBroken\":{\"row\":2,\"kind\":\"ALTERED\"}");
        } finally {
            alterLog(2, before);
        }
        assertThat(operator.get("/api/v1/verification/log").body()).contains("\"firstBroken\":null");
    }

    private long firstRowOfTheOfficer() {
        return log.find(ViewFilter.ALL, ViewLog.NEWEST, 1000).entries().stream()
                .filter(entry -> entry.view().viewer().id().equals("can-bo-nhat-ky"))
                .mapToLong(ViewEntry::number)
                .min()
                .orElseThrow();
    }

    private Visitor person(String name, Role role) {
        account(name, role, Optional.of(HERE), Optional.empty());
        Visitor visitor = visitor();
        visitor.signIn(name, PASSWORD);
        return visitor;
    }
}
