package vn.sohoa.api.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sohoa.describe.catalogue.FieldSpec.Kind;

class TypedValueTest {

    @ParameterizedTest
    @CsvSource({
        "DATE, 7/3/1968, 1968-03-07",
        "DATE, 07.03.1968, 1968-03-07",
        "DATE, 7 - 3 - 1968, 1968-03-07",
        "DATE, 3/1968, 1968-03",
        "DATE, 1968, 1968",
        "DATE, 1968-03-07, 1968-03-07",
        "DATE, 29/2/2024, 2024-02-29",
        "PERSONAL_ID, 017 068 000123, 017068000123",
        "OLD_ID, 012 345 678, 012345678",
        "DOSSIER_CODE, H01.151 - 261102, H01.151-261102",
        "NAME, '  Nguyễn   Văn An ', Nguyễn Văn An",
    })
    void isPutInStandardForm(Kind kind, String typed, String standard) {
        assertThat(TypedValue.standard(kind, typed)).contains(standard);
    }

    @Test
    void isComposedAndOnOneLineWithoutMarksOfDirection() {
        assertThat(TypedValue.standard(Kind.NAME, "Bi\u0301ch\n\u202eAn")).contains("Bích An");
    }

    @ParameterizedTest
    @CsvSource({
        "DATE, 31/2/1968",
        "DATE, 13/1968",
        "DATE, 0/0/1968",
        "DATE, 7/0/1968",
        "DATE, 7/3/1068",
        "DATE, 7/3/68",
        "DATE, hôm qua",
        "PERSONAL_ID, 01706800012",
        "PERSONAL_ID, 01706800012x",
        "OLD_ID, 017068000123",
        "NAME, '   '",
    })
    void isNoValueWhereItIsNoneOfItsKind(Kind kind, String typed) {
        assertThat(TypedValue.standard(kind, typed)).isEmpty();
    }

    @Test
    void hasAnEnd() {
        assertThat(TypedValue.standard(Kind.TEXT, "a".repeat(2_001))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1968-03-07, 07/03/1968", "1968-03, 03/1968", "1968, 1968", "không rõ, không rõ"})
    void datesAreShownDayFirst(String standard, String shown) {
        assertThat(TypedValue.shown(Kind.DATE, standard)).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1968-03-07", "1968-03", "1968"})
    void whatIsShownCanBeTyped(String standard) {
        assertThat(TypedValue.standard(Kind.DATE, TypedValue.shown(Kind.DATE, standard)))
                .contains(standard);
    }
}
