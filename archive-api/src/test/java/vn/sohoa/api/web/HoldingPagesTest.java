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

/** The forms of a dossier: whom it is about, who keeps it and how closely. */
@SpringJUnitWebConfig(PagesSlice.class)
class HoldingPagesTest {

    private static final String DOSSIER = "/dossiers/" + SampleArchive.DOSSIER;

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private SampleAmendments amendments;

    @Autowired
    private SampleHoldings holdings;

    private MockMvcTester pages;

    @BeforeEach
    void open() {
        pages = MockMvcTester.from(context);
        amendments.calls.clear();
        holdings.calls.clear();
    }

    @Test
    void theDossierSaysWhoKeepsItAndLeadsToBothForms() {
        assertThat(pages.get().uri(DOSSIER))
                .bodyText()
                .contains("H01.151", "Hạn chế", "href=\"" + DOSSIER + "/owner\"", "href=\"" + DOSSIER + "/holding\"");
    }

    @Test
    void theOwnerIsSaidOnceTheOthersWordIsKnown() {
        assertThat(pages.get().uri(DOSSIER + "/owner"))
                .bodyText()
                .contains("value=\"017068000123\"", "value=\"Nguyễn Văn Đường\"", "name=\"seen\" value=\"3\"")
                .contains("Nguyễn Văn Đương", "Trần Bình", "Ghi với tên Lê Thị Lan");
        assertThat(send("/owner", "code", "017068 000999", "name", "Lê An", "seen", "0"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Hiện là “Nguyễn Văn Đương”, do Trần Bình", "value=\"017068 000999\"", "value=\"3\"");
        assertThat(amendments.calls).isEmpty();

        assertThat(send("/owner", "code", "017068 000999", "name", "Lê An", "seen", "3"))
                .hasStatus(HttpStatus.SEE_OTHER)
                .hasRedirectedUrl(DOSSIER);
        send("/owner", "nobody", "true", "code", "x", "seen", "3");
        assertThat(amendments.calls)
                .containsExactly(
                        "Lê Thị Lan (lan): it is about 017068000999 Lê An", "Lê Thị Lan (lan): it is about nobody");
    }

    @Test
    void aWrongCodeComesBack() {
        assertThat(send("/owner", "code", "12", "name", "Lê An", "seen", "3"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("role=\"alert\"", "số định danh 12 chữ số", "value=\"Lê An\"");
    }

    @Test
    void aRecordsManagerSaysWhoKeepsItAndWhy() {
        assertThat(pages.get().uri(DOSSIER + "/holding"))
                .bodyText()
                .contains("value=\"H01.151\"", "name=\"seen\" value=\"4\"", "có &lt;b&gt;bệnh án")
                .containsPattern("value=\"RESTRICTED\"[^>]* checked=\"checked\"");
        assertThat(send("/holding", "agency", "H01.2", "sensitivity", "ORDINARY", "reason", "rút bệnh án", "seen", "4"))
                .hasRedirectedUrl(DOSSIER);

        assertThat(holdings.calls).containsExactly("Lê Thị Lan (lan): H01.2, ORDINARY, rút bệnh án");
    }

    @Test
    void whatCannotBeKeptComesBackWithWhatToDo() {
        for (String[] wrong : new String[][] {
            {"H01.2", "ORDINARY", "x", "4", "từ 3 đến 1.000", "422"},
            {"xã Hòa An", "ORDINARY", "nhầm xã", "4", "gõ như H01.151", "422"},
            {"H01.2", "SECRET", "nhầm xã", "4", "Chọn mức", "422"},
            {"H01.2", "ORDINARY", "nhầm xã", "0", "Người khác vừa ghi khác đi", "409"}
        }) {
            assertThat(send(
                            "/holding",
                            "agency",
                            wrong[0],
                            "sensitivity",
                            wrong[1],
                            "reason",
                            wrong[2],
                            "seen",
                            wrong[3]))
                    .hasStatus(HttpStatus.valueOf(Integer.parseInt(wrong[5])))
                    .bodyText()
                    .contains(wrong[4], "value=\"" + wrong[0] + "\"", "value=\"" + wrong[2] + "\"");
        }
        assertThat(holdings.calls).isEmpty();
    }

    private MvcTestResult send(String form, String... parameters) {
        MockMvcTester.MockMvcRequestBuilder request = pages.post().uri(DOSSIER + form);
        for (int i = 0; i < parameters.length; i += 2) {
            request.param(parameters[i], parameters[i + 1]);
        }
        return request.exchange();
    }
}
