package vn.sohoa.core.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MaskedTest {

    @Test
    void idsShowTheirLastFour() {
        assertThat(Masked.id("001168000123")).isEqualTo("••••••••0123");
        assertThat(Masked.id("012345678")).isEqualTo("•••••5678");
        assertThat(Masked.id("0106-000123")).isEqualTo("••••-••0123");
        assertThat(Masked.id("1234")).isEqualTo("••••");
        assertThat(Masked.id("")).isEmpty();
    }

    @Test
    void phoneNumbersShowTheirLastThree() {
        assertThat(Masked.phone("0912 345 678")).isEqualTo("•••• ••• 678");
        assertThat(Masked.phone("+84 91 234 5678")).isEqualTo("+•• •• ••• •678");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Số 12 ngõ 5 phố Trần Phú, phường Ba Đình, Hà Nội | •••, phường Ba Đình, Hà Nội
            Thôn 3, xã Ea Kao, TP. Buôn Ma Thuột, Đắk Lắk | •••, TP. Buôn Ma Thuột, Đắk Lắk
            12 Trần Phú, Hà Nội | •••, Hà Nội
            12 Trần Phú | •••
            """)
    void addressesShowCommuneAndProvince(String address, String masked) {
        assertThat(Masked.address(address)).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Số CCCD: 001168000123, cấp | Số CCCD: ••••••••0123, cấp
            số 001 168 000 123 cấp | số ••• ••• ••0 123 cấp
            CMND 012345678. | CMND •••••5678.
            ĐT 0912.345.678 | ĐT ••••.•••.678
            (024)3825 1234 và 0912345678 | (024)3825 1234 và •••••••678
            gọi +84 912 345 678 | gọi +•• ••• ••• 678
            số 0 0 1 1 6 8 0 0 0 1 2 3 cấp | số • • • • • • • • 0 1 2 3 cấp
            cư trú: số 12 đường Nguyễn Trãi, phường Hòa An | cư trú: •• •• ••••• •••••• ••••, phường Hòa An
            trú tại Số nhà 5/12A Lê Lợi, xã Hòa An | trú tại •• ••• •/••• •• •••, xã Hòa An
            ở ngõ 5 phố Trần Phú, Hà Nội | ở ••• • ••• •••• •••, Hà Nội
            12, TỔ 3, phường Ba Đình | ••, •• •, phường Ba Đình
            """)
    void runningTextShowsNoIdNoPhoneAndNoStreet(String text, String masked) {
        assertThat(Masked.inText(text)).isEqualTo(masked).hasSameSizeAs(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ngày 21/11/2026",
                "1.500.000.000 đồng",
                "150.000.000 đồng",
                "Số 1234/QĐ-UBND",
                "mã 0106000123456789",
                "thửa 12345678",
                "Số 12 ngày 4 tháng 6 năm 2019",
                "đường bộ và phố cổ",
                "tổ chức, cá nhân; 3 tổ chức",
                "xã Hòa An, huyện Cao Lãnh"
            })
    void otherNumbersStay(String text) {
        assertThat(Masked.inText(text)).isEqualTo(text);
    }
}
