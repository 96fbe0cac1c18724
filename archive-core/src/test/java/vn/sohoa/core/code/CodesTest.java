package vn.sohoa.core.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodesTest {

    @ParameterizedTest
    @CsvSource({"070082001498, MALE, 1982", "089190428006, FEMALE, 1990", "038305000001, FEMALE, 2005"})
    void aPersonalIdTellsSexAndYear(String text, Sex sex, int year) {
        PersonalId id = new PersonalId(text);

        assertThat(id.sex()).isEqualTo(sex);
        assertThat(id.birthYear()).isEqualTo(year);
    }

    @Test
    void aPersonalIdNeedNotStartWithANought() {
        assertThat(PersonalId.find("136090000001")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "07008200149", "0700820014981", "O70082001498", "070 082001498", "000082001498"})
    void otherNumbersAreNoPersonalIds(String text) {
        assertThat(PersonalId.find(text)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PersonalId(text))
                .withMessageContaining(text);
    }

    @Test
    void anOldIdHasNineDigits() {
        assertThat(OldId.find("351234567")).isPresent();
        assertThat(OldId.find("35123456")).isEmpty();
        assertThat(OldId.find("351234567890")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0100109106", "0100109106-001"})
    void enterpriseCodesHaveARightCheckDigit(String text) {
        assertThat(EnterpriseCode.find(text))
                .hasValueSatisfying(code -> assertThat(code.isProven()).isTrue());
    }

    /** Where the sum asks for 10, all ten digits pass; else one does. */
    @Test
    void oneWrongDigitOfAnEnterpriseCodeIsSeen() {
        Random random = new Random(1);
        for (int i = 0; i < 500; i++) {
            String nine = String.format("%09d", random.nextInt(1_000_000_000));
            long right = 0;
            for (int last = 0; last < 10; last++) {
                right += EnterpriseCode.find(nine + last).isPresent() ? 1 : 0;
            }
            boolean proven = right == 1;
            assertThat(right).isIn(1L, 10L);
            assertThat(EnterpriseCode.find(nine + "0")
                            .map(EnterpriseCode::isProven)
                            .orElse(true))
                    .isEqualTo(proven);
        }
    }

    @Test
    void aBranchIsToldByItsDash() {
        assertThat(new EnterpriseCode("0100109106-001").isBranch()).isTrue();
        assertThat(EnterpriseCode.find("0100109106-01")).isEmpty();
        assertThat(EnterpriseCode.find("0100109107")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "000.00.06.H56-190807-0001, 2019-08-07",
        "H01.151-261102-0001, 2026-11-02",
        "H56.301.01-261109-010003, 2026-11-09",
        "T.G12.105.22-250115-0007, 2025-01-15",
    })
    void dossierCodesTellTheDayOfReception(String text, String day) {
        assertThat(new DossierCode(text).received()).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"H01.151-261302-0001", "H01.151-260230-0001", "H01.151-261102-001", "Z01.151-261102-0001"})
    void otherTextsAreNoDossierCodes(String text) {
        assertThat(DossierCode.find(text)).isEmpty();
    }

    @Test
    void findsADossierCodeInAText() {
        assertThat(DossierCode.findIn("Mã hồ sơ: H01.151-261102-0001."))
                .hasValueSatisfying(found -> assertThat(found.value().value()).isEqualTo("H01.151-261102-0001"));
    }

    @Test
    void agenciesProceduresAndResultsHaveCodes() {
        assertAll(AgencyId::find, "H01.151", "H01.151.01", "000.00.06.H56", "G15");
        assertNone(AgencyId::find, "Z01", "H1.151", "H01.", "H01.151." + "1".repeat(40), "h01.151");
        assertAll(ProcedureCode::find, "1.000894", "1.010708.000.00.00.H56", "2.000635.01");
        assertNone(ProcedureCode::find, "4.000894", "1.00894", "1.000894.H56");
        assertAll(ResultPaperCode::find, "KQ.G15.000031");
        assertNone(ResultPaperCode::find, "KQ.G15.31", "KQ.Z15.000031");
        assertAll(LicenceNumber::find, "790123456789");
        assertNone(LicenceNumber::find, "79012345678", "000000123456");
        assertAll(RegisterNumber::find, "246/2026", "07a/2015");
        assertNone(RegisterNumber::find, "246/1826", "246/26", "10/10/2026");
        assertAll(LandSerial::find, "BA685616", "AA00012345", "CĐ685616");
        assertNone(LandSerial::find, "BA 685616", "B685616", "BA6856167", "ba685616");
    }

    @Test
    void agencyLiesWithinThoseAboveIt() {
        AgencyId shop = new AgencyId("H01.151.01");

        assertThat(shop.path()).containsExactly(new AgencyId("H01"), new AgencyId("H01.151"), shop);
        assertThat(shop.path()).allMatch(shop::isWithin);
        assertThat(new AgencyId("H01.1511").isWithin(new AgencyId("H01.151"))).isFalse();
        assertThat(new AgencyId("000.00.06.H56").path()).containsExactly(new AgencyId("000.00.06.H56"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "15/QĐ-BNV",
                "12/UBND-VX",
                "107/2021/NĐ-CP",
                "33/2024/QH15",
                "380/2026/TLBSHT",
                "381/2026/TLCCHT",
                "168/UBND-XNTTHN",
                "0317/GCS",
                "286/TLKS-BS",
                "05a/TB-UBND"
            })
    void numbersOfDocumentsAreFound(String number) {
        assertThat(DocumentNumber.findIn("Số: " + number + ". Định Mỹ, ngày 05/7/2025"))
                .hasValueSatisfying(found -> assertThat(found.value().value()).isEqualTo(number));
        assertThat(new DocumentNumber(number).symbol()).isEqualTo(number.substring(number.lastIndexOf('/') + 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"05/7/2025", "ngày 5/7/2025", "3/2025", "246/2026", "QĐ-BNV", "km/h", "1/qd", "24/7"})
    void datesAreNoNumbersOfDocuments(String text) {
        assertThat(DocumentNumber.findIn(text)).isEmpty();
    }

    @Test
    void landSerialsStandWithABlank() {
        assertThat(LandSerial.findIn("Số phát hành: BA 685616"))
                .hasValueSatisfying(found -> assertThat(found.value().value()).isEqualTo("BA685616"));
        assertThat(LandSerial.findIn("QUYỀN 685616")).isEmpty();
        assertThat(LandSerial.findIn("AA 0001234")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Số chứng thực: 1042 quyển số: 01/2026 - SCT/BS | 1042 01/2026-SCT/BS",
                "Số chứng thực 77 Quyển số 02 SCT/BS | 77 02-SCT/BS",
                "số chứng thực: 15; quyển số: SCT/CK,ĐC | 15 SCT/CK,ĐC",
                "SỐ CHỨNG THỰC: 9. Quyển số: 01-SCT/HĐ,GD | 9 01-SCT/HĐ,GD",
            })
    void certificationNumbersNameTheirBook(String text, String number) {
        assertThat(CertificationNumber.findIn(text))
                .hasValueSatisfying(found -> assertThat(found.value()).hasToString(number));
    }

    @Test
    void sexIsReadWithItsMarksOnly() {
        assertThat(Sex.find(" NỮ ")).contains(Sex.FEMALE);
        assertThat(Sex.find("Nam")).contains(Sex.MALE);
        assertThat(Sex.find("Nu")).isEmpty();
    }

    private static <T> void assertAll(Function<String, Optional<T>> find, String... texts) {
        assertThat(texts).allMatch((Predicate<String>) text -> find.apply(text).isPresent());
    }

    private static <T> void assertNone(Function<String, Optional<T>> find, String... texts) {
        assertThat(texts).noneMatch((Predicate<String>) text -> find.apply(text).isPresent());
    }
}
