package vn.sohoa.describe.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sohoa.core.describe.FieldValue.Method;
import vn.sohoa.core.describe.PageCode;
import vn.sohoa.core.describe.PageCodes;
import vn.sohoa.core.text.Box;

class CardFieldsTest {

    private static final String QR =
            "089092771744|351234567|Nguyễn Công Phúc|24041992|Nam|số 4, ấp Mỹ Thới, xã Định Mỹ, An Giang|01012025";

    @Test
    void bilingualLabelsHaveTheirValuesBesideOrBelowThem() {
        Extracted card = Extracted.of("can-cuoc-cong-dan", front());

        assertThat(card.values())
                .containsEntry("so-dinh-danh", "089092771744")
                .containsEntry("ho-ten", "NGUYỄN CÔNG PHÚC")
                .containsEntry("ngay-sinh", "1992-04-24")
                .containsEntry("gioi-tinh", "Nam")
                .containsEntry("quoc-tich", "Việt Nam")
                .containsEntry("noi-cu-tru", "số 4, ấp Mỹ Thới, xã Định Mỹ, tỉnh An Giang");
    }

    private static PageSketch front() {
        return new PageSketch()
                .centered("CĂN CƯỚC CÔNG DÂN")
                .row(700, "Số / No.: 089092771744")
                .row(700, "Họ và tên / Full name:")
                .row(700, "NGUYỄN CÔNG PHÚC")
                .row(700, "Ngày sinh / Date of birth: 24/04/1992")
                .row(700, "Giới tính / Sex: Nam Quốc tịch / Nationality: Việt Nam")
                .row(700, "Nơi thường trú / Place of residence:")
                .row(700, "số 4, ấp Mỹ Thới,")
                .row(700, "xã Định Mỹ, tỉnh An Giang");
    }

    @Test
    void aCodeThatAgreesWithThePrintMakesItSurer() {
        Extracted print = Extracted.of("can-cuoc-cong-dan", front());
        Extracted both = Extracted.of("can-cuoc-cong-dan", codes(QR), front());

        assertThat(both.get("ho-ten").score()).isGreaterThan(print.get("ho-ten").score());
        assertThat(both.get("so-dinh-danh").score()).isGreaterThan(0.99);
        assertThat(both.values()).containsEntry("so-cmnd", "351234567").containsEntry("ngay-cap", "2025-01-01");
    }

    @Test
    void aCodeThatSaysOtherwiseMakesBothDoubtful() {
        String other = QR.replace("089092771744", "089192771744").replace("Nguyễn Công Phúc", "Lê Thị Hoa");
        Extracted card = Extracted.of("can-cuoc-cong-dan", codes(other), front());

        assertThat(card.get("so-dinh-danh").score()).isLessThan(0.7);
        assertThat(card.get("so-dinh-danh").alternatives()).hasSize(1);
        assertThat(card.get("ho-ten").score()).isLessThan(0.7);
    }

    @Test
    void partsOfACodeMayBeEmptyAndMoreMayFollow() {
        Extracted card = Extracted.of(
                "can-cuoc-cong-dan",
                codes("001301000001||Trần Thị Ánh|07032001|Nữ||01022021|x|y|"),
                new PageSketch().row("mờ"));

        assertThat(card.values())
                .containsEntry("so-dinh-danh", "001301000001")
                .containsEntry("ho-ten", "Trần Thị Ánh")
                .containsEntry("ngay-sinh", "2001-03-07")
                .doesNotContainKeys("so-cmnd", "noi-cu-tru");
        assertThat(card.fields()).allMatch(field -> field.method() == Method.QR);
    }

    @Test
    void otherCodesAreNoCards() {
        assertThat(Extracted.of("can-cuoc", codes("https://example.vn/|||||||"), new PageSketch().row("x"))
                        .fields())
                .isEmpty();
    }

    @Test
    void codesAreAskedForOnlyWhereThereMayBeOne() {
        PageCodes never = page -> {
            throw new AssertionError("asked");
        };

        Extracted.of("quyet-dinh", never, new PageSketch().row("QUYẾT ĐỊNH"));
    }

    @Test
    void theZoneOnTheBackIsReadWhereItsCheckDigitsAreRight() {
        Extracted back = Extracted.of(
                "can-cuoc",
                new PageSketch()
                        .row("IDVNM0927717445089092771744<<2")
                        .row("9204247M3204245VNM<<<<<<<<<<<0")
                        .row("NGUYEN<<CONG<PHUC<<<<<<<<<<<<<"));

        assertThat(back.values())
                .containsEntry("so-dinh-danh", "089092771744")
                .containsEntry("ngay-sinh", "1992-04-24")
                .containsEntry("gioi-tinh", "Nam")
                .containsEntry("co-gia-tri-den", "2032-04-24");
        assertThat(back.fields()).allMatch(field -> field.method() == Method.MRZ);
    }

    @Test
    void aZoneWithAWrongDigitTellsNothing() {
        Extracted back = Extracted.of(
                "can-cuoc",
                new PageSketch()
                        .row("IDVNM1904280062089190428906<<1")
                        .row("9008205F3008203VNM<<<<<<<<<<<4")
                        .row("PHAM<<KIM<PHUONG<<<<<<<<<<<<<<"));

        assertThat(back.fields()).isEmpty();
    }

    @Test
    void checkDigitsAreThoseOfIcao9303() {
        assertThat(Mrz.check("D23145890")).isEqualTo("7");
        assertThat(Mrz.check("740812")).isEqualTo("2");
        assertThat(Mrz.check("120415")).isEqualTo("9");
    }

    private static PageCodes codes(String text) {
        return page -> List.of(new PageCode(new Box(0, 0, 200, 200), text));
    }
}
