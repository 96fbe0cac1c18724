package vn.sohoa.api.security;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.RequestOptions;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.util.FileSystemUtils;
import vn.sohoa.api.road.OwnFolder;
import vn.sohoa.core.access.Role;
import vn.sohoa.core.catalogue.DossierEntry;
import vn.sohoa.core.catalogue.PaperEntry;
import vn.sohoa.core.code.PersonalId;
import vn.sohoa.core.describe.PaperTypeId;
import vn.sohoa.core.record.BatchId;
import vn.sohoa.core.record.BatchState;
import vn.sohoa.testing.browser.Accessibility;
import vn.sohoa.testing.browser.Chromium;
import vn.sohoa.testing.samples.SampleDossiers;

/** The reason for digitising, from the scanner to the auditor, each person in a browser of their own. */
@Import(OwnFolder.class)
@DirtiesContext
class UseAgainBrowserIT extends SecuredIT {

    private static final PaperTypeId RESULT = new PaperTypeId("giay-chung-nhan-dang-ky-ho-kinh-doanh");
    private static final List<String> DOSSIERS = List.of("hộ kinh doanh", "Trợ cấp");

    /** Needs the certificate that the first dossier ended with. */
    private static final String PROCEDURE = "2.000720";

    private static final String NEW = "H02-261125-0007";

    @TempDir
    private Path folder;

    /** Dossiers of its own are enough. */
    @Override
    void takeADossierIn() {}

    @Test
    void aResultIsTakenInUsedAgainRetrievedVerifiedAndAudited() throws Exception {
        try (Playwright driver = Chromium.driver();
                Browser browser = Chromium.launch(driver)) {
            PersonalId owner = archivistTakesTwoDossiersIn(browser);
            officerOfAnotherAgencyAttachesTheResult(browser, owner);
            URI code = citizenSeesTheReuseAndGetsTheResult(browser, owner);
            anybodyIsToldThatItIsAuthentic(browser, code);
            auditorSeesTheChainAndWhatAltersIt(browser);
        }
    }

    private PersonalId archivistTakesTwoDossiersIn(Browser browser) throws IOException {
        account("luu-tru-dung-lai", Role.ARCHIVIST, Optional.of(HERE), Optional.empty());
        Page page = signedIn(browser, "luu-tru-dung-lai");
        page.navigate(address("/batches"));
        page.setInputFiles("input[webkitdirectory]", twoDossiers());
        page.locator(".upload button[type=submit]").click();
        page.waitForURL("**/batches/*");
        BatchId batch =
                new BatchId(UUID.fromString(page.url().substring(page.url().lastIndexOf('/') + 1)));
        Awaitility.await()
                .atMost(Duration.ofMinutes(5))
                .until(() -> catalogue.batch(batch).orElseThrow().state() == BatchState.DIGITISED);
        List<DossierEntry> dossiers = catalogue.dossiers(batch);
        assertThat(dossiers).hasSize(2);
        for (DossierEntry dossier : dossiers) {
            for (PaperEntry paper : catalogue.papers(dossier.id())) {
                if (paper.type().equals(RESULT)) {
                    PersonalId owner = ownerOn(dossier);
                    put(page, "/api/v1/papers/" + paper.id() + "/type", Map.of("value", RESULT.value()));
                    put(page, "/api/v1/dossiers/" + dossier.id() + "/owner", Map.of("code", owner.value()));
                    return owner;
                }
            }
        }
        throw new AssertionError("no dossier ends with a certificate");
    }

    private void officerOfAnotherAgencyAttachesTheResult(Browser browser, PersonalId owner) {
        account("can-bo-dung-lai", Role.OFFICER, Optional.of(ELSEWHERE), Optional.empty());
        Page page = signedIn(browser, "can-bo-dung-lai");
        page.navigate(address("/procedures/" + PROCEDURE));
        examine(page);
        page.locator("#owner").fill(owner.value());
        page.keyboard().press("Enter");
        assertThat(page.locator(".on-file .chip.kept").first()).hasText("còn giá trị");
        examine(page);
        page.locator("#dossier").fill(NEW);
        page.locator(".attach button").click();
        assertThat(page.locator("#attached")).containsText(NEW);
    }

    /** The address that the code on the copy leads to. */
    private URI citizenSeesTheReuseAndGetsTheResult(Browser browser, PersonalId owner) throws Exception {
        account("cong-dan-dung-lai", Role.CITIZEN, Optional.empty(), Optional.of(owner));
        Page page = signedIn(browser, "cong-dan-dung-lai");
        page.navigate(address("/my/views"));
        assertThat(page.locator("main")).containsText("Người can-bo-dung-lai");
        assertThat(page.locator("main")).containsText("hộ kinh doanh");
        page.navigate(address("/my"));
        page.locator(".own-papers a").first().click();
        Download copy =
                page.waitForDownload(() -> page.locator("a[href$='/copy']").click());
        Path file = folder.resolve("copy.pdf");
        copy.saveAs(file);
        return URI.create(codeOn(file));
    }

    private void anybodyIsToldThatItIsAuthentic(Browser browser, URI code) {
        Page page = browser.newContext().newPage();
        page.navigate(address(code.getPath()));
        assertThat(page.locator("main")).containsText("Mã đúng: giấy tờ có thật");
        page.context().close();
    }

    private void auditorSeesTheChainAndWhatAltersIt(Browser browser) {
        account("kiem-tra-dung-lai", Role.AUDITOR, Optional.empty(), Optional.empty());
        Page page = signedIn(browser, "kiem-tra-dung-lai");
        page.navigate(address("/log"));
        assertThat(page.locator("main")).containsText("can-bo-dung-lai");
        examine(page);
        page.navigate(address("/log/check"));
        assertThat(page.locator(".verdict")).containsText("Nhật ký nguyên vẹn");

        String before = alterLog(1, "khác");
        try {
            page.reload();
            assertThat(page.locator(".verdict")).containsText("Chuỗi đứt ở dòng 1");
        } finally {
            alterLog(1, before);
        }
    }

    private Page signedIn(Browser browser, String name) {
        Page page = browser.newContext(new Browser.NewContextOptions().setLocale("vi-VN"))
                .newPage();
        page.navigate(address("/login"));
        page.fill("input[name=name]", name);
        page.fill("input[name=password]", PASSWORD);
        page.locator(".login button[type=submit]").click();
        page.waitForURL(url -> !url.contains("/login"));
        return page;
    }

    private static void examine(Page page) {
        assertThat(Accessibility.graveViolations(page)).as(page.url()).isEmpty();
    }

    /** As a page of ours would. */
    private void put(Page page, String path, Map<String, String> body) {
        String token = Objects.requireNonNull(page.locator("meta[name=csrf]").getAttribute("content"));
        RequestOptions request =
                RequestOptions.create().setHeader("X-CSRF-TOKEN", token).setData(body);
        assertThat(page.request().put(address(path), request).status()).as(path).isEqualTo(204);
    }

    private PersonalId ownerOn(DossierEntry dossier) {
        return catalogue.papers(dossier.id()).stream()
                .flatMap(paper -> paper.field("so-dinh-danh").stream())
                .flatMap(field -> PersonalId.find(field.value()).stream())
                .findFirst()
                .orElseThrow();
    }

    /** A shop's that ended with a certificate, and somebody else's. */
    private Path twoDossiers() throws IOException {
        Path scans = folder.resolve("quét");
        SampleDossiers.write(scans, SampleDossiers.SEED);
        List<Path> all;
        try (Stream<Path> found = Files.list(scans)) {
            all = found.toList();
        }
        for (Path dossier : all) {
            if (!Files.isDirectory(dossier) || DOSSIERS.stream().noneMatch(words -> isAbout(dossier, words))) {
                FileSystemUtils.deleteRecursively(dossier);
            }
        }
        return scans;
    }

    private static boolean isAbout(Path dossier, String words) {
        return dossier.getFileName().toString().contains(words);
    }

    /** As a phone sees it that is held over the top or the bottom of the first page. */
    private static String codeOn(Path pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 200, ImageType.RGB);
            int[] pixels = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
            RGBLuminanceSource shades = new RGBLuminanceSource(page.getWidth(), page.getHeight(), pixels);
            return new QRCodeReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(shades)), Map.of(DecodeHintType.TRY_HARDER, true))
                    .getText();
        }
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
