package vn.sohoa.api.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.web.SpringJUnitWebConfig;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.WebApplicationContext;
import vn.sohoa.describe.model.ModelFile;
import vn.sohoa.describe.model.PaperModel;

@SpringJUnitWebConfig(PagesSlice.class)
class QualityPagesTest {

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private SampleQuality quality;

    private MockMvcTester pages;

    @BeforeEach
    void open() {
        pages = MockMvcTester.from(context);
        quality.empty = false;
    }

    @Test
    void tellsPrecisionAndRecallWhereEnoughIsKnown() {
        assertThat(pages.get().uri("/quality"))
                .bodyText()
                .containsPattern("Họ và tên(?s:.)*?1\\.200</td>(?s:.)*?8,3 %(?s:.)*?78,8 %(?s:.)*?79,7 %")
                .containsPattern("Số định danh cá nhân(?s:.)*?chưa đủ số liệu");
    }

    @Test
    void confusionSaysWhatWasTakenForWhat() {
        assertThat(pages.get().uri("/quality"))
                .bodyText()
                .contains("shade-5 right\">36<", "shade-2\">4<", "shade-3 right\">6<");
    }

    @Test
    void showsHowFarTheModelHoldsOnHeldBackPages() {
        PaperModel.Tables tables = ModelFile.builtIn().tables();

        assertThat(pages.get().uri("/quality"))
                .bodyText()
                .contains("Câu trả lời của người trong kho này", "trên các trang để riêng", "tự sinh để riêng")
                .contains(">" + tables.types().bands().getLast().guesses() + "<")
                .contains("Mô hình có sẵn của chương trình");
    }

    @Test
    void figuresCanBeTakenAlong() {
        assertThat(pages.get().uri("/quality/papers.csv"))
                .hasContentType("text/csv;charset=UTF-8")
                .bodyText()
                .contains("\"giay-khai-sinh\",\"Giấy khai sinh\",\"1200\",\"0\",\"36\",\"0.9\",\"1.0\"\r\n")
                .contains("\"trich-luc-khai-sinh\",\"Trích lục khai sinh\",\"0\",\"2\",\"10\",,\r\n");
        assertThat(pages.get().uri("/quality/fields.csv"))
                .bodyText()
                .contains("\"ho-ten\",\"Họ và tên\",\"1100\",\"20\",\"63\",\"14\",\"3\",");
    }

    @Test
    void withoutDescriptionsThereIsNothingToTell() {
        quality.empty = true;

        assertThat(pages.get().uri("/quality"))
                .bodyText()
                .contains("Chưa có giấy tờ nào được mô tả")
                .doesNotContain("<table");
    }
}
