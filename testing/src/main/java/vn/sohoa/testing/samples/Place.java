package vn.sohoa.testing.samples;

import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * A commune of the two-tier government (since 1 July 2025); its hamlets, streets and people are invented.
 *
 * @param commune with its kind: "xã Định Mỹ"
 * @param province with its kind: "tỉnh An Giang"
 * @param agencyCode the agency's identifier, first part of its dossier codes
 * @param idPrefix the province in personal numbers
 */
public record Place(String commune, String province, String agencyCode, String idPrefix, List<String> neighbourhoods) {

    static final Place DINH_MY = new Place(
            "xã Định Mỹ",
            "tỉnh An Giang",
            "H01.151",
            "089",
            List.of("ấp Mỹ Phú", "ấp Mỹ Thới", "ấp Phú Hữu", "ấp Tân Đông", "ấp Tân Mỹ"));

    static final Place HAC_THANH = new Place(
            "phường Hạc Thành",
            "tỉnh Thanh Hóa",
            "H56.301",
            "038",
            List.of("đường Cột Cờ", "đường Lê Hoàn", "đường Tống Duy Tân", "đường Đinh Lễ"));

    public Place {
        neighbourhoods = List.copyOf(neighbourhoods);
    }

    /** "Định Mỹ": the commune without its kind, as in the date line of a paper. */
    public String shortName() {
        return commune.substring(commune.indexOf(' ') + 1);
    }

    public String full() {
        return commune + ", " + province;
    }

    public String committee() {
        return "Ủy ban nhân dân " + commune;
    }

    String communeCapitals() {
        return capitals(commune);
    }

    String provinceCapitals() {
        return capitals(province);
    }

    /** An address in this commune. */
    public String address(Random random) {
        return "số " + (3 + random.nextInt(240)) + ", " + neighbourhoods.get(random.nextInt(neighbourhoods.size()))
                + ", " + full();
    }

    public static String capitals(String text) {
        return text.toUpperCase(Locale.forLanguageTag("vi"));
    }
}
