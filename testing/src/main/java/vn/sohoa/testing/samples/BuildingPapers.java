package vn.sohoa.testing.samples;

import java.util.List;
import java.util.Locale;
import java.util.Random;

/** The application for a building permit, its drawing, and the permit. */
final class BuildingPapers {

    /** A house to be built. */
    record House(String name, int plot, int map, double plotArea, double floorArea, double totalArea, int storeys) {}

    private BuildingPapers() {}

    static Paper application(Matter matter, House house) {
        Person owner = matter.applicant();
        Sheet first = new Sheet(13, 1.42)
                .state()
                .title("ĐƠN ĐỀ NGHỊ CẤP GIẤY PHÉP XÂY DỰNG", "(Sử dụng cho công trình: Nhà ở riêng lẻ)")
                .center("Kính gửi: *" + matter.place().committee() + ", "
                        + matter.place().province() + "*")
                .space(0.4)
                .line("*1. Thông tin về chủ đầu tư:*")
                .dotted("- Tên chủ đầu tư (tên chủ hộ)", owner.capitals())
                .dotted("- Địa chỉ liên hệ", owner.address())
                .dotted(
                        new double[] {0.56, 0.44},
                        "- Số định danh cá nhân: " + owner.id(),
                        "Số điện thoại: " + owner.phone())
                .line("*2. Thông tin công trình:*")
                .dotted("- Địa điểm xây dựng", matter.place().full())
                .dotted(
                        new double[] {0.3, 0.3, 0.4},
                        "- Lô đất số: " + house.plot(),
                        "Tờ bản đồ số: " + house.map(),
                        "Diện tích: " + area(house.plotArea()))
                .dotted("- Tại", owner.address())
                .line("*3. Tổ chức, cá nhân lập, thẩm tra thiết kế xây dựng:*")
                .dotted("- Tên đơn vị thiết kế", "Công ty TNHH Tư vấn thiết kế xây dựng Phú Thịnh")
                .dotted("- Chứng chỉ năng lực số", "HCM-00031477")
                .dotted("- Chủ trì thiết kế", "Kiến trúc sư " + matter.office().registrar())
                .line("*4. Nội dung đề nghị cấp phép:*")
                .dotted("- Loại công trình", "Nhà ở riêng lẻ")
                .dotted(
                        new double[] {0.4, 0.6},
                        "- Cấp công trình: III",
                        "Diện tích xây dựng: " + area(house.floorArea()))
                .dotted("- Tổng diện tích sàn", area(house.totalArea()))
                .dotted(
                        new double[] {0.4, 0.6},
                        "- Chiều cao công trình: 8,7 m",
                        "Số tầng: " + String.format(Locale.ROOT, "%02d", house.storeys()))
                .dotted(new double[] {0.4, 0.6}, "- Cốt xây dựng: +0,30 m", "Khoảng lùi: 2,0 m so với ranh lộ giới")
                .dotted("- Kết cấu", "Móng, khung bê tông cốt thép; tường gạch; mái tôn")
                .dotted("- Nguồn nước, điện", "Mạng cấp nước tập trung, lưới điện khu vực")
                .dotted(
                        "- Công trình liền kề",
                        "Phía Đông giáp thửa đất số " + (house.plot() + 1) + "; phía Tây giáp đường ấp")
                .dotted("*5. Dự kiến thời gian hoàn thành công trình*", "08 tháng");
        Sheet second = new Sheet(13, 1.42);
        second.y = 46;
        second.centered(second.middle(), second.y, "2", 13);
        second.space(1)
                .line("*6. Cam kết:*")
                .paragraph(
                        "Tôi xin cam đoan làm theo đúng giấy phép xây dựng được cấp; nếu sai, tôi xin hoàn toàn chịu "
                                + "trách nhiệm và bị xử lý theo quy định của pháp luật.")
                .line("Gửi kèm theo Đơn này các tài liệu:")
                .indented("1. Bản sao giấy tờ chứng minh quyền sử dụng đất;", 30)
                .indented("2. Bản vẽ mặt bằng, mặt cắt, mặt đứng chính của công trình;", 30)
                .indented("3. Bản cam kết bảo đảm an toàn đối với công trình liền kề.", 30)
                .space(1);
        second.centered(
                second.left + (second.right - second.left) * 0.7,
                second.y,
                "_" + matter.office().placeAndDate(matter.received()) + "_",
                12.6);
        second.signature(
                List.of(),
                new SignatureBlock(
                        List.of("NGƯỜI LÀM ĐƠN", "CHỦ ĐẦU TƯ"), "(Ký, ghi rõ họ tên)", owner.name(), true, null));
        return Paper.of(
                PaperType.BUILDING_APPLICATION,
                List.of(first, second),
                "applicant",
                owner.name(),
                "applicantId",
                owner.id(),
                "plot",
                "" + house.plot(),
                "map",
                "" + house.map(),
                "floorArea",
                area(house.floorArea()),
                "date",
                matter.received().toString());
    }

    static Paper permit(Matter matter, House house, int number, Random random) {
        Person owner = matter.applicant();
        String symbol = number + "/GPXD";
        Pages pages = new Pages(new Sheet(13.3, 1.4)
                        .header(
                                matter.office().committee(),
                                "Số: " + symbol,
                                matter.office().placeAndDate(matter.due()))
                        .title("GIẤY PHÉP XÂY DỰNG", "(Sử dụng cho nhà ở riêng lẻ)")
                        .space(0.3))
                .paragraph("*1. Cấp cho:* " + owner.spoken() + ", số định danh cá nhân " + owner.id() + ".")
                .paragraph("Địa chỉ: " + owner.address() + ".")
                .paragraph("*2. Được phép xây dựng công trình:* " + house.name() + ", theo những nội dung sau:")
                .paragraph("- Theo thiết kế do Công ty TNHH Tư vấn thiết kế xây dựng Phú Thịnh lập.")
                .paragraph("- Vị trí xây dựng: thửa đất số " + house.plot() + ", tờ bản đồ số " + house.map() + ", "
                        + matter.place().full() + ".")
                .paragraph("- Diện tích thửa đất: " + area(house.plotArea()) + "; diện tích xây dựng tầng một: "
                        + area(house.floorArea()) + "; tổng diện tích sàn: " + area(house.totalArea()) + ".")
                .paragraph("- Chiều cao công trình: 8,7 m; số tầng: "
                        + String.format(Locale.ROOT, "%02d", house.storeys())
                        + "; cốt nền: +0,30 m; chỉ giới xây dựng lùi 2,0 m so với ranh lộ giới.")
                .paragraph("*3. Giấy tờ về quyền sử dụng đất:* Giấy chứng nhận quyền sử dụng đất số BA 685"
                        + (100 + number) + ", số vào sổ CH0" + (1200 + number) + ".")
                .paragraph(
                        "*4. Giấy phép này có hiệu lực khởi công xây dựng trong thời hạn 12 tháng kể từ ngày cấp; quá "
                                + "thời hạn trên thì phải đề nghị gia hạn.*")
                .heading("CHỦ ĐẦU TƯ PHẢI THỰC HIỆN CÁC NỘI DUNG SAU ĐÂY:");
        int item = 1;
        for (String sentence : Sentences.some("land", 8, random)) {
            pages.paragraph(item++ + ". " + sentence);
        }
        List<Sheet> sheets = pages.signature(
                List.of("- Chủ đầu tư;", "- Phòng Kinh tế;", "- Lưu: VT, KT."),
                matter.office().signedForCommittee());
        return Paper.of(
                PaperType.BUILDING_PERMIT,
                sheets,
                "number",
                symbol,
                "issued",
                matter.due().toString(),
                "owner",
                owner.name(),
                "ownerId",
                owner.id(),
                "plot",
                "" + house.plot(),
                "map",
                "" + house.map(),
                "agency",
                matter.place().committee(),
                "signer",
                matter.office().chairman());
    }

    private static String area(double squareMetres) {
        return String.format(Locale.GERMANY, "%.1f m²", squareMetres);
    }
}
