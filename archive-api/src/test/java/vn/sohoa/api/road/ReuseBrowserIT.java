package vn.sohoa.api.road;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.util.FileSystemUtils;
import vn.sohoa.core.catalogue.DossierEntry;
import vn.sohoa.core.catalogue.PaperEntry;
import vn.sohoa.core.describe.PaperTypeId;
import vn.sohoa.core.review.Amendments;
import vn.sohoa.core.review.Amendments.Seen;
import vn.sohoa.testing.browser.Chromium;
import vn.sohoa.testing.samples.SampleDossiers;

/** An officer uses papers of an earlier dossier again, and so does a one-stop system. */
@Import(OwnFolder.class)
class ReuseBrowserIT extends ArchiveIT {

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final Path EXAMPLE = Path.of("..", "docs", "examples", "LookUpAndAttach.java");
    private static final PaperTypeId CARD = new PaperTypeId("can-cuoc");
    private static final String PROCEDURE = "1.004873";
    private static final String NEW = "H01.151-261125-0042";

    @Autowired
    private Amendments amendments;

    @TempDir
    private Path scans;

    @Test
    void anOfficerAttachesWhatIsOnFileWithoutJavaScript() throws Exception {
        String owner = ownerOfASureCard();
        try (Playwright driver = Chromium.driver();
                Browser browser = Chromium.launch(driver)) {
            Page page = browser.newContext(
                            new Browser.NewContextOptions().setLocale("vi-VN").setJavaScriptEnabled(false))
                    .newPage();
            page.navigate(url("/procedures"));
            page.locator("main input[name=name]").fill("tinh trang hon nhan");
            page.keyboard().press("Enter");
            screenshots(page, "procedures");
            page.locator(".procedures a").first().click();
            assertThat(page.locator("#owner")).isFocused();
            screenshots(page, "procedure");
            page.locator("#owner").fill(owner + "||Người được quét|01011990|Nam|An Giang|01012024");
            page.keyboard().press("Enter");

            assertThat(page.locator(".on-file .chip.kept").first()).hasText("còn giá trị");
            assertThat(page.locator("main")).containsText("••••••••" + owner.substring(8));
            assertThat(page.locator(".found img").first()).isVisible();
            screenshots(page, "lookup");
            attach(page);
            screenshots(page, "attached");
            page.locator("main a[href*='/request']").first().click();
            assertThat(page.locator("article")).containsText("PHIẾU YÊU CẦU BỔ SUNG");
            screenshots(page, "request");
        }
        theExampleClientAttachesTheSameAndIsToldSo(owner);
        theApiTellsWhatIsWrong();
    }

    private static void attach(Page page) {
        page.locator("form #dossier").fill(NEW);
        Locator attach = page.locator(".attach button");
        attach.focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("#attached")).containsText(NEW);
        assertThat(page.locator("#attached")).containsText("phiên bản");
    }

    private void theExampleClientAttachesTheSameAndIsToldSo(String owner) throws IOException, InterruptedException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Process client = new ProcessBuilder(java.toString(), EXAMPLE.toString(), url("/"), PROCEDURE, owner, NEW)
                .redirectErrorStream(true)
                .start();
        String said = new String(client.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(client.waitFor()).as(said).isZero();
        assertThat(said)
                .contains("\"outcome\":\"VALID\"", "\"alreadyAttached\":true")
                .doesNotContain(owner);
    }

    private void theApiTellsWhatIsWrong() throws IOException, InterruptedException {
        assertProblem(post("/api/v1/lookups", "{\"procedure\": \"" + PROCEDURE + "\", \"owner\": "), 400, "line 1");
        assertProblem(post("/api/v1/lookups", "{\"procedure\": \"x\", \"owner\": \"1\"}"), 400, "\\\"procedure\\\"");
        assertProblem(post("/api/v1/lookups", "[" + "[".repeat(5_000)), 400, "JSON");
        assertProblem(post("/api/v1/lookups", "{\"owner\": \"" + "1".repeat(70_000) + "\"}"), 413, "65536 bytes");
        assertProblem(post("/api/v1/attachments", "{\"lookup\": \"x\"}"), 400, "lookup");
        assertProblem(post("/api/v1/procedures", "{}"), 422, "EMPTY");
    }

    private static void assertProblem(HttpResponse<String> answer, int status, String words) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(answer.body()).contains(words).doesNotContain("Exception");
    }

    private HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(
                    HttpRequest.newBuilder(URI.create(url(path)))
                            .header("Content-Type", "application/json")
                            .POST(HttpRequest.BodyPublishers.ofString(body))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }

    private static void screenshots(Page page, String name) {
        for (int width : new int[] {390, 1280}) {
            page.setViewportSize(width, 900);
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(SCREENSHOTS.resolve("reuse-" + name + "-" + width + ".png")));
        }
    }

    /** The first card that the machine took for one and whose number it read; people confirm both, and whose dossier it is. */
    private String ownerOfASureCard() throws IOException {
        SampleDossiers.write(scans, SampleDossiers.SEED);
        keep(scans, "khai sinh", "trích lục");
        for (DossierEntry dossier : catalogue.dossiers(digitised(receiving.receive(List.of(scans))))) {
            for (PaperEntry paper : catalogue.papers(dossier.id())) {
                Optional<String> number = paper.field("so-dinh-danh").map(PaperEntry.FieldEntry::value);
                if (paper.type().equals(CARD)
                        && number.filter(value -> !value.isEmpty()).isPresent()) {
                    amendments.correctType("Lê Thị Lan", paper.id(), CARD, Seen.WHATEVER);
                    amendments.confirmOwner("Lê Thị Lan", dossier.id(), number.get(), "", Seen.WHATEVER);
                    return number.get();
                }
            }
        }
        throw new AssertionError("no sample dossier has a card");
    }

    /** Dossiers with other words in the names of their files are not needed. */
    private static void keep(Path scans, String... words) throws IOException {
        try (Stream<Path> dossiers = Files.list(scans)) {
            for (Path dossier : dossiers.filter(Files::isDirectory).toList()) {
                if (!isOf(dossier, words)) {
                    FileSystemUtils.deleteRecursively(dossier);
                }
            }
        }
    }

    private static boolean isOf(Path dossier, String... words) throws IOException {
        try (Stream<Path> files = Files.list(dossier)) {
            return files.map(file -> Objects.toString(file.getFileName()))
                    .anyMatch(name -> Stream.of(words).anyMatch(name::contains));
        }
    }
}
