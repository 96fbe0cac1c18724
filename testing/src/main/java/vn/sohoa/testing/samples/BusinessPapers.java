package vn.sohoa.testing.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The application for a household business and its certificate. */
final class BusinessPapers {

    /** A line of trade with its code. */
    record Trade(String name, String code) {}

    /** A household business. */
    record Household(String name, String address, long capital, List<Trade> trades) {}

    private BusinessPapers() {}

    static Paper application(Matter matter, Household business) {
        Person owner = matter.applicant();
        Sheet first = new Sheet(13, 1.42)
                .typed()
                .state()
                .title("GIẤY ĐỀ NGHỊ ĐĂNG KÝ THÀNH LẬP HỘ KINH DOANH")
                .center("Kính gửi: *Phòng Kinh tế, Hạ tầng và Đô thị "
                        + matter.place().commune() + "*")
                .space(0.4)
                .line("Tôi là _(ghi họ tên bằng chữ in hoa)_: *" + owner.capitals() + "*")
                .dotted(
                        new double[] {0.5, 0.5},
                        "Ngày sinh: " + Wording.numeric(owner.born()),
                        "Giới tính: " + owner.sex().word())
                .dotted("Số định danh cá nhân", owner.id())
                .dotted("Địa chỉ liên lạc", owner.address())
                .dotted("Điện thoại", owner.phone())
                .line("*Đăng ký thành lập hộ kinh doanh do tôi là chủ hộ với các nội dung sau:*")
                .dotted("1. Tên hộ kinh doanh", business.name())
                .dotted("2. Địa chỉ trụ sở hộ kinh doanh", business.address())
                .line("3. Ngành, nghề kinh doanh:");
        first.table(new double[] {0.1, 0.62, 0.28}, rows(business));
        first.dotted(
                        "4. Vốn kinh doanh",
                        Wording.grouped(business.capital()) + " đồng (bằng chữ: " + Wording.words(business.capital())
                                + " đồng)")
                .dotted("5. Số lao động (dự kiến)", "03 người")
                .line("6. Chủ thể thành lập hộ kinh doanh: Cá nhân [x] Các thành viên hộ gia đình [ ]")
                .line("7. Thông tin đăng ký thuế:")
                .dotted("7.1. Địa chỉ nhận thông báo thuế", business.address())
                .dotted(
                        "7.2. Ngày bắt đầu hoạt động",
                        Wording.numeric(matter.due().plusDays(3)))
                .dotted("7.3. Phương pháp tính thuế", "Kê khai")
                .dotted("7.4. Địa điểm kinh doanh khác ngoài trụ sở", "Không");
        Sheet second = new Sheet(13, 1.42);
        second.y = 46;
        second.centered(second.middle(), second.y, "2", 13);
        second.space(1)
                .line("*Tôi xin cam kết:*")
                .paragraph("- Bản thân không thuộc diện pháp luật cấm kinh doanh; không đồng thời là chủ hộ kinh doanh "
                        + "khác; không là chủ doanh nghiệp tư nhân.")
                .paragraph(
                        "- Địa chỉ trụ sở hộ kinh doanh thuộc quyền sử dụng hợp pháp của tôi và được sử dụng đúng mục "
                                + "đích theo quy định của pháp luật.")
                .paragraph(
                        "- Chịu trách nhiệm trước pháp luật về tính hợp pháp, chính xác, trung thực của nội dung đăng "
                                + "ký trên.")
                .space(0.8);
        second.centered(
                second.left + (second.right - second.left) * 0.7,
                second.y,
                "_" + matter.office().placeAndDate(matter.received()) + "_",
                12.6);
        second.signature(
                List.of(),
                new SignatureBlock(List.of("CHỦ HỘ KINH DOANH"), "(Ký và ghi rõ họ tên)", owner.name(), true, null));
        return Paper.of(
                PaperType.BUSINESS_APPLICATION,
                List.of(first, second),
                "applicant",
                owner.name(),
                "applicantId",
                owner.id(),
                "business",
                business.name(),
                "capital",
                Wording.grouped(business.capital()),
                "date",
                matter.received().toString());
    }

    static Paper certificate(Matter matter, Household business) {
        Person owner = matter.applicant();
        Place place = matter.place();
        Sheet sheet = new Sheet(13, 1.42)
                .header(
                        List.of(
                                "ỦY BAN NHÂN DÂN " + place.communeCapitals(),
                                "*PHÒNG KINH TẾ,*",
                                "*HẠ TẦNG VÀ ĐÔ THỊ*"),
                        "Số: 57/GCN-ĐKHKD",
                        matter.office().placeAndDate(matter.due()))
                .title("GIẤY CHỨNG NHẬN", "ĐĂNG KÝ HỘ KINH DOANH")
                .center("Mã số hộ kinh doanh: *" + owner.id() + "*")
                .center("Đăng ký lần đầu, " + Wording.longDate(matter.due()))
                .space(0.3)
                .field("1. Tên hộ kinh doanh", Place.capitals(business.name()))
                .field("2. Trụ sở hộ kinh doanh", business.address())
                .line("Điện thoại: *" + owner.phone() + "*")
                .line("3. Ngành, nghề kinh doanh:")
                .table(new double[] {0.1, 0.62, 0.28}, rows(business))
                .line("4. Vốn kinh doanh: *" + Wording.grouped(business.capital()) + " đồng*")
                .line("Bằng chữ: *" + sentence(Wording.words(business.capital())) + " đồng*")
                .line("5. Chủ thể thành lập hộ kinh doanh: *Cá nhân*")
                .line("6. Thông tin về chủ hộ kinh doanh:")
                .line("Họ và tên: *" + owner.capitals() + "* Giới tính: *"
                        + owner.sex().word() + "*")
                .line("Sinh ngày: *" + Wording.numeric(owner.born()) + "* Dân tộc: *" + owner.ethnicity()
                        + "* Quốc tịch: *Việt Nam*")
                .field("Số định danh cá nhân", owner.id())
                .field("Nơi thường trú", owner.address())
                .signature(
                        List.of(),
                        SignatureBlock.official(
                                List.of("TRƯỞNG PHÒNG"),
                                matter.office().registrar(),
                                new Seal(
                                        "ỦY BAN NHÂN DÂN " + place.communeCapitals(),
                                        place.provinceCapitals(),
                                        List.of("PHÒNG", "KINH TẾ,", "HẠ TẦNG", "VÀ ĐÔ THỊ"))));
        return Paper.of(
                PaperType.BUSINESS_CERTIFICATE,
                sheet,
                "number",
                owner.id(),
                "business",
                business.name(),
                "owner",
                owner.name(),
                "ownerId",
                owner.id(),
                "capital",
                Wording.grouped(business.capital()),
                "issued",
                matter.due().toString(),
                "signer",
                matter.office().registrar());
    }

    private static List<List<String>> rows(Household business) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("STT", "Tên ngành, nghề kinh doanh", "Mã ngành"));
        for (Trade trade : business.trades()) {
            rows.add(List.of(String.format(Locale.ROOT, "%d", rows.size()), trade.name(), trade.code()));
        }
        return rows;
    }

    private static String sentence(String words) {
        return Place.capitals(words.substring(0, 1)) + words.substring(1);
    }
}
