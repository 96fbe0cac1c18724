package vn.sohoa.api.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.Media;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.assertj.core.api.SoftAssertions;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;
import vn.sohoa.api.receiving.Receiving;
import vn.sohoa.core.access.Role;
import vn.sohoa.core.catalogue.DossierEntry;
import vn.sohoa.core.code.PersonalId;
import vn.sohoa.core.delivery.VerificationCode;
import vn.sohoa.core.describe.PaperId;
import vn.sohoa.core.record.BatchId;
import vn.sohoa.core.record.BatchState;
import vn.sohoa.testing.browser.Accessibility;
import vn.sohoa.testing.browser.Chromium;

/**
 * Every page there is, by somebody who may see it, on a phone and on a desk, in an archive whose every text tries to be a
 * script: what was read on a page, names of files, dossiers, people, papers and procedures, reasons and requests. No script
 * runs and none is even tried, no policy is violated, everybody can use the page, nothing is cut off. Pictures in
 * {@code target/pages}. A page that is not looked at fails.
 */
class EveryPageBrowserIT extends OwnPapersIT {

    private static final Path PICTURES = Path.of("target/pages");
    private static final int[] WIDTHS = {1280, 390};

    private static final String SCRIPT = "<script>hacked=1</script>\"'><img src=x onerror=hacked=1>";
    private static final String FILE = "\"'><img src=x onerror=hacked=2>.png";
    private static final PersonalId SUBJECT = new PersonalId("001175000789");
    private static final String PROCEDURE = "3.999777";
    private static final String NEW = "H99-261125-0003";

    /** Parts of pages that scripts fetch, files and pictures. */
    private static final Set<String> NO_PAGES = Set.of(
            "GET /",
            "GET /batches/list",
            "GET /batches/{id}/progress",
            "GET /dossiers/{id}/revision",
            "GET /indicators.csv",
            "GET /log.csv",
            "GET /quality/fields.csv",
            "GET /quality/papers.csv",
            "GET /review/next",
            "GET /my/{paper}/copy",
            "GET /my/{paper}/originals/{record}",
            "GET /my/{paper}/pages/{page}/image",
            "GET /s/{token}/copy",
            "GET /s/{token}/pages/{page}/image");

    private static final String WATCH = """
            window.violations = [];
            addEventListener('securitypolicyviolation', e => violations.push(e.violatedDirective + ' ' + e.blockedURI + ' ' + e.sample));
            """;

    private final Set<String> seen = new TreeSet<>();
    private final SoftAssertions all = new SoftAssertions();

    @Autowired
    private Receiving receiving;

    @TempDir
    private Path folder;

    private Browser browser;
    private DossierEntry hostile;

    @Test
    void noPageRunsWhatItShowsAndEverybodyCanUseEach() throws Exception {
        Files.createDirectories(PICTURES);
        hostile = takeIn();
        describe();
        String paper = paperOf(hostile).toString();
        Visitor citizen = as("cong-dan-trang", Role.CITIZEN, Optional.of(SUBJECT));
        Visitor officer = as("can-bo-trang", Role.OFFICER, Optional.empty());
        Visitor archivist = as("luu-tru-trang", Role.ARCHIVIST, Optional.empty());
        Visitor manager = as("quan-ly-trang", Role.RECORDS_MANAGER, Optional.empty());
        Visitor auditor = as("kiem-tra-trang", Role.AUDITOR, Optional.empty());
        importProcedure(manager);
        revoke(manager, paper, true);
        revoke(manager, paper, false);
        citizen.postForm("/my/" + paper + "/requests", Map.of("text", "Sai nơi cấp. " + SCRIPT));
        citizen.get("/my/" + paper);
        citizen.postForm("/my/" + paper + "/links", Map.of("hours", "24", "opens", "9"));
        HttpResponse<String> shared = citizen.get("/my/" + paper);
        String token = find(Pattern.compile("/s/([0-9A-Z]{32})"), shared);
        String code = find(Pattern.compile("/v/([0-9A-Z]{5}(?:-[0-9A-Z]{5}){3})"), shared);
        String lookup = lookUp(officer);
        officer.get("/search?q=" + "hacked%3Cscript%3E");

        try (Playwright driver = Chromium.driver()) {
            browser = Chromium.launch(driver);
            as(visitor(), page -> {
                look(page, "GET /login", "/login", "login");
                look(page, "GET /login", "/login?problem=refused", "login-refused");
                look(page, "GET /v", "/v", "verify-form");
                look(page, "GET /v/{code}", "/v/" + code, "verify");
                look(
                        page,
                        "",
                        "/v/" + VerificationCode.random(new SecureRandom()).shown(),
                        "verify-unknown");
                look(page, "", "/s/" + "0".repeat(32), "link-unknown");
                look(page, "GET /s/{token}", "/s/" + token, "link");
                page.locator("main button").click();
                examine(page, "link-opened");
                tooOften(page);
            });
            as(citizen, page -> {
                look(page, "GET /my", "/my", "my");
                look(page, "GET /my/{paper}", "/my/" + paper, "my-paper");
                look(page, "GET /my/views", "/my/views", "my-views");
                look(page, "", "/log", "error-403");
                look(page, "", "/no-such-page", "error-404");
                look(page, "", "/search?q=%00", "error-or-search-nul");
            });
            as(officer, page -> {
                look(page, "GET /me", "/me", "me");
                look(page, "GET /procedures", "/procedures?name=hacked", "procedures");
                look(page, "GET /procedures/{code}", "/procedures/" + PROCEDURE, "procedure");
                look(page, "GET /lookups/{id}", "/lookups/" + lookup, "lookup");
                assertThat(page.locator("main").textContent()).contains(SCRIPT);
                page.fill("#dossier", NEW);
                page.locator(".attach button[type=submit]").click();
                page.waitForURL("**/lookups/*dossier=*");
                examine(page, "lookup-attached");
                look(page, "GET /lookups/{id}/request", "/lookups/" + lookup + "/request?dossier=" + NEW, "request");
                print(page);
                look(page, "GET /search", "/search?q=hacked", "search");
                assertThat(page.locator("main").textContent())
                        .as("what was read is shown")
                        .contains("hacked");
                look(page, "", "/search?q=" + "khongcogi", "search-nothing");
                look(page, "GET /dossiers/{id}", "/dossiers/" + hostile.id(), "dossier");
                assertThat(page.locator("main").textContent()).contains(SCRIPT);
                look(
                        page,
                        "GET /records/{id}",
                        "/records/" + hostile.records().getFirst().id() + "?page=1",
                        "record");
                assertThat(page.locator("main").textContent())
                        .as("what was read is shown")
                        .contains("hacked");
                look(page, "GET /batches", "/batches", "batches");
                look(page, "GET /batches/{id}", "/batches/" + hostile.batch(), "batch");
            });
            as(archivist, page -> {
                look(page, "GET /requests", "/requests", "requests");
                assertThat(page.locator("main").textContent()).contains(SCRIPT);
                look(page, "GET /review", "/review", "review");
                look(
                        page,
                        "GET /dossiers/{dossier}/papers/{paper}",
                        "/dossiers/" + hostile.id() + "/papers/" + paper + "?field=trich-yeu",
                        "amend");
                look(page, "GET /quality", "/quality", "quality");
            });
            as(manager, page -> {
                look(page, "GET /papers/{id}/revocation", "/papers/" + paper + "/revocation", "revocation");
                assertThat(page.locator("main").textContent()).contains(SCRIPT);
                look(page, "GET /dossiers/{id}/owner", "/dossiers/" + hostile.id() + "/owner", "owner");
                look(page, "GET /dossiers/{id}/holding", "/dossiers/" + hostile.id() + "/holding", "holding");
            });
            as(auditor, page -> {
                look(page, "GET /log", "/log", "log");
                assertThat(page.locator("main").textContent()).contains("hacked");
                look(page, "GET /log/{number}", "/log/" + newestRow(), "log-row");
                look(page, "GET /log/check", "/log/check", "log-check");
                look(page, "GET /indicators", "/indicators", "indicators");
            });
        }
        all.assertAll();
        assertThat(seen)
                .as("every page is looked at")
                .containsExactlyInAnyOrderElementsOf(endpoints().ours().keySet().stream()
                        .filter(endpoint -> endpoint.startsWith("GET ") && !endpoint.contains("/api/"))
                        .filter(endpoint -> !endpoint.equals("GET /error") && !NO_PAGES.contains(endpoint))
                        .collect(Collectors.toSet()));
    }

    /** What is exported computes nothing where it is opened. */
    @Test
    void tablesForSpreadsheetsHoldNoFormulas() {
        Visitor auditor = as("kiem-tra-bang", Role.AUDITOR, Optional.empty());
        Visitor officer = as("can-bo-bang", Role.OFFICER, Optional.empty());
        for (String formula : List.of("=1+1", "+1", "-1", "@SUM(1)", "\t=1", "＝1")) {
            officer.get("/search?q=" + URLEncoder.encode(formula, StandardCharsets.UTF_8));
        }

        for (String table : List.of("/log.csv", "/indicators.csv", "/quality/papers.csv", "/quality/fields.csv")) {
            HttpResponse<String> answer = auditor.get(table);
            assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                    .startsWith("attachment");
            assertThat(answer.body()).doesNotContainPattern("(?m)(^|,)\"[=+@\\t＝＋－＠-]");
        }
        assertThat(auditor.get("/log.csv").body()).contains("\"'=1+1\"", "\"'@SUM(1)\"");
    }

    private void as(Visitor visitor, java.util.function.Consumer<Page> what) {
        try (BrowserContext context = browser.newContext(new Browser.NewContextOptions().setLocale("vi-VN"))) {
            visitor.session()
                    .ifPresent(session -> context.addCookies(
                            List.of(new Cookie(session.getName(), session.getValue()).setUrl(address("/")))));
            context.addInitScript(WATCH);
            Page page = context.newPage();
            page.onDialog(dialog -> {
                all.fail("a script ran on " + page.url());
                dialog.dismiss();
            });
            page.onConsoleMessage(
                    message -> all.assertThat(message.text()).as(page.url()).doesNotContain("Content Security Policy"));
            page.onPageError(error -> all.fail(page.url() + ": " + error));
            what.accept(page);
        }
    }

    private void look(Page page, String endpoint, String path, String name) {
        if (!endpoint.isEmpty()) {
            seen.add(endpoint);
        }
        Response answer = Objects.requireNonNull(page.navigate(address(path)));
        Map<String, String> headers = answer.headers();
        all.assertThat(headers.get("content-security-policy"))
                .as(name)
                .contains("default-src 'none'", "script-src 'self'", "style-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        all.assertThat(headers.get("x-content-type-options")).as(name).isEqualTo("nosniff");
        all.assertThat(headers.get("referrer-policy")).as(name).isEqualTo("same-origin");
        all.assertThat(headers.get("cache-control")).as(name).contains("no-store");
        examine(page, name);
    }

    private void examine(Page page, String name) {
        for (int width : WIDTHS) {
            page.setViewportSize(width, 844);
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(PICTURES.resolve(name + "-" + width + ".png"))
                    .setFullPage(true));
            all.assertThat((int) page.evaluate("document.documentElement.scrollWidth - innerWidth"))
                    .as(name + " is no wider than " + width)
                    .isNotPositive();
        }
        all.assertThat(Accessibility.graveViolations(page)).as(name).isEmpty();
        use(page);
        all.assertThat(page.evaluate("typeof hacked"))
                .as("a script ran on " + name)
                .isEqualTo("undefined");
        all.assertThat((int) page.evaluate("document.querySelectorAll('img[src=x], script:not([src])').length"))
                .as("what is shown became part of " + name)
                .isZero();
        all.assertThat(page.evaluate("violations")).as("policy on " + name).isEqualTo(List.of());
    }

    /** Presses what changes nothing on the server. */
    private static void use(Page page) {
        for (Locator button : page.locator("main button[type=button]:visible, main summary:visible")
                .all()) {
            if (button.isVisible() && button.isEnabled()) {
                button.click();
            }
        }
    }

    private static void print(Page page) {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        page.setViewportSize(794, 1123);
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve("request-printed.png"))
                .setFullPage(true));
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    }

    /** The browser comes from the address of all other tests, so another one is turned away, and it is shown that answer. */
    private void tooOften(Page page) {
        Visitor attacker = from("127.0.0.43");
        HttpResponse<String> answer = attacker.get("/v/0");
        for (int i = 0; i < 150 && answer.statusCode() != 429; i++) {
            answer = attacker.get("/v/0");
        }
        String body = answer.body();
        Map<String, String> headers = answer.headers().map().entrySet().stream()
                .filter(header -> !header.getKey().matches("transfer-encoding|connection|:status"))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, header -> header.getValue().getFirst()));
        assertThat(answer.statusCode()).isEqualTo(429);
        page.route(
                "**/v/turned-away",
                route -> route.fulfill(new Route.FulfillOptions()
                        .setStatus(429)
                        .setHeaders(headers)
                        .setBody(body)));
        look(page, "", "/v/turned-away", "error-429");
    }

    private DossierEntry takeIn() throws IOException {
        Path scans = Files.createDirectories(folder.resolve("Hồ sơ \"'><img src=x onerror=hacked=3>"));
        ImageIO.write(draw(), "png", scans.resolve(FILE).toFile());
        Files.writeString(
                scans.resolve("manifest.json"),
                JsonMapper.shared()
                        .writeValueAsString(Map.of(
                                "procedure",
                                PROCEDURE,
                                "owner",
                                SUBJECT.value(),
                                "items",
                                List.of(
                                        Map.of("file", FILE, "title", "Quyết định " + SCRIPT),
                                        Map.of("title", "Tờ thiếu " + SCRIPT)))));
        BatchId batch = receiving.receive(List.of(scans));
        Awaitility.await()
                .atMost(Duration.ofMinutes(3))
                .until(() -> catalogue.batch(batch).orElseThrow().state() == BatchState.DIGITISED);
        return catalogue.dossiers(batch).getFirst();
    }

    private void describe() {
        JdbcClient jdbc = JdbcClient.create(database);
        jdbc.sql("UPDATE dossier SET agency = 'H99', owner_code = :owner, owner_name = :name, owner_agreed = true,"
                        + " owner_answered = true WHERE id = :dossier")
                .param("owner", SUBJECT.value())
                .param("name", "Trần Văn " + SCRIPT)
                .param("dossier", hostile.id().value())
                .update();
        jdbc.sql(
                        "UPDATE paper SET type = 'quyet-dinh', proposed_type = 'quyet-dinh', state = 'CONFIRMED', title = :title"
                                + " WHERE dossier = :dossier")
                .param("title", "QUYẾT ĐỊNH " + SCRIPT)
                .param("dossier", hostile.id().value())
                .update();
        for (String field : List.of("co-quan-ban-hanh", "trich-yeu", "so-ky-hieu")) {
            jdbc.sql("""
                            INSERT INTO paper_field (paper, name, position, value, proposed, raw, record, page, x0, y0, x1, y1, method,
                                                     confidence, importance, state, alternatives, version)
                            SELECT p.id, :name, 90, :value, :value, :value, g.record, g.number, 0, 0, 900, 90, 'TYPED', 1, 2,
                                   'CONFIRMED', '{}', 'test'
                            FROM paper p JOIN paper_page g ON g.paper = p.id AND g.position = 1 WHERE p.dossier = :dossier
                            ON CONFLICT (paper, name) DO UPDATE SET value = :value, proposed = :value, state = 'CONFIRMED'
                            """)
                    .param("name", field)
                    .param("value", field + " " + SCRIPT)
                    .param("dossier", hostile.id().value())
                    .update();
        }
    }

    private void importProcedure(Visitor manager) {
        Map<String, Object> procedure = Map.of(
                "code",
                PROCEDURE,
                "name",
                "Thủ tục " + SCRIPT,
                "field",
                "Lĩnh vực " + SCRIPT,
                "level",
                "COMMUNE",
                "from",
                "2025-07-01",
                "papers",
                List.of(
                        Map.of("paper", "Quyết định " + SCRIPT, "types", List.of("quyet-dinh"), "form", "COPY"),
                        Map.of("paper", "Tờ khai " + SCRIPT, "form", "ORIGINAL", "condition", "Khi " + SCRIPT)));
        HttpResponse<String> answer =
                json(manager, "POST", "/api/v1/procedures", Map.of("procedures", List.of(procedure)));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    private static void revoke(Visitor manager, String paper, boolean revoked) {
        HttpResponse<String> answer = json(
                manager,
                "PUT",
                "/api/v1/papers/" + paper + "/revocation",
                Map.of("revoked", revoked, "reason", "Vì " + SCRIPT));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
    }

    private static String lookUp(Visitor officer) {
        HttpResponse<String> answer = json(
                officer,
                "POST",
                "/api/v1/lookups",
                Map.of("procedure", PROCEDURE, "owner", SUBJECT.value(), "legalBasis", "Điều 15 " + SCRIPT));
        assertThat(answer.body()).contains("VALID");
        return JsonMapper.shared().readTree(answer.body()).path("id").asString();
    }

    private static HttpResponse<String> json(Visitor visitor, String method, String path, Object body) {
        return visitor.send(
                path,
                request -> request.header("Content-Type", "application/json")
                        .method(
                                method,
                                BodyPublishers.ofString(JsonMapper.shared().writeValueAsString(body))));
    }

    /** Signed in, with a name that tries the same. */
    private Visitor as(String name, Role role, Optional<PersonalId> person) {
        account(name, role, Optional.empty(), person);
        JdbcClient.create(database)
                .sql("UPDATE account SET display_name = :shown WHERE name = :name")
                .param("shown", "Lê " + SCRIPT)
                .param("name", name)
                .update();
        Visitor visitor = visitor();
        visitor.signIn(name, PASSWORD);
        return visitor.with("X-CSRF-TOKEN", visitor.token("/me"));
    }

    private PaperId paperOf(DossierEntry dossier) {
        return catalogue.papers(dossier.id()).getFirst().id();
    }

    private long newestRow() {
        return JdbcClient.create(database)
                .sql("SELECT max(number) FROM view_log WHERE dossier = :dossier")
                .param("dossier", hostile.id().value())
                .query(Long.class)
                .single();
    }

    private static String find(Pattern pattern, HttpResponse<String> page) {
        Matcher found = pattern.matcher(page.body());
        assertThat(found.find()).as(page.body()).isTrue();
        return found.group(1);
    }

    /** A sheet that says what every other text says too. */
    private static BufferedImage draw() {
        BufferedImage sheet = new BufferedImage(1654, 2339, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = sheet.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
        pen.setColor(Color.BLACK);
        pen.setFont(new Font(Font.SERIF, Font.BOLD, 52));
        pen.drawString("QUYẾT ĐỊNH", 620, 200);
        pen.setFont(new Font(Font.MONOSPACED, Font.PLAIN, 44));
        pen.drawString("<script>hacked=1</script>", 160, 400);
        pen.drawString("<img src=x onerror=hacked=1>", 160, 500);
        pen.drawString("hacked by whoever wrote this", 160, 600);
        pen.dispose();
        return sheet;
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
