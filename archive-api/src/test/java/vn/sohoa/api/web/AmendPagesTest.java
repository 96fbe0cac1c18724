package vn.sohoa.api.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.context.junit.jupiter.web.SpringJUnitWebConfig;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

/** The forms that put right what papers say, as pages of their own. */
@SpringJUnitWebConfig(PagesSlice.class)
class AmendPagesTest {

    private static final String DOSSIER = "/dossiers/" + SampleArchive.DOSSIER;
    private static final String PAPER = DOSSIER + "/papers/" + SamplePapers.DECISION_PAPER;
    private static final String RECORD = "record=" + SampleArchive.PRESERVED + "&page=1";

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private SampleAmendments amendments;

    @Autowired
    private SampleArchive archive;

    private MockMvcTester pages;

    @BeforeEach
    void open() {
        pages = MockMvcTester.from(context);
        amendments.calls.clear();
        archive.revising = false;
    }

    @Test
    void everythingOnThePagesLeadsToItsForm() {
        for (String address : new String[] {DOSSIER, "/records/" + SampleArchive.PRESERVED}) {
            assertThat(pages.get().uri(address))
                    .bodyText()
                    .contains("aria-label=\"Sửa: Họ và tên\"", "Đổi loại giấy", "chưa xác nhận")
                    .contains("Lê Thị Lan ghi lúc ")
                    .contains(PAPER + "?field=ho-ten", "href=\"" + PAPER, "Gõ thêm: ");
        }
        assertThat(pages.get().uri("/records/" + SampleArchive.PRESERVED))
                .bodyText()
                .contains(PAPER + "?field=ho-ten&amp;record=" + SampleArchive.PRESERVED + "&amp;page=1");
    }

    @Test
    void theFormShowsThePlaceTheValueAndHowToTypeIt() {
        assertThat(pages.get().uri(PAPER + "?field=ngay-ban-hanh"))
                .bodyText()
                .contains("/pages/1/excerpt?left=", "<rect class=\"asked\" x=\"300\" y=\"1020\"")
                .contains("value=\"21/09/2024\"", "Ngày gõ như 7/3/1968, 3/1968 hoặc 1968.", "Không đọc được")
                .contains("href=\"" + DOSSIER + "#v-f-", "Ghi với tên Lê Thị Lan")
                .doesNotContain("name=\"name\"", "Đúng, xác nhận");
        assertThat(pages.get().uri(PAPER + "?field=nguoi-ky&" + RECORD))
                .bodyText()
                .contains("Đúng, xác nhận", "href=\"/records/" + SampleArchive.PRESERVED + "?page=1#v-f-");
    }

    @Test
    void aWrongValueComesBackWithTheFormItShouldHave() {
        assertThat(send("?field=ngay-ban-hanh", "value", "31/2/2024", "seen", "0"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("role=\"alert\"", "Ngày gõ như 7/3/1968", "value=\"31/2/2024\"", "aria-invalid=\"true\"");
        assertThat(amendments.calls).isEmpty();
    }

    @Test
    void whatIsRightIsKeptAndThePersonIsBackAtIt() {
        assertThat(send("?field=ngay-ban-hanh&" + RECORD, "value", "2/9/2024", "seen", "0"))
                .hasStatus(HttpStatus.SEE_OTHER)
                .hasRedirectedUrl("/records/" + SampleArchive.PRESERVED + "?page=1#v-f-" + SamplePapers.DECISION_PAPER
                        + "-ngay-ban-hanh");
        assertThat(send("?field=nguoi-ky", "reply", "CONFIRM", "standing", "Trần An", "value", "x", "seen", "0"))
                .hasRedirectedUrl(DOSSIER + "#v-f-" + SamplePapers.DECISION_PAPER + "-nguoi-ky");
        send("?field=trich-yeu", "reply", "UNREADABLE", "value", "x", "seen", "0");

        assertThat(amendments.calls)
                .containsExactly(
                        "Lê Thị Lan (lan): ngay-ban-hanh is 2024-09-02",
                        "Lê Thị Lan (lan): nguoi-ky is Trần An",
                        "Lê Thị Lan (lan): trich-yeu cannot be read");
    }

    @Test
    void whatTheMachineDidNotFindIsTyped() {
        assertThat(pages.get().uri(PAPER + "?field=co-quan-ban-hanh"))
                .bodyText()
                .contains("/pages/1/image?width=1000", "Cơ quan ban hành")
                .doesNotContain("Không đọc được");
        assertThat(send("?field=co-quan-ban-hanh", "value", "UBND xã", "seen", "0"))
                .hasStatus(HttpStatus.SEE_OTHER);

        assertThat(amendments.calls).containsExactly("Lê Thị Lan (lan): co-quan-ban-hanh is newly UBND xã");
    }

    @Test
    void theTypeIsChosenByItsName() {
        assertThat(pages.get().uri(PAPER))
                .bodyText()
                .contains("<datalist", "Trích lục khai sinh", "Hiện là:", "Quyết định");
        assertThat(send("", "value", "giấy khai sinh", "seen", "0"))
                .hasRedirectedUrl(DOSSIER + "#p-" + SamplePapers.DECISION_PAPER);
        assertThat(send("", "value", "giấy lạ", "seen", "0")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);

        assertThat(amendments.calls).containsExactly("Lê Thị Lan (lan): the paper is giay-khai-sinh");
    }

    @Test
    void theLaterOfTwoSeesTheNewerValueAndKeepsWhatWasTyped() {
        assertThat(send("?field=ho-ten", "value", "Nguyễn Văn Đượng", "seen", "6"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Người khác vừa sửa", "Hiện là “Nguyễn Văn Đường”, do Lê Thị Lan ghi lúc")
                .contains("value=\"Nguyễn Văn Đượng\"", "name=\"seen\" value=\"7\"");
        assertThat(send("?field=ho-ten", "value", "Nguyễn Văn Đượng", "seen", "7"))
                .hasStatus(HttpStatus.SEE_OTHER);
    }

    @Test
    void whatIsNotThereIsNotFound() {
        for (String address : new String[] {
            PAPER + "?field=unheard-of", DOSSIER + "/papers/00000000-0000-0005-0000-000000000009", PAPER + "1"
        }) {
            assertThat(pages.get().uri(address)).hasStatus(HttpStatus.NOT_FOUND);
        }
        assertThat(send("?field=unheard-of", "value", "x", "seen", "0")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void thePagesTellThatThePackageIsWrittenAnew() {
        assertThat(pages.get().uri(DOSSIER)).bodyText().doesNotContain("đang được ghi");
        assertThat(pages.get().uri(DOSSIER + "/revision"))
                .bodyText()
                .contains("Phiên bản 2 của gói lưu trữ đã có bản sửa")
                .doesNotContain("data-poll=", "<html");
        archive.revising = true;

        assertThat(pages.get().uri(DOSSIER))
                .bodyText()
                .contains("đang được ghi", "data-poll=\"" + DOSSIER + "/revision");
        assertThat(pages.get().uri("/records/" + SampleArchive.PRESERVED))
                .bodyText()
                .contains("đang được ghi");
        assertThat(pages.get().uri(DOSSIER + "/revision"))
                .bodyText()
                .startsWith("<p")
                .contains("data-poll=");
    }

    @Test
    void theDossierTellsWhatItsManifestHasAndItHasNot() {
        assertThat(pages.get().uri(DOSSIER))
                .bodyText()
                .contains("Bảng kê có mà không thấy trong hồ sơ (1)", "Đơn &lt;b&gt;đề nghị")
                .as("a person found that the last paper is one")
                .doesNotContain("<li>Tờ trình");
    }

    private MvcTestResult send(String query, String... parameters) {
        var request = pages.post().uri(PAPER + query);
        for (int i = 0; i < parameters.length; i += 2) {
            request = request.param(parameters[i], parameters[i + 1]);
        }
        return request.exchange();
    }
}
