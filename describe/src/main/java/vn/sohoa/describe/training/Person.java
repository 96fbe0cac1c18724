package vn.sohoa.describe.training;

import java.time.LocalDate;
import java.util.List;

/** A person who does not exist. */
record Person(String name, boolean male, LocalDate born, String id) {

    private static final List<String> PROVINCES = List.of(
            "001", "022", "024", "025", "030", "031", "034", "036", "038", "040", "045", "048", "049", "051", "056",
            "068", "070", "075", "079", "082", "086", "089", "091", "092", "096");

    static Person any(Phrases phrases, Chance chance) {
        return of(chance.happens(0.5), phrases, chance);
    }

    static Person of(boolean male, Phrases phrases, Chance chance) {
        String name = phrases.pick("ho", chance) + " " + phrases.pick(male ? "dem-nam" : "dem-nu", chance) + " "
                + phrases.pick(male ? "ten-nam" : "ten-nu", chance);
        LocalDate born = LocalDate.ofYearDay(chance.between(1940, 2024), chance.between(1, 365));
        return new Person(name, male, born, id(male, born, chance));
    }

    /** Province, century and sex, year, six digits. */
    private static String id(boolean male, LocalDate born, Chance chance) {
        int century = (born.getYear() >= 2000 ? 2 : 0) + (male ? 0 : 1);
        return chance.pick(PROVINCES)
                + century
                + "%02d".formatted(born.getYear() % 100)
                + "%06d".formatted(chance.below(1_000_000));
    }
}
