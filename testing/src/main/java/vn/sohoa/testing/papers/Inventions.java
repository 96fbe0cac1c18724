package vn.sohoa.testing.papers;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import vn.sohoa.testing.samples.IdentityCard;
import vn.sohoa.testing.samples.Person;
import vn.sohoa.testing.samples.Person.Sex;
import vn.sohoa.testing.samples.Place;
import vn.sohoa.testing.samples.QrCode;

/**
 * Invents what the papers of a dossier say; the people are the same on all of them. People: {@code a} an adult, {@code h} and {@code w} a couple, {@code c} their
 * child, {@code g} somebody old who died, {@code o} another adult.
 */
final class Inventions {

    private static final List<Place> PLACES = List.of(
            place("xã Tân Lập", "tỉnh Thái Nguyên", "H55.214", "019", "xóm Đồng Tâm", "xóm Cầu Đá", "xóm Na Long"),
            place("phường Thành Vinh", "tỉnh Nghệ An", "H41.305", "040", "đường Phan Bội Châu", "đường Trường Thi"),
            place("xã Bảo Thắng", "tỉnh Lào Cai", "H38.127", "010", "thôn Khe Đền", "thôn Phú Cường", "thôn Cốc Sâm"),
            place("phường Cẩm Thành", "tỉnh Quảng Ngãi", "H48.118", "051", "đường Lê Trung Đình", "đường Hùng Vương"),
            place("xã Gio Linh", "tỉnh Quảng Trị", "H50.140", "045", "thôn Hà Thượng", "thôn Lại An", "khu phố 6"),
            place(
                    "phường Tân Ninh",
                    "tỉnh Tây Ninh",
                    "H53.201",
                    "072",
                    "hẻm 12 đường Cách Mạng Tháng Tám",
                    "khu phố 3"),
            place("xã Vĩnh Tường", "tỉnh Phú Thọ", "H44.166", "026", "thôn Hạ Chuế", "khu Nhật Tân", "tổ dân phố 4"));

    private static final List<String> GOODS = List.of(
            "Tạp hóa Hoa Mai",
            "Sửa xe Đức Thịnh",
            "Cơm niêu Bếp Quê",
            "May mặc Như Ý",
            "Vật tư nông nghiệp Tiến Phát",
            "Nhà thuốc An Tâm");

    private static final List<String> COMPANIES = List.of(
            "CÔNG TY TNHH CHẾ BIẾN NÔNG SẢN ĐẠI LỘC",
            "CÔNG TY CỔ PHẦN XÂY LẮP BÌNH MINH",
            "CÔNG TY TNHH MỘT THÀNH VIÊN VẬN TẢI SÔNG LAM",
            "CÔNG TY TNHH THƯƠNG MẠI VÀ DỊCH VỤ HƯNG YÊN PHÁT");

    private static final int[] WEIGHTS = {31, 29, 23, 19, 17, 13, 7, 5, 3};

    private final Random random;
    private final Place place;
    private Facts facts = new Facts();

    Inventions(Random random) {
        this.random = random;
        this.place = pick(PLACES);
        offices();
        people();
    }

    /** What the next paper says: about the same people, with dates and numbers of its own. */
    Facts next() {
        Facts people = facts;
        facts = people.copy();
        numbers();
        things();
        Facts paper = facts;
        facts = people;
        return paper;
    }

    private void offices() {
        facts.put("xa", place.commune())
                .put("tinh", place.province())
                .put("noi", place.shortName())
                .put("ubnd", place.committee())
                .put("seal", place.committee());
        Place other = pick(PLACES);
        facts.put("xa2", other.commune()).put("tinh2", other.province());
        for (String post : List.of("chutich", "photich", "canbo", "bacsi", "truongphong", "giamdoc")) {
            Sex sex = random.nextBoolean() ? Sex.MALE : Sex.FEMALE;
            facts.put(post, Person.invent(random, sex, 1968, 1992, place).name());
        }
    }

    private void people() {
        Person man = Person.invent(random, Sex.MALE, 1978, 1999, place);
        Person woman = Person.invent(random, Sex.FEMALE, 1980, 2001, place);
        LocalDate birth = LocalDate.of(2019, 1, 5).plusDays(random.nextInt(2300));
        person("h", man);
        person("w", woman);
        person("c", Person.child(random, random.nextBoolean() ? Sex.MALE : Sex.FEMALE, birth, man));
        person("a", Person.invent(random, random.nextBoolean() ? Sex.MALE : Sex.FEMALE, 1955, 1992, place));
        person("o", Person.invent(random, random.nextBoolean() ? Sex.MALE : Sex.FEMALE, 1965, 2004, pick(PLACES)));
        person("g", Person.invent(random, random.nextBoolean() ? Sex.MALE : Sex.FEMALE, 1931, 1958, place));
    }

    private void person(String who, Person person) {
        List<String> mrz = IdentityCard.mrz(person);
        String old = digits(9);
        LocalDate issued = LocalDate.of(2021, 3, 1).plusDays(random.nextInt(1000));
        facts.put(who + ".name", person.name())
                .put(who + ".sex", person.sex().word())
                .put(who + ".ong", person.sex().address())
                .put(who + ".born", person.born())
                .put(who + ".byear", "" + person.born().getYear())
                .put(who + ".id", person.id())
                .put(who + ".old", old)
                .put(who + ".at", person.address())
                .put(who + ".home", person.home().full())
                .put(who + ".phone", person.phone())
                .put(who + ".issued", person.issued())
                .put(who + ".issued0", issued)
                .put(who + ".qr", code(person, "", person.issued()))
                .put(who + ".qr0", code(person, old, issued))
                .put(who + ".until", IdentityCard.expiry(person));
        for (int i = 0; i < mrz.size(); i++) {
            facts.put(who + ".mrz" + i, mrz.get(i));
        }
    }

    private static String code(Person person, String old, LocalDate issued) {
        return QrCode.cardText(
                person.id(), old, person.name(), person.born(), person.sex().word(), person.address(), issued);
    }

    private void numbers() {
        LocalDate date = LocalDate.of(2025, 7, 15).plusDays(random.nextInt(480));
        LocalDate received = date.minusDays(1 + random.nextInt(12));
        facts.put("d", date)
                .put("received", received)
                .put("reg", date.minusDays(40 + random.nextInt(5000)))
                .put("due", date.plusDays(3 + random.nextInt(20)))
                .put("died", date.minusDays(2 + random.nextInt(20)))
                .put("decided", date.minusDays(20 + random.nextInt(200)));
        for (int i = 1; i <= 5; i++) {
            facts.put("n" + i, String.format(Locale.ROOT, "%02d", 1 + random.nextInt(i % 2 == 0 ? 90 : 900)));
        }
        facts.put("sct", "" + (100 + random.nextInt(4000)));
        facts.put(
                        "code",
                        String.format(
                                Locale.ROOT,
                                "%s-%02d%02d%02d-%04d",
                                place.agencyCode(),
                                received.getYear() % 100,
                                received.getMonthValue(),
                                received.getDayOfMonth(),
                                1 + random.nextInt(300)))
                .put("proc", "1.0" + digits(5))
                .put(
                        "hour",
                        String.format(
                                Locale.ROOT, "%02d giờ %02d phút", 7 + random.nextInt(10), 5 * random.nextInt(12)))
                .put("kg", "3" + random.nextInt(10) + "00")
                .put("year", "" + date.getYear());
    }

    private void things() {
        String letters = "" + (char) ('A' + random.nextInt(4)) + (char) ('A' + random.nextInt(20));
        facts.put("seri", letters + " " + digits(random.nextBoolean() ? 6 : 8))
                .put("vaoso", "CS" + digits(5))
                .put("thua", "" + (10 + random.nextInt(600)))
                .put("to", "" + (2 + random.nextInt(60)))
                .put("dt", (70 + random.nextInt(400)) + "," + (1 + random.nextInt(9)))
                .put("mst", enterpriseCode())
                .put("ten", pick(GOODS))
                .put("dn", pick(COMPANIES))
                .put("gplx", digits(12))
                .put("hang", pick(List.of("A1", "B2", "B", "C", "A")))
                .put("von", (5 + random.nextInt(90)) + "0.000.000")
                .put("ct", pick(List.of("Nhà ở riêng lẻ 2 tầng", "Nhà ở gia đình 3 tầng", "Nhà ở kết hợp cửa hàng")))
                .put("topic", pick(Topics.ALL))
                .put("topic2", pick(Topics.ALL));
    }

    /** Ten digits, the last of them a check digit. */
    private String enterpriseCode() {
        while (true) {
            String code = "2" + digits(8);
            int sum = 0;
            for (int i = 0; i < WEIGHTS.length; i++) {
                sum += WEIGHTS[i] * (code.charAt(i) - '0');
            }
            if (sum % 11 != 0) {
                return code + (10 - sum % 11);
            }
        }
    }

    private String digits(int count) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < count; i++) {
            digits.append(random.nextInt(10));
        }
        return digits.toString();
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    private static Place place(String commune, String province, String agency, String prefix, String... parts) {
        return new Place(commune, province, agency, prefix, List.of(parts));
    }
}
