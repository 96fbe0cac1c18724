package vn.sohoa.testing.samples;

import java.awt.Font;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The forms a one-stop centre hands out (forms 01 and 02 of Circular 03/2025). */
final class OneStopForms {

    /** A paper the applicant handed in. */
    record Component(String name, String form) {}

    private OneStopForms() {}

    static Paper receipt(Matter matter, int workingDays, List<Component> components) {
        Person applicant = matter.applicant();
        String number = matter.code().substring(matter.code().length() - 4);
        Sheet sheet = new Sheet(12.9, 1.36).typed();
        code(sheet, matter.code(), sheet.right - 52, 134);
        sheet.header(
                        matter.office().centre(),
                        "Số: " + number + "/GTN-TTPVHCC",
                        matter.office().placeAndDate(matter.received()))
                .title("GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ")
                .center("Mã hồ sơ: *" + matter.code() + "*")
                .center("_(Liên 2: Giao cho tổ chức, cá nhân nộp hồ sơ)_")
                .space(0.3)
                .line("Trung tâm Phục vụ hành chính công " + matter.place().commune() + " tiếp nhận hồ sơ của:")
                .dotted("Tổ chức, cá nhân", "*" + applicant.capitals() + "*")
                .dotted(
                        new double[] {0.58, 0.42},
                        "Số định danh cá nhân: " + applicant.id(),
                        "Điện thoại: " + applicant.phone())
                .dotted("Địa chỉ", applicant.address())
                .dotted("Nội dung yêu cầu giải quyết", matter.subject())
                .line("1. Thành phần hồ sơ nộp gồm:");
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("STT", "Tên thành phần hồ sơ", "Hình thức", "Số lượng"));
        for (int i = 0; i < components.size(); i++) {
            rows.add(List.of(
                    String.format(Locale.ROOT, "%d", i + 1),
                    components.get(i).name(),
                    components.get(i).form(),
                    "01"));
        }
        sheet.table(new double[] {0.09, 0.56, 0.21, 0.14}, rows)
                .line("2. Số lượng hồ sơ: 01 (bộ).")
                .line("3. Thời gian giải quyết hồ sơ theo quy định: " + String.format(Locale.ROOT, "%02d", workingDays)
                        + " ngày làm việc.")
                .line("4. Thời gian nhận hồ sơ: 08 giờ 15 phút, " + Wording.longDate(matter.received()) + ".")
                .line("5. Thời gian trả kết quả giải quyết hồ sơ: 16 giờ 30 phút, " + Wording.longDate(matter.due())
                        + ".")
                .line("6. Đăng ký nhận kết quả tại: Trung tâm Phục vụ hành chính công "
                        + matter.place().commune() + ".")
                .line("Vào Sổ theo dõi hồ sơ, Quyển số: 11/2026, Số thứ tự: " + number + ".")
                .signatures(
                        new SignatureBlock(
                                List.of("NGƯỜI NỘP HỒ SƠ"), "(Ký và ghi rõ họ tên)", applicant.name(), true, null),
                        new SignatureBlock(
                                List.of("NGƯỜI TIẾP NHẬN HỒ SƠ"),
                                "(Ký và ghi rõ họ tên)",
                                matter.office().clerk(),
                                true,
                                matter.office().centreSeal()));
        return Paper.of(
                PaperType.RECEIPT,
                sheet,
                "dossierCode",
                matter.code(),
                "applicant",
                applicant.name(),
                "applicantId",
                applicant.id(),
                "subject",
                matter.subject(),
                "received",
                matter.received().toString(),
                "due",
                matter.due().toString(),
                "clerk",
                matter.office().clerk());
    }

    static Paper supplementRequest(Matter matter, List<String> missing) {
        Person applicant = matter.applicant();
        String number = matter.code().substring(matter.code().length() - 2);
        Sheet sheet = new Sheet(13.3, 1.42)
                .typed()
                .header(
                        matter.office().centre(),
                        "Số: " + number + "/PBS-TTPVHCC",
                        matter.office().placeAndDate(matter.received().plusDays(1)))
                .title("PHIẾU YÊU CẦU BỔ SUNG, HOÀN THIỆN HỒ SƠ")
                .paragraph("Hồ sơ của: " + applicant.spoken() + ", số định danh cá nhân " + applicant.id() + ".")
                .paragraph("Nội dung yêu cầu giải quyết: " + matter.subject() + ".")
                .dotted("Địa chỉ", applicant.address())
                .dotted("Số điện thoại", applicant.phone())
                .dotted("Mã hồ sơ", matter.code())
                .line("Yêu cầu hoàn thiện hồ sơ gồm những nội dung sau:");
        for (int i = 0; i < missing.size(); i++) {
            sheet.paragraph(i + 1 + ". " + missing.get(i));
        }
        sheet.paragraph("Lý do: thành phần hồ sơ chưa đầy đủ theo quy định của thủ tục hành chính đã được công bố.")
                .paragraph("Trong quá trình hoàn thiện hồ sơ nếu có vướng mắc, "
                        + applicant.sex().address()
                        + " liên hệ với " + matter.office().clerk() + " số điện thoại 0296 385 "
                        + (1000 + matter.applicant().born().getDayOfYear() * 7) + " để được hướng dẫn./.")
                .signature(
                        List.of(),
                        new SignatureBlock(
                                List.of("NGƯỜI HƯỚNG DẪN"),
                                "(Ký và ghi rõ họ tên)",
                                matter.office().clerk(),
                                true,
                                null));
        return Paper.of(
                PaperType.SUPPLEMENT_REQUEST,
                sheet,
                "dossierCode",
                matter.code(),
                "applicant",
                applicant.name(),
                "applicantId",
                applicant.id(),
                "date",
                matter.received().plusDays(1).toString(),
                "clerk",
                matter.office().clerk());
    }

    /** A block that looks like a QR code and holds nothing; the dossier code in small print below it. */
    private static void code(Sheet sheet, String text, double x, double y) {
        CodeBlock.draw(sheet.ink, x, y, 50, 25, text.hashCode());
        Font small = Fonts.of(Fonts.Face.SANS, Font.PLAIN, 5.6);
        sheet.ink.text(x + 25 - Fonts.width(text, small) / 2, y + 58, text, small, Ink.BLACK);
    }
}
