package vn.sohoa.testing.samples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Decisions, official letters and plans in the layout of Decree 30/2020. */
final class AdministrativePapers {

    private AdministrativePapers() {}

    /** A decision that grants a monthly social allowance. */
    static Paper allowanceDecision(Matter matter, Person receiver, int number, Random random) {
        Office office = matter.office();
        Place place = matter.place();
        String symbol = number + "/QĐ-UBND";
        String subject = "Về việc trợ cấp xã hội hằng tháng đối với " + receiver.spoken();
        long amount = 1_000_000;
        Sheet first = new Sheet(13.4, 1.36)
                .header(office.committee(), "Số: " + symbol, office.placeAndDate(matter.due()))
                .title("QUYẾT ĐỊNH", subject)
                .underline()
                .center("*CHỦ TỊCH " + Place.capitals(place.committee()) + "*")
                .space(0.3);
        Pages pages = new Pages(first)
                .paragraph("_Căn cứ Luật Tổ chức chính quyền địa phương;_")
                .paragraph("_Căn cứ quy định của Chính phủ về chính sách trợ giúp xã hội đối với đối tượng bảo trợ xã "
                        + "hội;_")
                .paragraph("_Theo đề nghị của Trưởng phòng Văn hóa - Xã hội tại Tờ trình số " + (number - 9)
                        + "/TTr-VHXH " + Wording.longDate(matter.due().minusDays(2)) + "._")
                .center("*QUYẾT ĐỊNH:*")
                .paragraph("*Điều 1.* Trợ cấp xã hội hằng tháng đối với " + receiver.spoken() + ", sinh ngày "
                        + Wording.numeric(receiver.born()) + ", số định danh cá nhân " + receiver.id()
                        + ", hiện cư trú tại " + receiver.address() + ".")
                .paragraph("Mức trợ cấp: " + Wording.grouped(amount) + " đồng/tháng (bằng chữ: " + Wording.words(amount)
                        + " đồng), kể từ ngày 01 tháng 12 năm 2026.")
                .paragraph("*Điều 2.* Trách nhiệm của các cơ quan, cá nhân:");
        int item = 1;
        for (String sentence : Sentences.some("people", 5, random)) {
            pages.paragraph(item++ + ". " + sentence);
        }
        for (String sentence : Sentences.some("one-stop", 3, random)) {
            pages.paragraph(item++ + ". " + sentence);
        }
        List<Sheet> sheets = pages.paragraph("*Điều 3.* Quyết định này có hiệu lực kể từ ngày ký.")
                .paragraph("*Điều 4.* Chánh Văn phòng Hội đồng nhân dân và Ủy ban nhân dân, Trưởng phòng Văn hóa - Xã "
                        + "hội, Trưởng phòng Kinh tế, Thủ trưởng các đơn vị có liên quan và " + receiver.spoken()
                        + " chịu trách nhiệm thi hành Quyết định này./.")
                .signature(
                        List.of("- Như Điều 4;", "- Sở Y tế (để báo cáo);", "- Lưu: VT, VHXH."),
                        office.signedByChairman());
        return issued(PaperType.DECISION, sheets, symbol, matter.due(), place.committee(), subject, office.chairman())
                .with("fullName", receiver.name(), "personalId", receiver.id());
    }

    /** The commune asks another, where the applicant lived before, whether he married there. */
    static Paper verificationRequest(Matter matter, Office other, LocalDate date, int number) {
        Person person = matter.applicant();
        String about = "tình trạng hôn nhân của " + person.spoken();
        return verification(
                matter.office(),
                other,
                person,
                date,
                number + "/UBND-HT",
                "xác minh " + about,
                List.of(
                        matter.place().committee() + " đang giải quyết hồ sơ số " + matter.code() + " của "
                                + person.spoken() + ", sinh ngày " + Wording.numeric(person.born())
                                + ", số định danh cá nhân " + person.id()
                                + ", về việc cấp Giấy xác nhận tình trạng hôn nhân.",
                        "Theo khai báo, " + person.spoken() + " tạm trú tại "
                                + other.place().commune() + " từ tháng 9 năm 2019 đến tháng 12 năm 2024.",
                        "Đề nghị " + other.place().committee() + " kiểm tra, xác minh " + about
                                + " trong thời gian nêu trên và trả lời bằng văn bản trong thời hạn 03 ngày làm việc kể từ "
                                + "ngày nhận được Công văn này.",
                        "Rất mong nhận được sự quan tâm phối hợp của quý cơ quan./."));
    }

    /** The other commune answers. */
    static Paper verificationReply(
            Matter matter, Office other, LocalDate date, int number, int asked, LocalDate askedOn) {
        Person person = matter.applicant();
        String about = "tình trạng hôn nhân của " + person.spoken();
        return verification(
                other,
                matter.office(),
                person,
                date,
                number + "/UBND-HT",
                "trả lời xác minh " + about,
                List.of(
                        "Phúc đáp Công văn số " + asked + "/UBND-HT ngày " + Wording.numeric(askedOn) + " của "
                                + matter.place().committee() + " về việc xác minh " + about + ", "
                                + other.place().committee() + " có ý kiến như sau:",
                        "Qua kiểm tra sổ đăng ký kết hôn và Cơ sở dữ liệu hộ tịch điện tử, trong thời gian tạm trú tại địa "
                                + "phương, " + person.spoken() + ", số định danh cá nhân " + person.id()
                                + ", không đăng ký kết hôn với ai.",
                        "Trên đây là kết quả xác minh, gửi quý cơ quan để làm căn cứ giải quyết hồ sơ theo quy định./."));
    }

    private static Paper verification(
            Office from, Office to, Person about, LocalDate date, String symbol, String subject, List<String> body) {
        Sheet sheet = new Sheet(13.6, 1.44)
                .header(from.committee(), "Số: " + symbol, from.placeAndDate(date))
                .subject("V/v " + subject)
                .indented(
                        "Kính gửi: " + to.place().committee() + ", "
                                + to.place().province() + ".",
                        90)
                .space(0.6);
        body.forEach(sheet::paragraph);
        sheet.signature(
                List.of("- Như trên;", "- Chủ tịch UBND (để báo cáo);", "- Lưu: VT, HT."), from.signedByDeputy());
        return issued(
                        PaperType.OFFICIAL_LETTER,
                        List.of(sheet),
                        symbol,
                        date,
                        from.place().committee(),
                        "V/v " + subject,
                        from.deputy())
                .with("fullName", about.name(), "personalId", about.id());
    }

    /** A long plan with chapters and a table. */
    static Paper digitisationPlan(Office office, LocalDate date, int number, Random random) {
        Place place = office.place();
        String symbol = number + "/KH-UBND";
        String subject =
                "Số hóa hồ sơ, kết quả giải quyết thủ tục hành chính trên địa bàn " + place.commune() + " năm 2027";
        Sheet first = new Sheet(13.4, 1.4)
                .header(office.committee(), "Số: " + symbol, office.placeAndDate(date))
                .title(
                        "KẾ HOẠCH",
                        "Số hóa hồ sơ, kết quả giải quyết thủ tục hành chính",
                        "trên địa bàn " + place.commune() + " năm 2027")
                .underline();
        Pages pages = new Pages(first)
                .paragraph("Thực hiện chỉ đạo của Ủy ban nhân dân " + place.province()
                        + " về số hóa hồ sơ, giấy tờ, kết " + "quả giải quyết thủ tục hành chính, " + place.committee()
                        + " ban hành Kế hoạch như sau:");
        chapter(pages, "I. MỤC ĐÍCH, YÊU CẦU", Sentences.some("one-stop", 4, random));
        chapter(pages, "II. NỘI DUNG THỰC HIỆN", Sentences.some("digitise", 8, random));
        pages.paragraph("Chỉ tiêu và phân công cụ thể theo bảng dưới đây:");
        pages.table(
                new double[] {0.09, 0.43, 0.26, 0.22},
                List.of(
                        List.of("STT", "Nhóm hồ sơ", "Đơn vị chủ trì", "Thời hạn"),
                        List.of("1", "Sổ hộ tịch lập trước năm 2007", "Công chức tư pháp - hộ tịch", "31/3/2027"),
                        List.of("2", "Hồ sơ cấp giấy phép xây dựng nhà ở riêng lẻ", "Phòng Kinh tế", "30/6/2027"),
                        List.of("3", "Hồ sơ đăng ký hộ kinh doanh", "Phòng Kinh tế", "30/9/2027"),
                        List.of("4", "Hồ sơ trợ giúp xã hội", "Phòng Văn hóa - Xã hội", "31/12/2027")));
        chapter(pages, "III. HỘ TỊCH", Sentences.some("civil", 7, random));
        chapter(pages, "IV. TỔ CHỨC THỰC HIỆN", Sentences.some("general", 6, random));
        List<Sheet> sheets = pages.paragraph("Trên đây là Kế hoạch số hóa hồ sơ năm 2027; đề nghị các cơ quan, đơn vị "
                        + "nghiêm túc triển khai thực hiện./.")
                .signature(
                        List.of(
                                "- UBND " + place.province() + " (để báo cáo);",
                                "- TT. Đảng ủy, HĐND;",
                                "- Các phòng, đơn vị;",
                                "- Lưu: VT."),
                        office.signedForCommittee());
        return issued(PaperType.PLAN, sheets, symbol, date, place.committee(), subject, office.chairman());
    }

    /** The plan goes out with a letter to the departments. */
    static Paper planLetter(Office office, LocalDate date, int number, String plan, Random random) {
        String symbol = number + "/UBND-VP";
        String subject = "triển khai số hóa hồ sơ, kết quả giải quyết thủ tục hành chính";
        Sheet sheet = new Sheet(13.4, 1.4)
                .header(office.committee(), "Số: " + symbol, office.placeAndDate(date))
                .subject("V/v " + subject)
                .indented("Kính gửi:", 90)
                .indented("- Các phòng chuyên môn thuộc Ủy ban nhân dân;", 120)
                .indented("- Trung tâm Phục vụ hành chính công;", 120)
                .indented("- Trưởng các ấp, tổ dân phố.", 120)
                .space(0.5)
                .paragraph("Ngày " + Wording.numeric(date.minusDays(3)) + ", "
                        + office.place().committee()
                        + " ban hành Kế hoạch số " + plan
                        + " về số hóa hồ sơ năm 2027. Để thực hiện thống nhất, đề nghị "
                        + "các đơn vị tập trung một số nội dung sau:");
        List<String> tasks = new ArrayList<>(Sentences.some("digitise", 3, random));
        tasks.addAll(Sentences.some("general", 3, random));
        for (int i = 0; i < tasks.size(); i++) {
            sheet.paragraph(i + 1 + ". " + tasks.get(i));
        }
        sheet.paragraph("Đề nghị các đơn vị quan tâm, phối hợp thực hiện./.")
                .signature(List.of("- Như trên;", "- Lưu: VT, VP."), office.signedByDeputy());
        return issued(
                PaperType.OFFICIAL_LETTER,
                List.of(sheet),
                symbol,
                date,
                office.place().committee(),
                "V/v " + subject,
                office.deputy());
    }

    private static void chapter(Pages pages, String heading, List<String> sentences) {
        pages.heading(heading);
        for (int i = 0; i < sentences.size(); i++) {
            pages.paragraph(i + 1 + ". " + sentences.get(i));
        }
    }

    private static Paper issued(
            PaperType type,
            List<Sheet> pages,
            String symbol,
            LocalDate date,
            String agency,
            String subject,
            String signer) {
        return Paper.of(
                type,
                pages,
                "number",
                symbol,
                "issued",
                date.toString(),
                "agency",
                agency,
                "subject",
                subject,
                "signer",
                signer);
    }
}
