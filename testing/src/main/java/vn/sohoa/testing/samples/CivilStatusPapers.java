package vn.sohoa.testing.samples;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.List;

/** What the registrar of a commune issues. */
final class CivilStatusPapers {

    private static final Color CRIMSON = new Color(188, 26, 40);
    private static final Color ORNAMENT = new Color(236, 186, 186);

    private CivilStatusPapers() {}

    static Paper birthCertificate(Matter matter, Person child, Person mother, Person father, int number) {
        LocalDate registered = matter.due();
        Sheet sheet = new Sheet(13, 1.56);
        frame(sheet);
        sheet.y = 46;
        emblem(sheet, sheet.middle(), 62);
        sheet.y = 86;
        sheet.state();
        sheet.y += 16;
        sheet.centered(sheet.middle(), sheet.y, "*GIẤY KHAI SINH*", 25, CRIMSON);
        sheet.y += 20;
        sheet.centered(sheet.middle(), sheet.y, "Số: " + number + "/" + registered.getYear(), 12.6);
        sheet.space(0.5)
                .field("Họ, chữ đệm, tên", child.capitals())
                .field("Ngày, tháng, năm sinh", Wording.numeric(child.born()))
                .line("ghi bằng chữ: *" + Wording.words(child.born()) + "*")
                .line("Giới tính: *" + child.sex().word() + "* Dân tộc: *" + child.ethnicity()
                        + "* Quốc tịch: *Việt Nam*")
                .field("Nơi sinh", hospital(matter.place()))
                .field("Quê quán", father.home().full())
                .field("Số định danh cá nhân", child.id());
        parent(sheet.space(0.35), "mẹ", mother);
        parent(sheet.space(0.35), "cha", father);
        sheet.space(0.35)
                .field("Họ, chữ đệm, tên người đi khai sinh", father.name())
                .line("Giấy tờ tùy thân: *Căn cước số " + father.id() + ", Bộ Công an cấp ngày "
                        + Wording.numeric(father.issued()) + "*")
                .field(
                        "Nơi đăng ký khai sinh",
                        matter.place().committee() + ", " + matter.place().province())
                .field("Ngày, tháng, năm đăng ký", Wording.numeric(registered))
                .signature(
                        List.of(),
                        SignatureBlock.official(
                                List.of("NGƯỜI KÝ GIẤY KHAI SINH", "CHỦ TỊCH"),
                                matter.office().chairman(),
                                Seal.committee(matter.place())));
        return Paper.of(
                PaperType.BIRTH_CERTIFICATE,
                sheet,
                "number",
                number + "/" + registered.getYear(),
                "fullName",
                child.name(),
                "birthDate",
                child.born().toString(),
                "personalId",
                child.id(),
                "sex",
                child.sex().word(),
                "mother",
                mother.name(),
                "father",
                father.name(),
                "issued",
                registered.toString(),
                "agency",
                matter.place().committee(),
                "signer",
                matter.office().chairman());
    }

    static Paper birthExtract(Matter matter, Person child, Person mother, Person father, int number) {
        LocalDate issued = matter.due();
        String symbol = number + "/TLKS-BS";
        Sheet sheet = new Sheet(13, 1.42)
                .header(
                        matter.office().committee(),
                        "Số: " + symbol,
                        matter.office().placeAndDate(issued))
                .title("TRÍCH LỤC KHAI SINH", "(BẢN SAO)")
                .field("Họ, chữ đệm, tên", child.capitals())
                .field("Ngày, tháng, năm sinh", Wording.numeric(child.born()))
                .line("Ghi bằng chữ: *" + Wording.words(child.born()) + "*")
                .line("Giới tính: *" + child.sex().word() + "* Dân tộc: *" + child.ethnicity()
                        + "* Quốc tịch: *Việt Nam*")
                .field("Số định danh cá nhân", child.id())
                .field("Nơi sinh", hospital(matter.place()))
                .field("Quê quán", father.home().full());
        parent(sheet.space(0.3), "cha", father);
        parent(sheet.space(0.3), "mẹ", mother);
        sheet.space(0.3)
                .line("Đăng ký khai sinh tại: *" + matter.place().committee() + ", "
                        + matter.place().province() + "*")
                .line("Số đăng ký: *" + (number - 40) + "/" + issued.getYear() + "* ngày *" + Wording.numeric(issued)
                        + "*")
                .signature(
                        List.of(),
                        SignatureBlock.official(
                                List.of("NGƯỜI KÝ TRÍCH LỤC", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"),
                                matter.office().deputy(),
                                Seal.committee(matter.place())));
        return Paper.of(
                PaperType.BIRTH_EXTRACT,
                sheet,
                "number",
                symbol,
                "fullName",
                child.name(),
                "birthDate",
                child.born().toString(),
                "personalId",
                child.id(),
                "mother",
                mother.name(),
                "father",
                father.name(),
                "issued",
                issued.toString(),
                "signer",
                matter.office().deputy());
    }

    static Paper marriageExtract(Matter matter, Person wife, Person husband, LocalDate married, int number) {
        String symbol = number + "/TLKH-BS";
        Sheet sheet = new Sheet(13, 1.42)
                .header(
                        matter.office().committee(),
                        "Số: " + symbol,
                        matter.office().placeAndDate(matter.due()))
                .title("TRÍCH LỤC KẾT HÔN", "(BẢN SAO)")
                .space(0.3);
        spouse(sheet, "vợ", wife);
        spouse(sheet.space(0.4), "chồng", husband);
        sheet.space(0.4)
                .line("Đăng ký kết hôn tại: *" + matter.place().committee() + ", "
                        + matter.place().province() + "*")
                .line("Số đăng ký: *" + (17 + number % 60) + "/" + married.getYear() + "*, quyển số *01/"
                        + married.getYear() + "*, ngày *" + Wording.numeric(married) + "*")
                .line("Ghi chú: *Không có thay đổi*")
                .signature(
                        List.of(),
                        SignatureBlock.official(
                                List.of("NGƯỜI KÝ TRÍCH LỤC", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"),
                                matter.office().deputy(),
                                Seal.committee(matter.place())));
        return Paper.of(
                PaperType.MARRIAGE_EXTRACT,
                sheet,
                "number",
                symbol,
                "wife",
                wife.name(),
                "wifeId",
                wife.id(),
                "husband",
                husband.name(),
                "husbandId",
                husband.id(),
                "registered",
                married.toString(),
                "issued",
                matter.due().toString(),
                "signer",
                matter.office().deputy());
    }

    static Paper maritalStatus(Matter matter, Person fiance, int number) {
        Person applicant = matter.applicant();
        String symbol = number + "/UBND-XNTTHN";
        String pronoun = Place.capitals(applicant.sex().address());
        Sheet sheet = new Sheet(13.3, 1.45)
                .header(
                        matter.office().committee(),
                        "Số: " + symbol,
                        matter.office().placeAndDate(matter.due()))
                .title("GIẤY XÁC NHẬN TÌNH TRẠNG HÔN NHÂN")
                .title(Place.capitals(matter.place().committee()))
                .paragraph("Xét đề nghị của " + applicant.spoken() + " về việc cấp Giấy xác nhận tình trạng hôn nhân; "
                        + "căn cứ kết quả tra cứu Cơ sở dữ liệu hộ tịch điện tử và kết quả xác minh,")
                .title("XÁC NHẬN " + pronoun + ":")
                .field("Họ, chữ đệm, tên", applicant.capitals())
                .line("Ngày, tháng, năm sinh: *" + Wording.numeric(applicant.born()) + "* Giới tính: *"
                        + applicant.sex().word() + "* Dân tộc: *" + applicant.ethnicity() + "*")
                .line("Quốc tịch: *Việt Nam* Số định danh cá nhân: *" + applicant.id() + "*")
                .field("Nơi cư trú", applicant.address())
                .line("Tình trạng hôn nhân: *Hiện tại chưa đăng ký kết hôn với ai*")
                .paragraph("Giấy này được cấp để: đăng ký kết hôn với " + fiance.spoken() + ", sinh ngày "
                        + Wording.numeric(fiance.born()) + ", số định danh cá nhân " + fiance.id() + ", nơi cư trú: "
                        + fiance.address() + ".")
                .paragraph("Giấy này có giá trị sử dụng trong thời hạn 06 tháng, kể từ ngày cấp.")
                .signature(
                        List.of("- Người yêu cầu;", "- Lưu: VT, HT."),
                        SignatureBlock.official(
                                List.of("NGƯỜI KÝ GIẤY XÁC NHẬN", "CHỦ TỊCH"),
                                matter.office().chairman(),
                                Seal.committee(matter.place())));
        return Paper.of(
                PaperType.MARITAL_STATUS,
                sheet,
                "number",
                symbol,
                "fullName",
                applicant.name(),
                "personalId",
                applicant.id(),
                "birthDate",
                applicant.born().toString(),
                "purpose",
                "Đăng ký kết hôn với " + fiance.name(),
                "issued",
                matter.due().toString(),
                "signer",
                matter.office().chairman());
    }

    static String hospital(Place place) {
        return "Trung tâm Y tế khu vực " + place.shortName() + ", " + place.province();
    }

    private static void parent(Sheet sheet, String who, Person parent) {
        sheet.field("Họ, chữ đệm, tên người " + who, parent.capitals())
                .line("Năm sinh: *" + parent.born().getYear() + "* Dân tộc: *" + parent.ethnicity()
                        + "* Quốc tịch: *Việt Nam*")
                .field("Nơi cư trú", parent.address());
    }

    private static void spouse(Sheet sheet, String who, Person person) {
        sheet.field("Họ, chữ đệm, tên " + who, person.capitals())
                .line("Ngày, tháng, năm sinh: *" + Wording.numeric(person.born()) + "*")
                .line("Dân tộc: *" + person.ethnicity() + "* Quốc tịch: *Việt Nam*")
                .field("Nơi cư trú", person.address())
                .line("Giấy tờ tùy thân: *Căn cước số " + person.id() + ", Bộ Công an cấp ngày "
                        + Wording.numeric(person.issued()) + "*");
    }

    /** The pink border of a printed form. */
    private static void frame(Sheet sheet) {
        sheet.ink.mark(g -> {
            g.setColor(ORNAMENT);
            for (double inset : new double[] {26, 30, 42}) {
                g.setStroke(new BasicStroke(inset == 30 ? 0.5f : 1.4f));
                g.draw(new Rectangle2D.Double(inset, inset, Sheet.WIDTH - 2 * inset, Sheet.HEIGHT - 2 * inset));
            }
            g.setStroke(new BasicStroke(0.6f));
            for (double x = 40; x < Sheet.WIDTH - 38; x += 8) {
                g.draw(new Ellipse2D.Double(x - 4, 32, 8, 8));
                g.draw(new Ellipse2D.Double(x - 4, Sheet.HEIGHT - 40, 8, 8));
            }
            for (double y = 40; y < Sheet.HEIGHT - 38; y += 8) {
                g.draw(new Ellipse2D.Double(32, y - 4, 8, 8));
                g.draw(new Ellipse2D.Double(Sheet.WIDTH - 40, y - 4, 8, 8));
            }
        });
    }

    private static void emblem(Sheet sheet, double x, double y) {
        sheet.ink.mark(g -> {
            g.setColor(CRIMSON);
            g.fill(new Ellipse2D.Double(x - 19, y - 19, 38, 38));
            g.setColor(new Color(236, 190, 60));
            g.setStroke(new BasicStroke(3.4f));
            g.draw(new Ellipse2D.Double(x - 19, y - 19, 38, 38));
            g.fill(Seal.star(x, y - 2, 11));
        });
    }
}
