package vn.sohoa.api.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.junit.jupiter.web.SpringJUnitWebConfig;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;
import vn.sohoa.core.ledger.LedgerCode;

@SpringJUnitWebConfig(PagesSlice.class)
class PagesTest {

    private static final String RUNNING = "/batches/" + SampleArchive.RUNNING;
    private static final String UNBALANCED = "/batches/" + SampleArchive.UNBALANCED;
    private static final String PRESERVED = "/records/" + SampleArchive.PRESERVED;

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private SampleArchive archive;

    @Autowired
    private PagesSlice.Received received;

    private MockMvcTester pages;

    @BeforeEach
    void open() {
        pages = MockMvcTester.from(context);
        archive.empty = false;
        archive.withheld = 0;
        archive.wordsAway = false;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/batches",
                "/batches/list",
                "/batches/00000000-0000-0001-0000-000000000001",
                "/batches/00000000-0000-0001-0000-000000000002",
                "/batches/00000000-0000-0001-0000-000000000003?show=quarantined",
                "/batches/00000000-0000-0001-0000-000000000004",
                "/batches/00000000-0000-0001-0000-000000000003/progress",
                "/dossiers/00000000-0000-0002-0000-000000000001",
                "/dossiers/00000000-0000-0002-0000-000000000001/revision",
                "/dossiers/00000000-0000-0002-0000-000000000001/papers/00000000-0000-0005-0000-000000000001",
                "/dossiers/00000000-0000-0002-0000-000000000001/papers/00000000-0000-0005-0000-000000000001?field=ho-ten",
                "/dossiers/00000000-0000-0002-0000-000000000001/papers/00000000-0000-0005-0000-000000000001?field=trich-yeu",
                "/records/00000000-0000-0003-0000-000000000001?q=%3Cscript%3E%22",
                "/records/00000000-0000-0003-0000-000000000001?page=2",
                "/records/00000000-0000-0003-0000-000000000001?page=3&zoom=100",
                "/records/00000000-0000-0003-0000-000000000002",
                "/records/00000000-0000-0003-0000-000000000003",
                "/records/00000000-0000-0003-0000-000000000004",
                "/search",
                "/search?q=duong&page=2",
                "/search?q=%22%3E%3Cscript%3Ealert(1)%3C/script%3Ez",
                "/review",
                "/review/next?count=4",
                "/review?problem=conflict&done=3",
                "/quality",
                "/dossiers/unheard-of"
            })
    void isCompleteAndEscapedInBothLanguages(String address) {
        for (String language : new String[] {"vi", "en"}) {
            MvcTestResult page = pages.get()
                    .uri(address)
                    .cookie(new Cookie("sohoa-lang", language), new Cookie("sohoa-reviewer", "L%C3%AA%20An"))
                    .exchange();

            assertThat(page)
                    .bodyText()
                    .doesNotContain("??", "<script>", "<img src=x", "<table> missing", "<b>in", "<i>\n", "Đường <i>")
                    .doesNotContain("style=\"", "onerror=alert(1)>\"");
        }
    }

    @Test
    void speaksVietnameseUntilAskedOtherwise() {
        assertThat(pages.get().uri("/").header("Accept-Language", "en"))
                .bodyText()
                .contains("lang=\"vi\"", "Tải lên");
        assertThat(pages.get().uri("/?lang=en")).hasStatusOk().cookies().hasValue("sohoa-lang", "en");
        assertThat(pages.get().uri("/?lang=xx'\"")).bodyText().contains("lang=\"vi\"");
    }

    @Test
    void languageSwitchStaysOnThePage() {
        assertThat(pages.get().uri("/search?q=duong&page=2"))
                .bodyText()
                .contains("href=\"?q=duong&amp;page=2&amp;lang=en\"");
    }

    @Test
    void emptyArchiveTeachesTheThreeWaysIn() {
        archive.empty = true;

        assertThat(pages.get().uri("/")).bodyText().contains("Chưa có lô nào", "data/inbox", "./sohoa ingest");
    }

    @Test
    void runningBatchTellsHowLongItTakes() {
        assertThat(pages.get().uri(RUNNING + "/progress"))
                .bodyText()
                .startsWith("<section")
                .contains("data-poll=\"" + RUNNING + "/progress\"", "Đã đọc 118 / 240 trang", "29 trang/phút")
                .contains("còn khoảng 4 phút (xong lúc 10:34)", "Chưa xong")
                .doesNotContain("<html", "<header");
    }

    @Test
    void ofDossiersThatOneMayNotSeeABatchTellsHowMany() {
        archive.withheld = 2;

        assertThat(pages.get().uri(UNBALANCED)).bodyText().contains("Và 2 hồ sơ khác");
        assertThat(pages.get().uri(UNBALANCED + "?lang=en")).bodyText().contains("And 2 more dossiers that are not");
    }

    @Test
    void finishedBatchIsNotPolled() {
        assertThat(pages.get().uri("/batches/" + SampleArchive.BALANCED))
                .bodyText()
                .contains("Khớp", "1.204 = chấp nhận 1.204")
                .doesNotContain("data-poll=");
    }

    @Test
    void unbalancedBatchNamesTheDifference() {
        assertThat(pages.get().uri(UNBALANCED))
                .bodyText()
                .contains("Không khớp", "Tờ báo trước 12 ≠ trang nhận được 11");
    }

    @Test
    void batchThatOnlyWaitsForTheIndexLooksForNoSheet() {
        assertThat(pages.get().uri("/batches/" + SampleArchive.INDEXING))
                .bodyText()
                .contains("Đủ giấy tờ, đang chờ tra cứu", "Trang giữ lại 11 ≠ tra cứu được 4", "data-poll=")
                .doesNotContain("Không khớp", "tìm tờ giấy");
    }

    @Test
    void linesOfALedgerAreFilteredByKind() {
        assertThat(pages.get().uri(UNBALANCED + "?show=duplicate"))
                .bodyText()
                .contains(LedgerCode.DUPLICATE.remedy(WebPages.VIETNAMESE), "href=\"" + PRESERVED + "\"")
                .doesNotContain(LedgerCode.CORRUPT.reason(WebPages.VIETNAMESE));
    }

    @Test
    void uploadLeadsToItsBatch() {
        MvcTestResult answer = pages.post()
                .uri("/batches")
                .multipart()
                .file(new MockMultipartFile("files", "a.pdf", "application/pdf", new byte[] {1}))
                .file(new MockMultipartFile("files", "empty.pdf", "application/pdf", new byte[0]))
                .file(new MockMultipartFile("files", "", "application/octet-stream", new byte[0]))
                .param("name", " Lô 7 ")
                .param("sheets", "12")
                .exchange();

        assertThat(answer).hasStatus(HttpStatus.SEE_OTHER).hasRedirectedUrl(RUNNING);
        assertThat(received.files).containsExactly("a.pdf", "empty.pdf");
        assertThat(received.name).isEqualTo("Lô 7");
        assertThat(received.sheets).hasValue(12);
    }

    @Test
    void uploadWithoutFilesSaysSo() {
        assertThat(pages.post().uri("/batches").multipart().param("name", "Lô 7"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Chưa chọn tệp nào", "value=\"Lô 7\"");
    }

    @Test
    void wordsFoundAreMarkedInTextAndPicture() {
        assertThat(pages.get().uri(PRESERVED + "?q=duong"))
                .bodyText()
                .contains("viewBox=\"0 0 2480 3508\"", "<mark>Đường,</mark>", "<mark>đường</mark>")
                .containsPattern("<rect class=\"hit\" x=\"\\d+\" y=\"\\d+\" width=\"\\d+\" height=\"52\"")
                .contains(
                        "trên trang này: 2 chỗ khớp",
                        "class=\"unsure\"",
                        "href=\"" + PRESERVED + "?page=2&amp;q=duong\"");
    }

    @Test
    void dossierTellsItsPapersWithStatesAndItsOwner() {
        assertThat(pages.get().uri("/dossiers/" + SampleArchive.DOSSIER))
                .bodyText()
                .contains("Giấy tờ trong hồ sơ (3)", "Quyết định", "Tờ trình", "Giấy tờ khác")
                .contains("Chủ hồ sơ", "017068000123", "máy đề xuất, chưa xác nhận")
                .contains("máy chắc chắn", "chờ người xem", "người đã xác nhận", "đã sửa", "không đọc được")
                .contains(
                        "21/09/2024", "máy đọc: Nguyễn Văn Đương", "máy đọc: Quyết định", "Điền bằng tay", "UNHEARD_OF")
                .contains(PRESERVED + "?page=1#f-00000000-0000-0005-0000-000000000001-ho-ten");
    }

    @Test
    void fieldsOfAPaperAreMarkedOnThePicture() {
        assertThat(pages.get().uri(PRESERVED))
                .bodyText()
                .contains("id=\"f-00000000-0000-0005-0000-000000000001-ho-ten\" x=\"1560\" y=\"1956\"", "Họ và tên")
                .doesNotContain("<h2>Tờ trình");
        assertThat(pages.get().uri(PRESERVED + "?page=4"))
                .bodyText()
                .contains("<h2>Tờ trình")
                .doesNotContain("class=\"box field\"");
    }

    @Test
    void blankAndQuarantinedPagesExplainThemselves() {
        assertThat(pages.get().uri(PRESERVED + "?page=2")).bodyText().contains("Trang này trắng");
        assertThat(pages.get().uri(PRESERVED + "?page=3"))
                .bodyText()
                .contains(LedgerCode.DEADLINE_EXCEEDED.remedy(WebPages.VIETNAMESE));
    }

    @Test
    void duplicateLeadsToTheOneOnFile() {
        assertThat(pages.get().uri("/records/" + SampleArchive.DUPLICATE))
                .bodyText()
                .contains("Xem bản đã có: quyet-dinh.pdf", "href=\"" + PRESERVED + "\"")
                .doesNotContain("representations/original");
    }

    @Test
    void hitsCarryTheSearchToThePage() {
        assertThat(pages.get().uri("/search").param("q", "đường"))
                .bodyText()
                .contains("Tìm thấy 42 trang", "<mark>Đường</mark>")
                .contains("href=\"" + PRESERVED + "?page=1&amp;q=%C4%91%C6%B0%E1%BB%9Dng\"")
                .contains("href=\"/search?page=3&amp;q=%C4%91%C6%B0%E1%BB%9Dng\"");
    }

    @Test
    void hitsShowNoNumbersAndStreetsOfPeople() {
        assertThat(pages.get().uri("/search").param("q", "đường"))
                .bodyText()
                .contains("<mark>Đường</mark>, số ••••••••0123, thường trú tại •• •• ••••• •• ••••• ••• &lt;script&gt;")
                .doesNotContain("017068000123", "Cù Chính Lan");
    }

    @Test
    void searchWithoutHitsHelps() {
        assertThat(pages.get().uri("/search").param("q", "\"đường z\""))
                .bodyText()
                .contains("Thử bỏ dấu", "Bỏ dấu ngoặc kép", "Dùng ít từ hơn");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/batches/00000000-0000-0009-0000-000000000001",
                "/dossiers/x",
                "/records/00000000-0000-0003-0000-000000000001?page=99",
                "/records/00000000-0000-0003-0000-000000000001?page=x"
            })
    void whatDoesNotExistIsNotFound(String address) {
        assertThat(pages.get().uri(address))
                .hasStatus(HttpStatus.NOT_FOUND)
                .bodyText()
                .contains("Không có trang này", "href=\"/search\"");
    }

    @Test
    void runningBatchSaysWhatItWaitsFor() {
        assertThat(pages.get().uri("/batches/" + SampleArchive.RUNNING))
                .bodyText()
                .contains("Kho lưu trữ tạm thời không phản hồi.", "tự chạy tiếp khi phần đó trở lại")
                .doesNotContain("Chỉ mục tra cứu tạm thời không phản hồi");
        assertThat(pages.get()
                        .uri("/batches/" + SampleArchive.RUNNING + "/progress")
                        .cookie(new Cookie("sohoa-lang", "en")))
                .bodyText()
                .contains("The archive does not answer just now");
    }

    @Test
    void recordOffersNothingOfAStoreThatIsAway() {
        archive.wordsAway = true;

        assertThat(pages.get().uri(PRESERVED))
                .hasStatusOk()
                .bodyText()
                .contains("Kho lưu trữ tạm thời không phản hồi.", "Nhận lúc", "title=\"cách ly\"")
                .doesNotContain("<figure", "Cỡ ảnh", "representations/");
    }

    @Test
    void storeThatIsAwayIsSaidSo() {
        assertThat(pages.get().uri("/search").param("q", SampleArchive.AWAY))
                .hasStatus(HttpStatus.SERVICE_UNAVAILABLE)
                .bodyText()
                .contains("Mã lỗi 503 · 21/11/2026")
                .contains(
                        "Chỉ mục tra cứu tạm thời không phản hồi",
                        "chỉ tra cứu phải đợi",
                        "Không có bản quét nào bị mất");
    }
}
