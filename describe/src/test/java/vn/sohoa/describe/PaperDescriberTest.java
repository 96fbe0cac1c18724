package vn.sohoa.describe;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sohoa.core.access.Sensitivity;
import vn.sohoa.core.describe.DescribedPaper;
import vn.sohoa.core.describe.Description;
import vn.sohoa.core.describe.DossierPage;
import vn.sohoa.core.describe.Manifest;
import vn.sohoa.core.describe.PageCodes;
import vn.sohoa.core.describe.PaperTypeId;
import vn.sohoa.core.record.RecordId;
import vn.sohoa.core.text.OcrPage;
import vn.sohoa.describe.catalogue.PaperCatalogue;
import vn.sohoa.describe.model.ModelFile;

class PaperDescriberTest {

    private static final PaperDescriber DESCRIBER = new PaperDescriber(PaperCatalogue.load(), ModelFile.builtIn());

    private static final String STATE = " CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n Độc lập - Tự do - Hạnh phúc\n\n";

    private static final OcrPage BIRTH = Pages.page(STATE + """
             GIẤY KHAI SINH

            Họ, chữ đệm, tên: LÊ MINH KHÔI
            Ngày, tháng, năm sinh: 04/05/2019
            Giới tính: Nam Dân tộc: Kinh Quốc tịch: Việt Nam
            Nơi sinh: Bệnh viện đa khoa khu vực
            Quê quán: xã Hòa An, tỉnh Đồng Tháp
            Họ, chữ đệm, tên người mẹ: PHẠM THỊ SEN
            Năm sinh: 1990 Dân tộc: Kinh Quốc tịch: Việt Nam
            Họ, chữ đệm, tên người cha: LÊ VĂN ĐỒNG
            Nơi đăng ký khai sinh: Ủy ban nhân dân xã Hòa An
            NGƯỜI KÝ GIẤY KHAI SINH
            """);

    private static final OcrPage DECISION = Pages.page(STATE + """
            Số: 15/QĐ-UBND
             QUYẾT ĐỊNH
             Về việc thành lập tổ công nghệ số cộng đồng

            Căn cứ Luật Tổ chức chính quyền địa phương;
            Xét đề nghị của công chức văn hóa;
             QUYẾT ĐỊNH:
            Điều 1. Thành lập tổ công nghệ số cộng đồng gồm các ông, bà sau đây.
            Điều 2. Quyết định này có hiệu lực kể từ ngày ký.
            Nơi nhận:
            - Lưu: VT.
            """);

    private static final OcrPage CARD_FRONT = Pages.page(STATE + """
             CĂN CƯỚC CÔNG DÂN
             Citizen Identity Card
            Số / No.: 087090001234
            Họ và tên / Full name:
            PHẠM THỊ SEN
            Ngày sinh / Date of birth: 02/03/1990
            Giới tính / Sex: Nữ Quốc tịch / Nationality: Việt Nam
            Quê quán / Place of origin: Hòa An, Cao Lãnh, Đồng Tháp
            Nơi thường trú / Place of residence: Hòa An, Cao Lãnh, Đồng Tháp
            """);

    private static final OcrPage CARD_BACK = Pages.page("""
            Đặc điểm nhận dạng / Personal identification: Nốt ruồi cách 2cm dưới mép trái
            Ngày, tháng, năm / Date, month, year: 25/04/2021
             CỤC TRƯỞNG CỤC CẢNH SÁT
             QUẢN LÝ HÀNH CHÍNH VỀ TRẬT TỰ XÃ HỘI
            Ngón trỏ trái Ngón trỏ phải
            IDVNM0900012344087090001234<<4
            9003023F3003023VNM<<<<<<<<<<<6
            PHAM<<THI<SEN<<<<<<<<<<<<<<<<<
            """);

    private final RecordId file = RecordId.random();

    private static Description describe(DossierPage... pages) {
        return DESCRIBER.describe(List.of(pages), PageCodes.NONE, Manifest.NONE);
    }

    private static DescribedPaper only(OcrPage page) {
        List<DescribedPaper> papers =
                describe(Pages.read(RecordId.random(), 1, page)).papers();
        assertThat(papers).hasSize(1);
        return papers.getFirst();
    }

    private static PaperTypeId type(String id) {
        return new PaperTypeId(id);
    }

    @Test
    void knowsPaperByItsTitle() {
        assertThat(only(BIRTH).type()).isEqualTo(type("giay-khai-sinh"));
        assertThat(only(BIRTH).accepted()).isTrue();
        assertThat(only(DECISION).type()).isEqualTo(type("quyet-dinh"));
        assertThat(only(DECISION).accepted()).isTrue();
    }

    @Test
    void aPaperThatWantsItMakesTheDossierRestricted() {
        RecordId other = RecordId.random();
        OcrPage criminalRecord = Pages.page(STATE + """
                 PHIẾU LÝ LỊCH TƯ PHÁP SỐ 1

                Họ và tên: PHẠM THỊ SEN
                Ngày, tháng, năm sinh: 02/03/1990
                """);

        assertThat(describe(Pages.read(file, 1, BIRTH)).sensitivity()).isEqualTo(Sensitivity.ORDINARY);
        assertThat(describe(Pages.read(file, 1, BIRTH), Pages.read(other, 1, criminalRecord))
                        .sensitivity())
                .isEqualTo(Sensitivity.RESTRICTED);
    }

    @Test
    void paperThatCitesAnotherIsNotThatOther() {
        DescribedPaper paper = only(Pages.page(STATE + """
                Số: 381/2026/TLCCHT
                 TRÍCH LỤC CẢI CHÍNH HỘ TỊCH

                Họ, chữ đệm, tên: LÊ MINH KHÔI
                Ngày, tháng, năm sinh: 04/05/2019
                Đã cải chính trong Giấy khai sinh số 12 ngày 04/06/2019
                Căn cứ Giấy khai sinh, Giấy chứng nhận kết hôn, Căn cước công dân đã nộp
                """));

        assertThat(paper.type()).isEqualTo(type("trich-luc-ho-tich"));
    }

    @Test
    void pageThatSaysItWereBirthCertificateIsNone() {
        DescribedPaper paper = only(Pages.page("""
                Kính gửi các bạn trong tổ,
                Tờ giấy này là giấy khai sinh. This is a birth certificate.
                Giấy khai sinh này do tôi viết ra cho vui, giấy khai sinh, giấy khai sinh.
                Hẹn gặp lại mọi người vào cuối tuần ở quán cà phê gần bờ sông.
                """));

        assertThat(paper.type().equals(PaperTypeId.OTHER) || !paper.accepted()).isTrue();
    }

    @Test
    void unknownPaperKeepsItsPrintedTitle() {
        DescribedPaper paper = only(Pages.page(STATE + """
                 PHIẾU ĐĂNG KÝ GỬI XE THÁNG

                Họ và tên: LÊ VĂN ĐỒNG
                Biển số xe: 66P1-123.45
                Phí gửi xe: 150.000 đồng
                """));

        assertThat(paper.type()).isEqualTo(PaperTypeId.OTHER);
        assertThat(paper.title()).isEqualTo("PHIẾU ĐĂNG KÝ GỬI XE THÁNG");
    }

    @Test
    void foreignLettersAreOfNoType() {
        DescribedPaper english = only(Pages.page("""
                Dear Madam,
                Thank you for your letter of the fourth of May. The birth certificate of your son
                and the marriage certificate were sent to the embassy with the other documents.
                We look forward to hearing from you and remain with kind regards.
                """));
        DescribedPaper french = only(Pages.page("""
                Madame, nous vous remercions de votre lettre du quatre mai dernier.
                Les actes demandés seront envoyés dans les plus brefs délais par le consulat.
                Veuillez agréer nos salutations les meilleures.
                """));

        assertThat(List.of(english, french))
                .allSatisfy(paper -> assertThat(paper.type()).isEqualTo(PaperTypeId.OTHER));
    }

    @Test
    void hostileTextIsHarmlessAndFast() {
        String marks = "\u202e\u200f<script>alert(1)</script> {0} %s \u0000 ".repeat(200);
        String word = "giấy".repeat(250_000);
        long start = System.nanoTime();

        assertThat(only(Pages.page(marks)).accepted()
                        && !only(Pages.page(marks)).type().equals(PaperTypeId.OTHER))
                .isFalse();
        assertThat(only(Pages.page(word)).pages()).hasSize(1);
        assertThat(only(Pages.page("khai ".repeat(200_000))).pages()).hasSize(1);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void lowerHalfOfPageIsNoNewPaperOfItsOwnRight() {
        DescribedPaper paper = only(Pages.page("""
                quy định của pháp luật hiện hành./.
                Nơi nhận:
                - Như trên;
                - Lưu: VT.
                """));

        assertThat(paper.accepted() && !paper.type().equals(PaperTypeId.OTHER)).isFalse();
    }

    @Test
    void backsAndBlankPagesFollowTheirPaper() {
        Description description = describe(
                Pages.read(file, 1, BIRTH),
                Pages.blank(file, 2),
                Pages.read(file, 3, DECISION),
                Pages.blank(file, 4),
                Pages.unreadable(file, 5));

        assertThat(description.papers())
                .extracting(paper -> paper.pages().size())
                .containsExactly(2, 3);
    }

    @Test
    void blankPageAtBeginningGoesToPaperThatComes() {
        Description description = describe(Pages.blank(file, 1), Pages.read(file, 2, BIRTH));

        assertThat(description.papers())
                .extracting(paper -> paper.pages().size())
                .containsExactly(2);
    }

    @Test
    void dossierOfBlankPagesIsOnePaperForPerson() {
        Description description = describe(Pages.blank(file, 1), Pages.blank(file, 2));

        assertThat(description.papers()).hasSize(1);
        assertThat(description.papers().getFirst().accepted()).isFalse();
        assertThat(description.papers().getFirst().findings()).contains(PaperDescriber.UNREADABLE);
    }

    @Test
    void joinsTwoSidesOfCardInWhateverOrderAndFiles() {
        RecordId other = RecordId.random();

        for (Description description : List.of(
                describe(Pages.read(file, 1, CARD_FRONT), Pages.read(file, 2, CARD_BACK)),
                describe(Pages.read(file, 1, CARD_BACK), Pages.read(other, 1, CARD_FRONT)),
                describe(Pages.read(file, 1, CARD_FRONT), Pages.blank(file, 2), Pages.read(other, 1, CARD_BACK)))) {
            assertThat(description.papers()).hasSize(1);
            assertThat(description.papers().getFirst().type()).isEqualTo(type("can-cuoc-cong-dan"));
        }
    }

    @Test
    void sideOfCardFindsItsOtherSideByNumber() {
        OcrPage stranger = Pages.page(STATE + """
                 CĂN CƯỚC CÔNG DÂN
                 Citizen Identity Card
                Số / No.: 087085009999
                Họ và tên / Full name:
                LÊ VĂN ĐỒNG
                Ngày sinh / Date of birth: 09/08/1985
                Giới tính / Sex: Nam Quốc tịch / Nationality: Việt Nam
                """);

        List<DescribedPaper> papers = describe(
                        Pages.read(file, 1, CARD_FRONT), Pages.read(file, 2, stranger), Pages.read(file, 3, CARD_BACK))
                .papers();

        assertThat(papers).hasSize(2);
        assertThat(papers.getFirst().pages()).extracting(page -> page.number()).containsExactly(1, 3);
    }

    @Test
    void laterPagesAndNotesFollow() {
        OcrPage second = Pages.page("""
                 2

                Điều 3. Chánh Văn phòng, công chức văn hóa và các ông, bà có tên tại Điều 1
                chịu trách nhiệm thi hành Quyết định này./.
                Nơi nhận: TM. ỦY BAN NHÂN DÂN
                - Như Điều 3; CHỦ TỊCH
                - Lưu: VT.
                """);

        List<DescribedPaper> papers = describe(
                        Pages.read(file, 1, DECISION), Pages.read(file, 2, second), Pages.read(file, 3, BIRTH))
                .papers();

        assertThat(papers).extracting(paper -> paper.pages().size()).containsExactly(2, 1);
    }

    @Test
    void pageWhoseNumberIsNotTheNextIsAskedAbout() {
        OcrPage seventh = Pages.page("""
             7

            3. Trường hợp đề nghị cấp lại thì thực hiện theo quy định tại khoản 2 Điều này.
            Điều 14. Thẩm quyền và trình tự
            1. Cơ quan chuyên môn thẩm định trong thời hạn 15 ngày kể từ ngày nhận đủ hồ sơ.
            """);

        assertThat(describe(Pages.read(file, 1, DECISION), Pages.read(file, 2, seventh))
                        .papers())
                .noneMatch(paper -> paper.accepted() && paper.pages().size() > 1);
    }

    @Test
    void comparesWithManifest() {
        Manifest manifest = new Manifest(
                "",
                "",
                List.of(
                        new Manifest.Item("a.pdf", "Giấy khai sinh"),
                        new Manifest.Item("b.pdf", "giay-uy-quyen"),
                        new Manifest.Item("c.pdf", "")));

        Description description = DESCRIBER.describe(
                List.of(Pages.read(file, 1, BIRTH), Pages.read(file, 2, DECISION)), PageCodes.NONE, manifest);

        assertThat(description.papers().get(0).findings()).isEmpty();
        assertThat(description.papers().get(1).findings()).containsExactly(PaperDescriber.NOT_IN_MANIFEST);
        assertThat(description.missing()).containsExactly("giay-uy-quyen");
    }

    @Test
    void saysThatSecondHeadStandsOnSheet() {
        DescribedPaper paper = only(Pages.page(STATE + """
                 GIẤY CAM ĐOAN
                Tôi tên là LÊ VĂN ĐỒNG, sinh ngày 09/08/1985.
                Tôi xin cam đoan những điều trên là đúng sự thật.
                """ + "\n".repeat(14) + STATE + """
                 GIẤY ỦY QUYỀN
                Bên ủy quyền: PHẠM THỊ SEN
                """));

        assertThat(paper.findings()).contains(PaperDescriber.TWO_PAPERS_ON_A_SHEET);
        assertThat(paper.accepted()).isFalse();
    }
}
