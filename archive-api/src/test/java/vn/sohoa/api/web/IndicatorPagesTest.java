package vn.sohoa.api.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.web.SpringJUnitWebConfig;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.WebApplicationContext;

@SpringJUnitWebConfig(PagesSlice.class)
class IndicatorPagesTest {

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private SampleIndicators indicators;

    private MockMvcTester pages;

    @BeforeEach
    void open() {
        pages = MockMvcTester.from(context);
        indicators.behind = false;
    }

    @Test
    void showsEachRatioWithWhatItIsOf() {
        assertThat(pages.get().uri("/indicators?from=2026-01&to=2026-12&agency=H01"))
                .hasStatusOk()
                .bodyText()
                .contains("40 hồ sơ đã tiếp nhận")
                .containsPattern(
                        "Hồ sơ có thành phần đã số hóa(?s:.)*?75 %(?s:.)*?30 trong 40 hồ sơ(?s:.)*?mục tiêu 100 %")
                .containsPattern(
                        "Hồ sơ dùng lại giấy tờ đã số hóa(?s:.)*?2,5 %(?s:.)*?1 trong 40 hồ sơ(?s:.)*?mục tiêu 80 %")
                .containsPattern("H01\\.151(?s:.)*?10/2026(?s:.)*?76,9 %(?s:.)*?30/39")
                .doesNotContain("H02");
    }

    @Test
    void aRatioOfNothingIsNoFigure() {
        assertThat(pages.get().uri("/indicators?agency=H02"))
                .bodyText()
                .contains("1.200 trong 1.200 hồ sơ: chưa biết thủ tục")
                .containsPattern("Hồ sơ có kết quả đã số hóa(?s:.)*?chưa có số(?s:.)*?0 trong 0 hồ sơ");
    }

    @Test
    void isThisYearWhereNobodySays() {
        assertThat(pages.get().uri("/indicators"))
                .bodyText()
                .contains("value=\"2026-01\"", "value=\"2026-12\"", "1.240 hồ sơ");
        assertThat(pages.get().uri("/indicators?from=2024-01")).bodyText().contains("Chưa có số liệu");
    }

    @Test
    void tellsThatSomeDossiersWaitToBeCounted() {
        assertThat(pages.get().uri("/indicators")).bodyText().doesNotContain("đang chờ đếm lại");
        indicators.behind = true;
        assertThat(pages.get().uri("/indicators")).bodyText().contains("đang chờ đếm lại");
    }

    @ParameterizedTest
    @CsvSource({
        "from=2026-13,                     400, Không phải là tháng",
        "from=2026-05&to=2026-04,          400, Tháng cuối ở trước tháng đầu",
        "from=1926-01&to=2026-01,          400, dài hơn 120 tháng",
        "agency=<script>,                  400, Không phải là mã định danh",
        "agency=H99,                       404, không có hồ sơ nào của cơ quan này",
    })
    void whatCannotBeShownIsSaid(String question, int status, String said) {
        assertThat(pages.get().uri("/indicators?" + question))
                .hasStatus(status)
                .bodyText()
                .contains(said)
                .doesNotContain("<script>");
        assertThat(pages.get().uri("/indicators.csv?" + question)).hasStatus(status);
    }

    @Test
    void theFileHasCountsAndRatiosAndSaysByWhichFormula() {
        assertThat(pages.get().uri("/indicators.csv?agency=H01.151"))
                .hasContentType("text/csv;charset=UTF-8")
                .bodyText()
                .startsWith("\uFEFFagency,month,received,elsewhere,looked_up,")
                .contains(",digitised_above,digitised_below,digitised_share,digitised_formula,")
                .contains("\"H01.151\",\"2026-10\",\"39\"")
                .contains("\"30\",\"39\",\"0.7692\",\"digitised-1\"")
                .contains("\"results-electronic-1\"\r\n");
    }
}
