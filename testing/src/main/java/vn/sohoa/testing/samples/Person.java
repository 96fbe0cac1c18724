package vn.sohoa.testing.samples;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * An invented person.
 *
 * @param id the personal number: province, century and sex, year of birth, six digits
 * @param issued the day the identity card was issued
 */
public record Person(
        String name,
        Sex sex,
        LocalDate born,
        String id,
        Place home,
        String address,
        String ethnicity,
        String phone,
        LocalDate issued) {

    public enum Sex {
        MALE("Nam", "ông"),
        FEMALE("Nữ", "bà");

        private final String word;
        private final String address;

        Sex(String word, String address) {
            this.word = word;
            this.address = address;
        }

        /** As printed in a field. */
        public String word() {
            return word;
        }

        /** How papers speak of the person: ông, bà. */
        public String address() {
            return address;
        }
    }

    private static final List<String> FAMILIES = List.of(
            "Nguyễn", "Trần", "Lê", "Phạm", "Huỳnh", "Võ", "Đặng", "Bùi", "Đỗ", "Hồ", "Dương", "Trịnh", "Mai", "Lương");
    private static final List<String> MEN_MIDDLE =
            List.of("Văn", "Hữu", "Quốc", "Minh", "Thanh", "Đức", "Công", "Trọng", "Hoàng Gia");
    private static final List<String> WOMEN_MIDDLE =
            List.of("Thị", "Thị Thu", "Thị Bích", "Ngọc", "Thị Mỹ", "Kim", "Phương", "Thị Hồng", "Thùy");
    private static final List<String> MEN = List.of(
            "Khải", "Dũng", "Tuấn", "Khôi", "Phúc", "Thắng", "Nghĩa", "Bảo", "Vượng", "Đạt", "Hiếu", "Thuận", "Trường");
    private static final List<String> WOMEN = List.of(
            "Hương", "Yến", "Nguyệt", "Quỳnh", "Thảo", "Ngân", "Hằng", "Diễm", "Tuyết", "Oanh", "Phượng", "Thủy",
            "Trâm");

    /** Someone born in one of the years, living in the commune. */
    public static Person invent(Random random, Sex sex, int fromYear, int toYear, Place home) {
        LocalDate born = LocalDate.of(fromYear, 1, 1).plusDays(random.nextInt(365 * (toYear - fromYear + 1)));
        return born(random, pick(random, FAMILIES), sex, born, home, home.address(random));
    }

    /** A child of this father, at his address. */
    public static Person child(Random random, Sex sex, LocalDate born, Person father) {
        return born(random, father.family(), sex, born, father.home(), father.address());
    }

    private static Person born(Random random, String family, Sex sex, LocalDate born, Place home, String address) {
        boolean man = sex == Sex.MALE;
        String name =
                family + " " + pick(random, man ? MEN_MIDDLE : WOMEN_MIDDLE) + " " + pick(random, man ? MEN : WOMEN);
        int century = (born.getYear() / 100 - 19) * 2 + (man ? 0 : 1);
        String id = String.format(
                Locale.ROOT, "%s%d%02d%06d", home.idPrefix(), century, born.getYear() % 100, random.nextInt(1_000_000));
        String phone = String.format(
                Locale.ROOT, "09%02d %03d %03d", 10 + random.nextInt(89), random.nextInt(1000), random.nextInt(1000));
        LocalDate issued = LocalDate.of(2024, 7, 1).plusDays(random.nextInt(700));
        return new Person(name, sex, born, id, home, address, "Kinh", phone, issued);
    }

    /** The same person at the address of another. */
    Person livingWith(Person other) {
        return new Person(name, sex, born, id, other.home(), other.address(), ethnicity, phone, issued);
    }

    String family() {
        return name.substring(0, name.indexOf(' '));
    }

    public String capitals() {
        return Place.capitals(name);
    }

    /** "ông Trần Quốc Khải". */
    public String spoken() {
        return sex.address() + " " + name;
    }

    private static String pick(Random random, List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
