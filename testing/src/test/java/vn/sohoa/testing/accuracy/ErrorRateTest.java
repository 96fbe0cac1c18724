package vn.sohoa.testing.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ErrorRateTest {

    @Test
    void countsNothingWhereBothAgree() {
        assertThat(ErrorRate.between("Giấy khai sinh\n", "Giấy khai  sinh"))
                .isEqualTo(new ErrorRate(14, 0, 3, 0, 14, 0));
    }

    @Test
    void countsAWrongToneAsOneCharacterAndOneWordButNotAsAPlainEdit() {
        ErrorRate rate = ErrorRate.between("thẩm định hồ sơ", "thâm định hồ sơ");

        assertThat(rate).isEqualTo(new ErrorRate(15, 1, 4, 1, 15, 0));
        assertThat(rate.cer()).isCloseTo(1.0 / 15, within(1e-12));
        assertThat(rate.wer()).isEqualTo(0.25);
        assertThat(rate.plainCer()).isZero();
    }

    @Test
    void countsInsertionsDeletionsAndSubstitutions() {
        assertThat(ErrorRate.between("kitten", "sitting").characterEdits()).isEqualTo(3);
        assertThat(ErrorRate.between("một hai ba bốn", "một ba bốn năm sáu").wordEdits())
                .isEqualTo(3);
    }

    @Test
    void countsAllOfTheTruthWhenNothingWasRecognised() {
        ErrorRate rate = ErrorRate.between("Điều 1.", "");

        assertThat(rate).isEqualTo(new ErrorRate(7, 7, 2, 2, 7, 7));
        assertThat(rate.cer()).isEqualTo(1);
    }

    @Test
    void isNoErrorWhereThereWasNoText() {
        assertThat(ErrorRate.between("", "")).isEqualTo(ErrorRate.NONE);
        assertThat(ErrorRate.between("", "rác").cer()).isZero();
        assertThat(ErrorRate.between("", "rác").characterEdits()).isEqualTo(3);
    }

    @Test
    void takesComposedAndDecomposedLettersForTheSame() {
        assertThat(ErrorRate.between("ệ", "e\u0323\u0302").characterEdits()).isZero();
    }

    @Test
    void unifiesQuotesDashesLeadersAndSpaces() {
        assertThat(ErrorRate.normalise(" “Số” – ‘A’\u00a0 họ tên:........ \n 2. . . . hết "))
                .isEqualTo("\"Số\" - 'A' họ tên:… 2… hết");
    }

    @Test
    void takesAllSpacesOfUnicodeForBlanks() {
        assertThat(ErrorRate.normalise("họ\u2003tên:.\u2009.\u2009. \u3000hết\u2028"))
                .isEqualTo("họ tên:… hết");
    }

    @Test
    void sumsPages() {
        ErrorRate one = new ErrorRate(100, 1, 20, 1, 100, 0);
        ErrorRate other = new ErrorRate(300, 7, 60, 5, 300, 2);

        assertThat(one.plus(other)).isEqualTo(new ErrorRate(400, 8, 80, 6, 400, 2));
        assertThat(one.plus(other).cer()).isEqualTo(0.02);
    }
}
