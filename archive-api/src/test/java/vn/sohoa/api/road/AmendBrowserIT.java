package vn.sohoa.api.road;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.sohoa.core.catalogue.DossierEntry;
import vn.sohoa.core.catalogue.PaperEntry;
import vn.sohoa.core.catalogue.PaperEntry.FieldEntry;
import vn.sohoa.core.catalogue.PaperEntry.FieldState;
import vn.sohoa.core.describe.FieldValue;
import vn.sohoa.core.describe.PaperId;
import vn.sohoa.core.packaging.ArchivalStore;
import vn.sohoa.core.packaging.DossierLayout;
import vn.sohoa.core.record.DossierId;
import vn.sohoa.core.record.RecordId;
import vn.sohoa.describe.catalogue.FieldSpec;
import vn.sohoa.describe.catalogue.PaperCatalogue;
import vn.sohoa.testing.browser.Chromium;
import vn.sohoa.testing.samples.SampleDossiers;

/** A person puts right, on the page of a record, what nobody asked them about. */
@Import(OwnFolder.class)
class AmendBrowserIT extends ArchiveIT {

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final String RIGHT = "Trần Thị Bưởi";
    private static final String LATER = "Trần Thị Bười";
    private static final String REVIEWER = "Khách dùng thử (demo)";
    private static final String MANIFEST = """
            {"items": [{"title": "Giấy chứng sinh"}, {"title": "Giấy chứng nhận kết hôn"}]}
            """;
    private static final double PATIENCE = Duration.ofMinutes(2).toMillis();

    private final List<String> complaints = new ArrayList<>();

    @Autowired
    private ArchivalStore store;

    @Autowired
    private PaperCatalogue types;

    @TempDir
    private Path scans;

    /** A name that the machine accepted. */
    private record Name(PaperId paper, FieldEntry field) {

        String row() {
            return "#v-f-" + paper + "-" + field.name();
        }

        RecordId record() {
            return field.proposal().page().record();
        }
    }

    @Test
    void anAcceptedNameIsPutRightWhereItIsSeen() throws Exception {
        DossierEntry dossier = preserved();
        Name name = acceptedName(dossier.id());
        try (Playwright driver = Chromium.driver();
                Browser browser = Chromium.launch(driver)) {
            Page page = open(browser);
            Page slower = open(browser);
            for (Page each : List.of(page, slower)) {
                each.navigate(url("/records/" + name.record() + "?page="
                        + name.field.proposal().page().number()));
                openForm(each, name);
            }
            screenshots(page, "amend");
            screenshotsOfOtherForms(browser, dossier);

            say(page, name, RIGHT);
            assertThat(page.locator("[data-revision]"))
                    .containsText("đã có bản sửa", new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE));
            assertFollowed(page, dossier.id(), name);

            isTold(slower, name);
            aPlainFormIsEnough(browser, name);
        }
        assertThat(complaints).as("errors in the browser's console").isEmpty();
    }

    private void openForm(Page page, Name name) {
        page.locator(name.row() + " a[data-amend]").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator(name.row() + " input[name=value]")).isFocused();
        assertThat(page.locator(name.row() + " .asked")).isVisible();
    }

    private void say(Page page, Name name, String value) {
        page.locator(name.row() + " input[name=value]").fill(value);
        page.keyboard().press("Enter");
        assertThat(page.locator(name.row() + " dd > .strong")).hasText(value);
        assertThat(page.locator(name.row())).containsText("đã sửa");
        assertThat(page.locator(name.row())).containsText(REVIEWER + " ghi");
        assertThat(page.locator(name.row() + " a[data-amend]")).isFocused();
        screenshots(page, "amended");
    }

    private void assertFollowed(Page page, DossierId dossier, Name name) throws IOException {
        page.locator("[data-revision] a").click();
        assertThat(page.locator(".words")).containsText(RIGHT);
        assertThat(catalogue.dossier(dossier).orElseThrow().version()).isEqualTo(2);
        assertThat(mets(dossier)).contains("CORRECT by " + REVIEWER);
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> isFound(page, name.record()));
    }

    /** By a person who had opened the form before. */
    private void isTold(Page slower, Name name) {
        slower.locator(name.row() + " input[name=value]").fill(LATER);
        slower.keyboard().press("Enter");
        Locator alert = slower.locator(name.row() + " .alert");
        assertThat(alert).containsText("Hiện là “" + RIGHT + "”, do " + REVIEWER);
        assertThat(slower.locator(name.row() + " input[name=value]")).hasValue(LATER);
        screenshots(slower, "amend-conflict");
        assertThat(complaints)
                .as("the browser tells of the conflict")
                .hasSize(1)
                .first()
                .asString()
                .contains("409");
        complaints.clear();
        slower.keyboard().press("Escape");
        assertThat(slower.locator(name.row() + " form")).hasCount(0);
        assertThat(slower.locator(name.row() + " dd > .strong")).hasText(RIGHT);
    }

    private void aPlainFormIsEnough(Browser browser, Name name) {
        Page page = browser.newContext(
                        new Browser.NewContextOptions().setLocale("vi-VN").setJavaScriptEnabled(false))
                .newPage();
        page.navigate(url("/records/" + name.record()));
        page.locator(name.row() + " a[data-amend]").click();
        page.locator("form input[name=value]").last().fill(LATER);
        page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve("amend-plain.png")));
        page.locator("form button[value=SAVE]").click();
        assertThat(page.locator(name.row() + " dd > .strong")).hasText(LATER);
    }

    private boolean isFound(Page page, RecordId record) {
        page.navigate(url("/search"));
        page.locator("main input[name=q]").fill('"' + RIGHT + '"');
        page.keyboard().press("Enter");
        page.waitForURL("**/search?q=*");
        return page.locator(".hits a[href*='" + record + "']").count() > 0;
    }

    private Page open(Browser browser) {
        Page page = browser.newContext(new Browser.NewContextOptions().setLocale("vi-VN"))
                .newPage();
        page.setViewportSize(1280, 900);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        return page;
    }

    /** Of a type, of a value that was not found, and of a date that is none. */
    private void screenshotsOfOtherForms(Browser browser, DossierEntry dossier) {
        Page page = open(browser);
        page.navigate(url("/dossiers/" + dossier.id()));
        assertThat(page.locator(".missing")).hasText("Giấy chứng nhận kết hôn");
        assertThat(page.request().get(url("/api/v1/dossiers/" + dossier.id())).text())
                .contains("\"missing\":[\"Giấy chứng nhận kết hôn\"]", "\"revising\":false");
        page.locator(".row a[data-amend]").first().click();
        assertThat(page.locator("form[data-amend-form] datalist option"))
                .hasCount(types.types().size() + 1);
        screenshots(page, "amend-type");
        page.keyboard().press("Escape");
        page.locator(".fields-missing a[data-amend]").first().click();
        assertThat(page.locator("form[data-amend-form] .excerpt.whole")).isVisible();
        screenshots(page, "amend-missing");
        page.close();
    }

    private static void screenshots(Page page, String name) {
        for (int width : new int[] {390, 1280}) {
            page.setViewportSize(width, 900);
            page.waitForFunction("() => [...document.images].every(i => i.loading === 'lazy' || i.naturalWidth > 0)");
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(SCREENSHOTS.resolve(name + "-" + width + ".png")));
        }
    }

    private String mets(DossierId dossier) throws IOException {
        try (InputStream in = store.open(dossier, DossierLayout.METS)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private Name acceptedName(DossierId dossier) {
        return catalogue.papers(dossier).stream()
                .flatMap(paper -> paper.fields().stream().map(field -> new Name(paper.id(), field)))
                .filter(name -> isAcceptedName(name.field))
                .findFirst()
                .orElseThrow();
    }

    private boolean isAcceptedName(FieldEntry field) {
        return field.state() == FieldState.ACCEPTED
                && field.proposal().method() == FieldValue.Method.LABEL
                && types.field(field.name()).orElseThrow().kind() == FieldSpec.Kind.NAME;
    }

    /** The first of the sample dossiers in which the machine is sure of a name. */
    private DossierEntry preserved() throws IOException {
        SampleDossiers.write(scans, SampleDossiers.SEED);
        try (Stream<Path> dossiers = Files.list(scans)) {
            Path first =
                    dossiers.filter(Files::isDirectory).sorted().findFirst().orElseThrow();
            Files.writeString(first.resolve("manifest.json"), MANIFEST);
        }
        return catalogue.dossiers(digitised(receiving.receive(List.of(scans)))).stream()
                .filter(dossier -> catalogue.papers(dossier.id()).stream()
                        .map(PaperEntry::fields)
                        .flatMap(List::stream)
                        .anyMatch(this::isAcceptedName))
                .findFirst()
                .orElseThrow();
    }
}
