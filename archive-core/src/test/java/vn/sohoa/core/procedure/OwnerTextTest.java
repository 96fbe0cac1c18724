package vn.sohoa.core.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sohoa.core.code.DossierCode;

class OwnerTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "001168000123",
                " 0011 6800 0123\n",
                "001168000123|012345678|Nguyễn Thị Hoà|07031968|Nữ|Số 1, Hà Nội|01042021",
                "001168000123||Nguyễn Thị Hoà|07031968|Nữ|Số 1, Hà Nội|01042021||\r\n"
            })
    void aPersonIsTypedOrHeldUnderTheScanner(String typed) {
        assertThat(OwnerText.read(typed)).contains(new OwnerText.ByCode("001168000123"));
    }

    @Test
    void anEnterpriseOrAnEarlierDossierIsTyped() {
        assertThat(OwnerText.read("0100109106")).contains(new OwnerText.ByCode("0100109106"));
        assertThat(OwnerText.read("H01.151-261102-0001"))
                .contains(new OwnerText.ByDossier(new DossierCode("H01.151-261102-0001")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Nguyễn Thị Hoà",
                "00116800012",
                "0100109107",
                "x|y|z",
                "001168000123' OR '1'='1",
                "a|b|c|d|e|f|g"
            })
    void namesAndWhatIsNoCodeAreNobody(String typed) {
        assertThat(OwnerText.read(typed)).isEmpty();
        assertThat(OwnerText.read("1".repeat(OwnerText.LONGEST + 1))).isEmpty();
    }
}
