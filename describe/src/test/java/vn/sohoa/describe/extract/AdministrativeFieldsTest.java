package vn.sohoa.describe.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.sohoa.core.describe.FieldValue.Method;

class AdministrativeFieldsTest {

    private static final String STATE = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
    private static final String MOTTO = "Độc lập - Tự do - Hạnh phúc";

    @Test
    void readsTheHeadOfADecisionThatTheRecogniserReadAcrossItsColumns() {
        Extracted decision = Extracted.of("quyet-dinh", decision());

        assertThat(decision.values())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "so-ky-hieu", "1276/QĐ-UBND",
                        "ngay-ban-hanh", "2026-11-19",
                        "co-quan-ban-hanh", "ỦY BAN NHÂN DÂN XÃ ĐỊNH MỸ",
                        "trich-yeu", "Về việc trợ cấp xã hội hằng tháng đối với người cao tuổi",
                        "nguoi-ky", "Huỳnh Văn Bảo"));
        assertThat(decision.fields()).allMatch(field -> field.method() == Method.LAYOUT && field.score() > 0.8);
    }

    private static PageSketch decision() {
        return new PageSketch()
                .across(300, "ỦY BAN NHÂN DÂN", 830, STATE)
                .across(340, "XÃ ĐỊNH MỸ", 880, MOTTO)
                .across(300, "Số: 1276/QĐ-UBND", 850, "Định Mỹ, ngày 19 tháng 11 năm 2026")
                .space(40)
                .centered("QUYẾT ĐỊNH")
                .centered("Về việc trợ cấp xã hội hằng tháng đối với người cao tuổi")
                .centered("CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ ĐỊNH MỸ")
                .row("Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ;")
                .row("Theo đề nghị tại Tờ trình số 1267/TTr-VHXH ngày 17 tháng 11 năm 2026.")
                .space(200)
                .beside(240, "Nơi nhận:", 950, "TM. ỦY BAN NHÂN DÂN")
                .beside(240, "- Lưu: VT.", 1050, "CHỦ TỊCH")
                .space(160)
                .row(1020, "Huỳnh Văn Bảo");
    }

    @Test
    void aLetterHasItsSubjectUnderItsNumberAndItsAgencyUnderTheOneAbove() {
        Extracted letter = Extracted.of(
                "cong-van",
                new PageSketch()
                        .beside(280, "UBND TỈNH KIÊN GIANG", 830, STATE)
                        .beside(260, "SỞ GIÁO DỤC VÀ ĐÀO TẠO", 880, MOTTO)
                        .beside(300, "Số: 2374 /SGDĐT-VP", 850, "Rạch Giá, ngày 01 tháng 01 năm 2025")
                        .row(260, "V/v tổ chức kỳ thi tuyển")
                        .row(260, "dụng viên chức")
                        .space(60)
                        .centered("Kính gửi: Các phòng trực thuộc Sở.")
                        .row("Thực hiện Công văn số 7406/BNV-CCVC ngày 17 tháng 06 năm 2025")
                        .space(100)
                        .beside(240, "Nơi nhận:", 1000, "KT. GIÁM ĐỐC")
                        .row(1000, "PHÓ GIÁM ĐỐC")
                        .space(150)
                        .row(960, "Đặng Thị Kim Oanh"));

        assertThat(letter.values())
                .containsEntry("so-ky-hieu", "2374/SGDĐT-VP")
                .containsEntry("ngay-ban-hanh", "2025-01-01")
                .containsEntry("co-quan-ban-hanh", "SỞ GIÁO DỤC VÀ ĐÀO TẠO")
                .containsEntry("trich-yeu", "V/v tổ chức kỳ thi tuyển dụng viên chức")
                .containsEntry("nguoi-ky", "Đặng Thị Kim Oanh");
    }

    @Test
    void theStampOfACertifiedCopyHasItsOwnNumberAndSigner() {
        Extracted copy = Extracted.of(
                "quyet-dinh",
                decision()
                        .space(60)
                        .row(300, "CHỨNG THỰC BẢN SAO ĐÚNG VỚI BẢN CHÍNH")
                        .row(300, "Số chứng thực: 1042 quyển số: 01/2026 - SCT/BS")
                        .row(300, "Ngày 20 tháng 11 năm 2026")
                        .row(900, "PHÓ CHỦ TỊCH")
                        .row(900, "Lê Thị Bích Quỳnh"));

        assertThat(copy.values())
                .containsEntry("so-chung-thuc", "1042 01/2026-SCT/BS")
                .containsEntry("so-ky-hieu", "1276/QĐ-UBND")
                .containsEntry("nguoi-ky", "Huỳnh Văn Bảo");
    }

    @Test
    void aDateThatWasNotFilledInAndANumberWithoutDigitsAreNoFields() {
        Extracted draft = Extracted.of(
                "ke-hoach",
                new PageSketch()
                        .across(300, "ỦY BAN NHÂN DÂN", 830, STATE)
                        .across(340, "XÃ ĐỊNH MỸ", 880, MOTTO)
                        .across(300, "Số: /KH-UBND", 850, "Định Mỹ, ngày tháng năm 2026")
                        .centered("KẾ HOẠCH"));

        assertThat(draft.values()).doesNotContainKeys("so-ky-hieu", "ngay-ban-hanh");
    }

    @Test
    void marksThatDifferFromTheRestOfThePaperLowerAnAgency() {
        double same = agency("SỞ NỘI VỤ").score();
        ExtractedField misread = agency("SỞ NỌI VỤ");

        assertThat(misread.value()).isEqualTo("SỞ NỌI VỤ");
        assertThat(misread.alternatives()).containsExactly("SỞ NỘI VỤ");
        assertThat(misread.score()).isLessThan(0.7 * same);
    }

    private static ExtractedField agency(String printed) {
        return Extracted.of(
                        "cong-van",
                        new PageSketch()
                                .across(300, printed, 830, STATE)
                                .across(300, "Số: 12/SNV-VP", 880, MOTTO)
                                .space(60)
                                .row("Sở Nội vụ đề nghị các cơ quan thực hiện."))
                .get("co-quan-ban-hanh");
    }
}
