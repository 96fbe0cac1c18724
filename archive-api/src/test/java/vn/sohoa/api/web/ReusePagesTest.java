package vn.sohoa.api.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.context.junit.jupiter.web.SpringJUnitWebConfig;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;
import vn.sohoa.api.procedures.SampleReuse;
import vn.sohoa.core.code.ProcedureCode;
import vn.sohoa.core.procedure.Procedures;

/** The pages of an officer who looks before scanning. */
@SpringJUnitWebConfig(PagesSlice.class)
class ReusePagesTest {

    private static final String MARRIAGE = "/procedures/1.000894";
    private static final String NEW = "H01.151-261121-0007";

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private SampleReuse reuse;

    private MockMvcTester pages;

    @BeforeEach
    void open() {
        pages = MockMvcTester.from(context);
        reuse.handedIn = Optional.empty();
    }

    @Test
    void aProcedureIsFoundWithoutMarks() {
        assertThat(pages.get().uri("/procedures?name=dang ky ket"))
                .bodyText()
                .contains("Đăng ký kết hôn", "href=\"" + MARRIAGE, "autofocus")
                .doesNotContain("Đăng ký khai tử<");
        assertThat(pages.get().uri(MARRIAGE))
                .bodyText()
                .contains("name=\"owner\"", "autofocus", "có giá trị 6 tháng từ ngày cấp", "value=\"2026-11-21\"");
        assertThat(pages.get().uri("/procedures/1.999999")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void whatIsOnFileIsShownWithoutTheNumberOfItsOwner() {
        String found = lookUp("owner", SampleReuse.OWNER);

        assertThat(found).startsWith("/lookups/").doesNotContain(SampleReuse.OWNER);
        assertThat(pages.get().uri(found))
                .hasStatus(HttpStatus.OK)
                .bodyText()
                .contains("••••••••0123", "còn giá trị", "hết hạn", "cần xem kỹ ngày", "chỉ khi cần", "lập mới")
                .contains("Đã có 1 trên 2 thành phần", "Ngoài ra, 2 giấy tờ", "In phiếu yêu cầu bổ sung 1 giấy tờ")
                .contains("12/&lt;i&gt;XN", "/papers/" + SampleReuse.CARD + "/image?width=240", "checked=\"checked\"")
                .doesNotContain(SampleReuse.OWNER, "<i>XN");
    }

    @Test
    void theFieldTakesWhatAScannerTypesAndTheCodeOfAnEarlierDossier() {
        assertThat(lookUp("owner", SampleReuse.OWNER + "||Nguyễn Thị Hoà|07031968|Nữ|Hà Nội|01042021\n"))
                .startsWith("/lookups/");
        assertThat(lookUp("owner", SampleReuse.EARLIER.value())).startsWith("/lookups/");
    }

    @Test
    void whatIsNobodyComesBackWithWhatToDo() {
        assertThat(send(MARRIAGE + "/lookups", "owner", "Nguyễn Thị <Hoà>"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("role=\"alert\"", "gõ lại hoặc quét lại", "value=\"Nguyễn Thị &lt;Hoà&gt;\"");
        assertThat(send(MARRIAGE + "/lookups", "owner", "H01.151-250102-9999"))
                .bodyText()
                .contains("không có hồ sơ mã này");
        assertThat(send(MARRIAGE + "/lookups", "owner", SampleReuse.OWNER, "dossier", "x"))
                .bodyText()
                .contains("Mã hồ sơ có dạng");
        assertThat(send(MARRIAGE + "/lookups", "owner", SampleReuse.OWNER, "received", "2001-01-01"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void oneActionAttachesAndThePageTellsSo() {
        String found = lookUp("owner", SampleReuse.OWNER);

        MvcTestResult attached = send(found + "/attachments", "dossier", NEW, "papers", SampleReuse.CARD.toString());

        assertThat(attached).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(pages.get().uri(found + "?dossier=" + NEW))
                .bodyText()
                .contains("Đã gắn 1 giấy tờ vào hồ sơ " + NEW, "lan gắn lúc", "đã gắn")
                .doesNotContain("Gắn giấy tờ đã chọn");
        assertThat(send(found + "/attachments", "dossier", "x", "papers", SampleReuse.CARD.toString()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(send(found + "/attachments", "dossier", NEW)).bodyText().contains("Chưa chọn giấy tờ nào");
        assertThat(send(found + "/attachments", "dossier", NEW, "papers", "00000000-0000-0000-0000-000000000009"))
                .as("a changed id")
                .hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void whatIsMissingIsPrintedWithWhy() {
        String found = lookUp("owner", SampleReuse.OWNER);

        assertThat(pages.get().uri(found + "/request?dossier=" + NEW))
                .bodyText()
                .contains("PHIẾU YÊU CẦU BỔ SUNG, HOÀN THIỆN HỒ SƠ", NEW, "••••••••0123", "giấy đã có hết hạn")
                .containsPattern("(?s)<ol class=\"numbered\">.*Tờ khai đăng ký kết hôn.*</ol>.*Chỉ nộp khi thuộc"
                        + ".*Khi đã ly hôn</span>: <span>Trích lục ghi chú ly hôn")
                .contains("Không phải nộp lại", "Thẻ căn cước của người yêu cầu")
                .doesNotContain(SampleReuse.OWNER);
    }

    @Test
    void aLookUpOfNobodyIsNotFound() {
        assertThat(pages.get().uri("/lookups/00000000-0000-0000-0000-000000000001"))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void aRecordsManagerRevokesWithAReason() {
        String form = "/papers/" + SamplePapers.DECISION_PAPER + "/revocation";

        assertThat(send(form, "revoked", "true", "reason", " x "))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Lý do có từ 3");
        assertThat(send(form, "revoked", "true", "reason", "Cấp <sai>")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(pages.get().uri(form))
                .bodyText()
                .contains("đã thu hồi", "Cấp &lt;sai&gt;", "Khôi phục hiệu lực")
                .contains("/records/" + SampleArchive.PRESERVED + "?page=1", "Quyết định");
    }

    @Test
    void aDossierTellsWhatItsProcedureRequires() {
        String dossier = "/dossiers/" + SampleArchive.DOSSIER;
        assertThat(pages.get().uri(dossier)).bodyText().doesNotContain("Đối chiếu thủ tục");
        reuse.handedIn = Optional.of(new Procedures.HandedIn(new ProcedureCode("1.000894"), LocalDate.of(2026, 11, 2)));

        assertThat(pages.get().uri(dossier))
                .bodyText()
                .contains(
                        "Đối chiếu thủ tục: Đăng ký kết hôn", "thiếu", "chỉ khi cần", "thừa", "Thu hồi hoặc khôi phục");
    }

    private String lookUp(String... parameters) {
        return Objects.requireNonNull(
                send(MARRIAGE + "/lookups", parameters).getResponse().getRedirectedUrl());
    }

    private MvcTestResult send(String address, String... parameters) {
        MockMvcTester.MockMvcRequestBuilder request = pages.post().uri(address);
        for (int i = 0; i < parameters.length; i += 2) {
            request = request.param(parameters[i], parameters[i + 1]);
        }
        return request.exchange();
    }
}
