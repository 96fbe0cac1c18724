package vn.sohoa.describe.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FormFieldsTest {

    @Test
    void whoAsksIsNotWhomThePaperIsAbout() {
        Extracted form = Extracted.of(
                "to-khai-cap-ban-sao-trich-luc",
                new PageSketch()
                        .centered("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
                        .centered("TỜ KHAI CẤP BẢN SAO TRÍCH LỤC HỘ TỊCH")
                        .row("Họ, chữ đệm, tên người yêu cầu: PHẠM KIM PHƯỢNG...........")
                        .row("Số định danh cá nhân: 089190428006 ..... Số điện thoại: 0980 993 815...")
                        .row("Quan hệ với người được cấp bản sao trích lục hộ tịch: Con")
                        .row("Đề nghị cơ quan cấp bản sao trích lục khai sinh cho người có tên dưới đây:")
                        .row("Họ, chữ đệm, tên: PHẠM VĂN HÙNG............... Giới tính: Nam")
                        .row("Ngày, tháng, năm sinh: 07/3/1968")
                        .row(850, "Làm tại: xã Định Mỹ, ngày 02 tháng 11 năm 2026")
                        .row(1050, "Người yêu cầu")
                        .space(120)
                        .row(1000, "Phạm Kim Phượng"));

        assertThat(form.values())
                .containsEntry("nguoi-yeu-cau", "PHẠM KIM PHƯỢNG")
                .containsEntry("nguoi-yeu-cau-so-dinh-danh", "089190428006")
                .containsEntry("ho-ten", "PHẠM VĂN HÙNG")
                .containsEntry("ngay-sinh", "1968-03-07")
                .containsEntry("ngay-ban-hanh", "2026-11-02");
    }

    @Test
    void parentsAndDeclarantOfABirthAreKeptApart() {
        Extracted birth = Extracted.of("giay-khai-sinh", birth("HUỲNH THỊ TRÂM"));

        assertThat(birth.values())
                .containsEntry("ho-ten", "PHAN THỊ THU DUYÊN")
                .containsEntry("ngay-sinh", "2015-04-21")
                .containsEntry("gioi-tinh", "Nữ")
                .containsEntry("dan-toc", "Thái")
                .containsEntry("quoc-tich", "Việt Nam")
                .containsEntry("so-dinh-danh", "017315667533")
                .containsEntry("que-quan", "xã Ea Siên, thị xã Ninh Hòa, tỉnh Khánh Hòa")
                .containsEntry("me-ho-ten", "HUỲNH THỊ TRÂM")
                .containsEntry("cha-ho-ten", "LƯƠNG THANH THẮNG")
                .containsEntry("ngay-dang-ky", "2015-05-09");
    }

    @Test
    void aFamilyNameThatNobodyHasIsDoubtedAndNotPutRight() {
        ExtractedField right =
                Extracted.of("giay-khai-sinh", birth("NGUYỄN THỊ TRÂM")).get("me-ho-ten");
        ExtractedField misread =
                Extracted.of("giay-khai-sinh", birth("NGUYÊN THỊ TRÂM")).get("me-ho-ten");

        assertThat(misread.value()).isEqualTo("NGUYÊN THỊ TRÂM");
        assertThat(misread.alternatives()).contains("NGUYỄN THỊ TRÂM");
        assertThat(misread.score()).isLessThan(0.7 * right.score());
    }

    private static PageSketch birth(String mother) {
        return new PageSketch()
                .centered("GIẤY KHAI SINH")
                .row("Họ, chữ đệm, tên: PHAN THỊ THU DUYÊN")
                .row("Ngày, tháng, năm sinh: 21/04/2015; ghi bằng chữ: Ngày hai mươi mốt, tháng")
                .row("bốn, năm hai nghìn không trăm mười lăm")
                .row("Giới tính: Nữ Dân tộc: Thái Quốc tịch: Việt Nam")
                .row("Quê quán: xã Ea Siên, thị xã Ninh Hòa, tỉnh Khánh Hòa")
                .row("Số định danh cá nhân: 017315667533")
                .row("Họ, chữ đệm, tên người mẹ: " + mother)
                .row("Năm sinh: 1978 Dân tộc: Kinh Quốc tịch: Việt Nam")
                .row("Họ, chữ đệm, tên người cha: LƯƠNG THANH THẮNG")
                .row("Năm sinh: 1975 Dân tộc: Kinh")
                .row("Số định danh cá nhân: 017075667534")
                .row("Họ, chữ đệm, tên người đi khai sinh: Lương Thanh Thắng")
                .row("Giấy tờ tùy thân: Căn cước công dân số 017075667534, cấp ngày 22/09/2021")
                .row("Ngày, tháng, năm đăng ký: 09/05/2015");
    }

    @Test
    void columnsOfHusbandAndWifeAreNotMixed() {
        Extracted marriage = Extracted.of(
                "giay-chung-nhan-ket-hon",
                new PageSketch()
                        .centered("GIẤY CHỨNG NHẬN KẾT HÔN")
                        .across(200, "Họ, chữ đệm, tên vợ:", 860, "Họ, chữ đệm, tên chồng:")
                        .across(200, "PHẠM KIM PHƯỢNG", 860, "NGUYỄN HỮU KHẢI")
                        .across(200, "Ngày, tháng, năm sinh: 20/08/1990", 860, "Ngày, tháng, năm sinh: 11/10/1982")
                        .across(200, "Nơi cư trú: số 222, ấp Mỹ Thới,", 860, "Nơi cư trú: số 7, ấp Mỹ Phú,")
                        .across(200, "xã Định Mỹ, tỉnh An Giang", 860, "xã Vĩnh Trạch, tỉnh An Giang")
                        .across(200, "Giấy tờ tùy thân: 089190428006", 860, "Giấy tờ tùy thân: 089082826888"));

        assertThat(marriage.values())
                .containsEntry("vo-ho-ten", "PHẠM KIM PHƯỢNG")
                .containsEntry("vo-ngay-sinh", "1990-08-20")
                .containsEntry("vo-so-dinh-danh", "089190428006")
                .containsEntry("chong-ho-ten", "NGUYỄN HỮU KHẢI")
                .containsEntry("chong-ngay-sinh", "1982-10-11")
                .containsEntry("chong-so-dinh-danh", "089082826888");
    }

    @Test
    void aTableWhoseLabelsStandOnceServesBothColumns() {
        Extracted form = Extracted.of(
                "to-khai-dang-ky-ket-hon",
                new PageSketch()
                        .centered("TỜ KHAI ĐĂNG KÝ KẾT HÔN")
                        .across(750, "Bên nữ", 1250, "Bên nam")
                        .across(150, "Họ, chữ đệm, tên", 620, "PHẠM KIM PHƯỢNG")
                        .space(-54)
                        .row(1120, "NGUYỄN HỮU KHẢI")
                        .across(150, "Ngày, tháng, năm sinh", 620, "20/08/1990")
                        .space(-54)
                        .row(1120, "11/10/1982")
                        .across(150, "Số định danh cá nhân", 620, "089190428006")
                        .space(-54)
                        .row(1120, "089082826888"));

        assertThat(form.values())
                .containsEntry("vo-ho-ten", "PHẠM KIM PHƯỢNG")
                .containsEntry("vo-ngay-sinh", "1990-08-20")
                .containsEntry("vo-so-dinh-danh", "089190428006")
                .containsEntry("chong-ho-ten", "NGUYỄN HỮU KHẢI")
                .containsEntry("chong-ngay-sinh", "1982-10-11")
                .containsEntry("chong-so-dinh-danh", "089082826888");
    }

    @Test
    void misreadLabelsAreFoundAndMisreadValuesAreNot() {
        Extracted paper = Extracted.of(
                "giay-xac-nhan-tinh-trang-hon-nhan",
                new PageSketch()
                        .row("Họ. chữ dệm, tèn: PHAN VĂN AN")
                        .row("Ngày, thảng, nằm sình: O7/03/1968 Giới tinh: Nam")
                        .row("Số đjnh danh cá nhân: 0I7068667533")
                        .row("Nơi cư trủ: số 4, ấp Mỹ Thới, xã Định Mỹ, tỉnh An Giang"));

        assertThat(paper.values())
                .containsEntry("ho-ten", "PHAN VĂN AN")
                .containsEntry("gioi-tinh", "Nam")
                .containsEntry("noi-cu-tru", "số 4, ấp Mỹ Thới, xã Định Mỹ, tỉnh An Giang")
                .doesNotContainKeys("so-dinh-danh", "ngay-sinh");
    }

    @Test
    void anIdThatDoesNotFitSexAndYearIsDoubted() {
        assertThat(person("089168428006").score()).isGreaterThan(0.95);
        assertThat(person("089190428006").score()).isLessThan(0.8);
        assertThat(person("089068428006").score()).isLessThan(0.8);
    }

    private static ExtractedField person(String id) {
        return Extracted.of(
                        "giay-xac-nhan-tinh-trang-hon-nhan",
                        new PageSketch()
                                .row("Họ và tên: PHAN THỊ AN Giới tính: Nữ")
                                .row("Sinh ngày: 07/03/1968")
                                .row("Số định danh cá nhân: " + id))
                .get("so-dinh-danh");
    }

    @Test
    void theHeadOfAHouseholdIsNotTheSubject() {
        Extracted form = Extracted.of(
                "to-khai-thay-doi-thong-tin-cu-tru",
                new PageSketch()
                        .row("1. Họ, chữ đệm và tên: TRẦN VĂN MINH")
                        .row("2. Ngày, tháng, năm sinh: 05/06/1988 3. Giới tính: Nam")
                        .row("4. Số định danh cá nhân: 001088012345")
                        .row("7. Họ, chữ đệm và tên chủ hộ: TRẦN VĂN HÒA")
                        .row("9. Số định danh cá nhân của chủ hộ: 001060054321"));

        assertThat(form.values())
                .containsEntry("ho-ten", "TRẦN VĂN MINH")
                .containsEntry("so-dinh-danh", "001088012345");
    }

    @Test
    void authorisationsNameTwoPersons() {
        Extracted paper = Extracted.of(
                "giay-uy-quyen",
                new PageSketch()
                        .centered("GIẤY ỦY QUYỀN")
                        .row("Bên ủy quyền (Bên A):")
                        .row("Họ và tên: TRẦN VĂN MINH")
                        .row("Số định danh cá nhân: 001088012345")
                        .row("Bên được ủy quyền (Bên B):")
                        .row("Họ và tên: LÊ THỊ HOA")
                        .row("Số định danh cá nhân: 001190054321"));

        assertThat(paper.values())
                .containsEntry("ho-ten", "TRẦN VĂN MINH")
                .containsEntry("so-dinh-danh", "001088012345")
                .containsEntry("nguoi-duoc-uy-quyen", "LÊ THỊ HOA");
    }

    @Test
    void landPapersHaveNumbersAndAreas() {
        Extracted paper = Extracted.of(
                "giay-chung-nhan-quyen-su-dung-dat",
                new PageSketch()
                        .row(1200, "BA 685616")
                        .row("Ông: TRẦN VĂN MINH")
                        .row("a) Thửa đất số: 214; tờ bản đồ số: 17")
                        .row("b) Địa chỉ: xã Định Mỹ, tỉnh An Giang")
                        .row("c) Diện tích: 1.132,5 m2")
                        .row("Số phát hành: BA 685616")
                        .row("Số vào sổ cấp GCN: CH01293"));

        assertThat(paper.values())
                .containsEntry("seri-gcn", "BA685616")
                .containsEntry("so-vao-so", "CH01293")
                .containsEntry("thua-dat-so", "214")
                .containsEntry("to-ban-do-so", "17")
                .containsEntry("dien-tich", "1132,5")
                .containsEntry("dia-chi", "xã Định Mỹ, tỉnh An Giang");
    }

    @Test
    void aFormFilledByHandIsTold() {
        PageSketch form = new PageSketch()
                .centered("TỜ KHAI ĐĂNG KÝ KHAI SINH")
                .row("Họ, chữ đệm, tên người yêu cầu: ...................")
                .row("Số định danh cá nhân: ..........")
                .row("Họ, chữ đệm, tên: ..............")
                .row("Ngày, tháng, năm sinh: ..........");

        assertThat(Extracted.handFilled("to-khai-dang-ky-khai-sinh", form)).isTrue();
        assertThat(Extracted.handFilled("giay-khai-sinh", birth("HUỲNH THỊ TRÂM")))
                .isFalse();
    }

    @Test
    void enumeratorsAndFootnotesAreNotPartOfLabelsAndValues() {
        Extracted form = Extracted.of(
                "to-khai-thay-doi-thong-tin-cu-tru",
                new PageSketch()
                        .row("1. Họ, chữ đệm và tên: TRẦN VĂN MINH")
                        .row("2. Ngày, tháng, năm sinh: 13/02/1951")
                        .row("3. Nơi thường trú: (2) số 4, ấp Mỹ Thới, xã Định Mỹ, tỉnh An Giang"));

        assertThat(form.values())
                .containsEntry("ngay-sinh", "1951-02-13")
                .containsEntry("noi-cu-tru", "số 4, ấp Mỹ Thới, xã Định Mỹ, tỉnh An Giang");
    }

    @Test
    void aSerialMayStandAloneAndAnAgencyOverTheSignature() {
        Extracted paper = Extracted.of(
                "giay-chung-nhan-quyen-su-dung-dat",
                new PageSketch()
                        .centered("GIẤY CHỨNG NHẬN QUYỀN SỬ DỤNG ĐẤT")
                        .row("Ông: TRẦN VĂN MINH")
                        .row(1200, "PE 732965")
                        .space(200)
                        .row(850, "Quảng Trị, ngày 06 tháng 6 năm 2015")
                        .row(850, "TM. ỦY BAN NHÂN DÂN HUYỆN CHÂU THÀNH"));

        assertThat(paper.values())
                .containsEntry("seri-gcn", "PE732965")
                .containsEntry("ngay-ban-hanh", "2015-06-06")
                .containsEntry("co-quan-ban-hanh", "ỦY BAN NHÂN DÂN HUYỆN CHÂU THÀNH");
    }

    @Test
    void sentencesHoldCodesAndDates() {
        Extracted paper = Extracted.of(
                "phieu-xin-loi",
                new PageSketch()
                        .centered("Kính gửi: Ông TRẦN VĂN MINH")
                        .row("Trung tâm tiếp nhận hồ sơ của Ông/Bà, mã hồ sơ H01.151-261102-0001,")
                        .row("xin lỗi vì sự chậm trễ và sẽ trả kết quả vào 28/05/2027."));

        assertThat(paper.values())
                .containsEntry("ho-ten", "TRẦN VĂN MINH")
                .containsEntry("ma-ho-so", "H01.151-261102-0001")
                .containsEntry("ngay-hen-tra", "2027-05-28");
    }
}
