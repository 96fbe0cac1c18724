package vn.sohoa.testing.samples;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** The people's committee of a commune with its one-stop centre, and the people who sign there. */
record Office(Place place, String chairman, String deputy, String registrar, String clerk) {

    static Office invent(Random random, Place place) {
        return new Office(
                place,
                Person.invent(random, Person.Sex.MALE, 1970, 1980, place).name(),
                Person.invent(random, Person.Sex.FEMALE, 1975, 1985, place).name(),
                Person.invent(random, Person.Sex.MALE, 1982, 1992, place).name(),
                Person.invent(random, Person.Sex.FEMALE, 1988, 1999, place).name());
    }

    /** The committee as issuing agency, for {@link Sheet#header}. */
    List<String> committee() {
        return List.of("*ỦY BAN NHÂN DÂN*", "*" + place.communeCapitals() + "*");
    }

    /** The one-stop centre under its committee. */
    List<String> centre() {
        return List.of("ỦY BAN NHÂN DÂN " + place.communeCapitals(), "*TRUNG TÂM PHỤC VỤ*", "*HÀNH CHÍNH CÔNG*");
    }

    /** "Định Mỹ, ngày 05 tháng 11 năm 2026". */
    String placeAndDate(LocalDate date) {
        return place.shortName() + ", " + Wording.longDate(date);
    }

    SignatureBlock signedByChairman() {
        return SignatureBlock.official(List.of("CHỦ TỊCH"), chairman, Seal.committee(place));
    }

    SignatureBlock signedByDeputy() {
        return SignatureBlock.official(List.of("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"), deputy, Seal.committee(place));
    }

    /** The committee as a whole, by its chairman. */
    SignatureBlock signedForCommittee() {
        return SignatureBlock.official(List.of("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"), chairman, Seal.committee(place));
    }

    Seal centreSeal() {
        return new Seal(
                "ỦY BAN NHÂN DÂN " + place.communeCapitals(),
                place.provinceCapitals(),
                List.of("TRUNG TÂM", "PHỤC VỤ", "HÀNH CHÍNH", "CÔNG"));
    }
}
