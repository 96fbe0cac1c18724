package vn.sohoa.testing.samples;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** What citizens fill in, and the hospital's notice, for the registrar of a commune. */
final class CivilStatusForms {

    private static final String PLEDGE =
            "Tôi cam đoan những nội dung khai trên đây là đúng sự thật và chịu trách nhiệm "
                    + "trước pháp luật về cam đoan của mình.";

    private CivilStatusForms() {}

    static Paper birthApplication(Matter matter, Person child, Person mother, Person father) {
        Person applicant = matter.applicant();
        Sheet sheet = form(matter, "TỜ KHAI ĐĂNG KÝ KHAI SINH");
        requester(sheet, applicant);
        sheet.dotted("Quan hệ với người được khai sinh", "Cha đẻ")
                .line("*Đề nghị cơ quan đăng ký khai sinh cho người dưới đây:*")
                .dotted("Họ, chữ đệm, tên", child.capitals())
                .dotted("Ngày, tháng, năm sinh", Wording.numeric(child.born()))
                .dotted("Ghi bằng chữ", Wording.words(child.born()))
                .dotted(
                        new double[] {0.34, 0.33, 0.33},
                        "Giới tính: " + child.sex().word(),
                        "Dân tộc: " + child.ethnicity(),
                        "Quốc tịch: Việt Nam")
                .dotted("Nơi sinh", CivilStatusPapers.hospital(matter.place()))
                .dotted("Quê quán", father.home().full());
        parent(sheet, "mẹ", mother);
        parent(sheet, "cha", father);
        sheet.paragraph(PLEDGE);
        madeAt(sheet, matter);
        sheet.signature(List.of(), SignatureBlock.citizen("Người yêu cầu", applicant.name()));
        return Paper.of(
                PaperType.BIRTH_APPLICATION,
                sheet,
                "applicant",
                applicant.name(),
                "applicantId",
                applicant.id(),
                "fullName",
                child.name(),
                "birthDate",
                child.born().toString(),
                "mother",
                mother.name(),
                "father",
                father.name(),
                "date",
                matter.received().toString());
    }

    /** The notice of birth of a hospital. */
    static Paper birthNotice(Matter matter, Person child, Person mother, int number) {
        Place place = matter.place();
        LocalDate issued = child.born().plusDays(2);
        String symbol = String.format(Locale.ROOT, "%04d/GCS", number);
        Random staff = new Random(number);
        String midwife =
                Person.invent(staff, Person.Sex.FEMALE, 1985, 1995, place).name();
        String director =
                Person.invent(staff, Person.Sex.MALE, 1970, 1980, place).name();
        Sheet sheet = new Sheet(13.2, 1.5)
                .typed()
                .header(
                        List.of(
                                "SỞ Y TẾ " + place.provinceCapitals(),
                                "*TRUNG TÂM Y TẾ KHU VỰC*",
                                "*" + Place.capitals(place.shortName()) + "*"),
                        "Số: " + symbol,
                        "Quyển số: 03/" + issued.getYear())
                .title("GIẤY CHỨNG SINH")
                .dotted("Họ và tên mẹ/người nuôi dưỡng", mother.capitals())
                .dotted(
                        new double[] {0.5, 0.5},
                        "Năm sinh: " + mother.born().getYear(),
                        "Dân tộc: " + mother.ethnicity())
                .dotted("Số định danh cá nhân", mother.id())
                .dotted("Nơi cư trú", mother.address())
                .line("Đã sinh con vào lúc: 05 giờ 40 phút, " + Wording.longDate(child.born()))
                .dotted("Tại", CivilStatusPapers.hospital(place))
                .dotted(new double[] {0.5, 0.5}, "Số lần sinh: 01", "Số con hiện sống: 01")
                .dotted(
                        new double[] {0.5, 0.5},
                        "Giới tính của con: " + child.sex().word(),
                        "Cân nặng: 3.150 gam")
                .dotted("Tình trạng của con", "Khỏe mạnh")
                .dotted("Dự định đặt tên con là", child.capitals())
                .dotted("Người đỡ đẻ", midwife)
                .line("_Lưu ý: Giấy chứng sinh được dùng để đăng ký khai sinh; tên con trong giấy này có thể thay đổi "
                        + "khi đăng ký khai sinh._");
        sheet.y += 10;
        sheet.centered(
                sheet.left + 330, sheet.y + 14, "_" + place.shortName() + ", " + Wording.longDate(issued) + "_", 12.6);
        sheet.y += 16;
        sheet.signatures(
                new SignatureBlock(List.of("NGƯỜI ĐỠ ĐẺ"), "(Ký, ghi rõ chức danh)", midwife, true, null),
                SignatureBlock.official(
                        List.of("GIÁM ĐỐC"),
                        director,
                        new Seal(
                                "SỞ Y TẾ " + place.provinceCapitals(),
                                place.provinceCapitals(),
                                List.of("TRUNG TÂM", "Y TẾ", "KHU VỰC", Place.capitals(place.shortName())))));
        return Paper.of(
                PaperType.BIRTH_NOTICE,
                sheet,
                "number",
                symbol,
                "mother",
                mother.name(),
                "motherId",
                mother.id(),
                "intendedName",
                child.name(),
                "birthDate",
                child.born().toString(),
                "issued",
                issued.toString());
    }

    static Paper extractApplication(Matter matter, String extract, String relation, Person subject, String registered) {
        Person applicant = matter.applicant();
        Sheet sheet = form(matter, "TỜ KHAI CẤP BẢN SAO TRÍCH LỤC HỘ TỊCH").typed();
        requester(sheet, applicant);
        sheet.dotted("Quan hệ với người được cấp bản sao trích lục hộ tịch", relation)
                .line("Đề nghị cơ quan cấp bản sao trích lục *" + extract + "* cho người có tên dưới đây:")
                .dotted("Họ, chữ đệm, tên", subject.capitals())
                .dotted("Ngày, tháng, năm sinh", Wording.numeric(subject.born()))
                .dotted(
                        new double[] {0.34, 0.33, 0.33},
                        "Giới tính: " + subject.sex().word(),
                        "Dân tộc: " + subject.ethnicity(),
                        "Quốc tịch: Việt Nam")
                .dotted("Nơi cư trú", subject.address())
                .dotted("Giấy tờ tùy thân", "Căn cước số " + subject.id())
                .dotted(
                        "Đã đăng ký tại",
                        matter.place().committee() + ", " + matter.place().province())
                .dotted("Theo", registered)
                .dotted("Số lượng bản sao yêu cầu cấp", "03 bản")
                .paragraph(PLEDGE);
        madeAt(sheet, matter);
        sheet.signature(List.of(), SignatureBlock.citizen("Người yêu cầu", applicant.name()));
        return Paper.of(
                PaperType.EXTRACT_APPLICATION,
                sheet,
                "applicant",
                applicant.name(),
                "applicantId",
                applicant.id(),
                "subject",
                subject.name(),
                "extract",
                extract,
                "date",
                matter.received().toString());
    }

    static Paper maritalStatusApplication(Matter matter, Person fiance) {
        Person applicant = matter.applicant();
        Sheet sheet = form(matter, "TỜ KHAI CẤP GIẤY XÁC NHẬN TÌNH TRẠNG HÔN NHÂN");
        requester(sheet, applicant);
        sheet.dotted("Quan hệ với người được cấp Giấy xác nhận", "Bản thân")
                .line("*Đề nghị cấp Giấy xác nhận tình trạng hôn nhân cho người có tên dưới đây:*")
                .dotted("Họ, chữ đệm, tên", applicant.capitals())
                .dotted("Ngày, tháng, năm sinh", Wording.numeric(applicant.born()))
                .dotted(
                        new double[] {0.34, 0.33, 0.33},
                        "Giới tính: " + applicant.sex().word(),
                        "Dân tộc: " + applicant.ethnicity(),
                        "Quốc tịch: Việt Nam")
                .dotted("Nơi cư trú", applicant.address())
                .dotted("Tình trạng hôn nhân", "Chưa đăng ký kết hôn với ai")
                .dotted(
                        "Mục đích sử dụng",
                        "Đăng ký kết hôn với " + fiance.spoken() + ", số định danh cá nhân " + fiance.id()
                                + ", cư trú tại " + fiance.address())
                .paragraph(PLEDGE);
        madeAt(sheet, matter);
        sheet.signature(List.of(), SignatureBlock.citizen("Người yêu cầu", applicant.name()));
        return Paper.of(
                PaperType.MARITAL_STATUS_APPLICATION,
                sheet,
                "applicant",
                applicant.name(),
                "applicantId",
                applicant.id(),
                "purpose",
                "Đăng ký kết hôn với " + fiance.name(),
                "date",
                matter.received().toString());
    }

    private static Sheet form(Matter matter, String title) {
        return new Sheet(12.9, 1.42)
                .state()
                .title(title)
                .center("Kính gửi: *" + matter.place().committee() + ", "
                        + matter.place().province() + "*")
                .space(0.4);
    }

    private static void requester(Sheet sheet, Person applicant) {
        sheet.dotted("Họ, chữ đệm, tên người yêu cầu", applicant.capitals())
                .dotted("Số định danh cá nhân", applicant.id())
                .dotted("Giấy tờ tùy thân", "Căn cước, Bộ Công an cấp ngày " + Wording.numeric(applicant.issued()))
                .dotted("Nơi cư trú", applicant.address())
                .dotted("Số điện thoại", applicant.phone());
    }

    private static void parent(Sheet sheet, String who, Person parent) {
        sheet.dotted("*Họ, chữ đệm, tên người " + who + "*", parent.capitals())
                .dotted(
                        new double[] {0.34, 0.33, 0.33},
                        "Năm sinh: " + parent.born().getYear(),
                        "Dân tộc: " + parent.ethnicity(),
                        "Quốc tịch: Việt Nam")
                .dotted("Số định danh cá nhân", parent.id())
                .dotted("Nơi cư trú", parent.address());
    }

    private static void madeAt(Sheet sheet, Matter matter) {
        sheet.y += 18;
        sheet.centered(
                sheet.left + (sheet.right - sheet.left) * 0.7,
                sheet.y,
                "_Làm tại: " + matter.place().commune() + ", " + Wording.longDate(matter.received()) + "_",
                12.4);
        sheet.y -= 4;
    }
}
