package vn.sohoa.ocr.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextTrustTest {

    private static final String VIETNAMESE = "Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015; "
            + "Căn cứ Luật Cư trú ngày 13 tháng 11 năm 2020; theo đề nghị của Giám đốc Công an thành phố. ";

    private static final String STAMP = "Ký bởi: Cổng Thông tin điện tử Chính phủ Email: thongtinchinhphu@chinhphu.vn "
            + "Cơ quan: Văn phòng Chính phủ Thời gian ký: 14.12.2020 16:26:31 +07:00";

    @Test
    void trustsVietnamese() {
        assertThat(isTrusted(VIETNAMESE.repeat(3), false)).isTrue();
    }

    @Test
    void trustsGoodHiddenLayer() {
        assertThat(isTrusted(VIETNAMESE.repeat(5), true)).isTrue();
    }

    @Test
    void doesNotTrustFewLetters() {
        assertThat(isTrusted("Trang 2 / 10", false)).isFalse();
    }

    @Test
    void trustsShortPageWithoutPicture() {
        assertThat(isTrusted("Nơi nhận: như trên; lưu VT. Chủ tịch Nguyễn Văn An đã ký ngày hôm nay", false))
                .isTrue();
    }

    @Test
    void doesNotTrustStampAboveScan() {
        assertThat(isTrusted(STAMP, true)).isFalse();
    }

    @Test
    void doesNotTrustScannersEnglishReading() {
        assertThat(isTrusted("C�ng van so 2114 BGDDT GDCTHSSV ngay 16 5 2019 cua B6 ".repeat(8), true))
                .isFalse();
        assertThat(isTrusted("Cong van s6 2114 ngay 16 thang 5 nam 2019 cua BQ GD DT ve viec ".repeat(8), true))
                .isFalse();
    }

    @Test
    void doesNotTrustPrivateCharacters() {
        assertThat(isTrusted(
                        VIETNAMESE.replace('ă', '\uF0E3').replace('ư', '\uF0E4').repeat(3), false))
                .isFalse();
    }

    @Test
    void forgivesStrayBullet() {
        assertThat(isTrusted("\uF0B7 " + VIETNAMESE.repeat(3), false)).isTrue();
    }

    @Test
    void doesNotTrustLegacyFontsOrSidewaysText() {
        assertThat(TextTrust.isTrusted(new TextSample(VIETNAMESE.repeat(3), false, 0.5, 0)))
                .isFalse();
        assertThat(TextTrust.isTrusted(new TextSample(VIETNAMESE.repeat(3), false, 0, 0.9)))
                .isFalse();
    }

    private static boolean isTrusted(String text, boolean overPicture) {
        return TextTrust.isTrusted(new TextSample(text, overPicture, 0, 0));
    }
}
