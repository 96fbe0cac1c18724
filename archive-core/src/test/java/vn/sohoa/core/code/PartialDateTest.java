package vn.sohoa.core.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ngày 07 tháng 3 năm 1968 | 1968-03-07",
                "Hà Nội, ngày 05 tháng 01 năm 2020 | 2020-01-05",
                "ngày..07..tháng ....3.... năm ..1968 | 1968-03-07",
                "NGÀY 7 THÁNG 3 NĂM 1968 | 1968-03-07",
                "ngay 07 thang 3 nam 1968 | 1968-03-07",
                "05 giờ 40 phút, ngày 21 tháng 10 năm 2026 | 2026-10-21",
                "07/03/1968 | 1968-03-07",
                "7/3/1968. | 1968-03-07",
                "d. 7.3.1968 | 1968-03-07",
                "7 - 3 - 1968 | 1968-03-07",
                "cấp ngày 22/09/2021 | 2021-09-22",
                "03/1968 | 1968-03",
                "tháng 3 năm 1968 | 1968-03",
                "năm 1968 | 1968",
                "Năm sinh: 1968 | 1968",
                "29/02/2024 | 2024-02-29",
            })
    void findsTheFirstDateOfAText(String text, String date) {
        assertThat(PartialDate.findIn(text))
                .hasValueSatisfying(found -> assertThat(found.value()).hasToString(date));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31/02/2020",
                "29/02/2023",
                "00/03/1968",
                "07/13/1968",
                "07I11Í2025",
                "12052044",
                "07/03-1968",
                "ngày     tháng     năm 2026",
                "ngày ..... tháng ..... năm 2026",
                "ngày tháng 3 năm 1968",
                "ngày 7 tháng năm 2026",
                "15/QĐ-BNV/19681",
                "0123456789",
                "07/03/0968",
                "không có",
                ""
            })
    void refusesWhatIsNoDate(String text) {
        assertThat(PartialDate.findIn(text)).isEmpty();
    }

    @Test
    void tellsWhereItStands() {
        String text = "cấp ngày 22/09/2021 tại";

        assertThat(PartialDate.findIn(text))
                .hasValueSatisfying(found ->
                        assertThat(text.substring(found.start(), found.end())).isEqualTo("22/09/2021"));
    }

    @Test
    void everyDayOfACenturyIsReadInEveryForm() {
        for (LocalDate day = LocalDate.of(1925, 1, 1); day.getYear() < 2030; day = day.plusDays(3)) {
            String iso = day.toString();
            int d = day.getDayOfMonth();
            int m = day.getMonthValue();
            int y = day.getYear();
            assertThat(PartialDate.findIn(d + "/" + m + "/" + y).orElseThrow().value())
                    .hasToString(iso);
            assertThat(PartialDate.findIn("ngày " + d + " tháng " + m + " năm " + y)
                            .orElseThrow()
                            .value())
                    .hasToString(iso);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ngày hai mươi mốt, tháng mười, năm hai nghìn không trăm hai mươi sáu | 2026-10-21",
                "Ngày bảy, tháng ba, năm một nghìn chín trăm sáu mươi tám | 1968-03-07",
                "ngày mồng năm tháng năm năm một ngàn chín trăm chín mươi lăm | 1995-05-05",
                "Ngày mười lăm tháng mười hai năm hai nghìn không trăm linh năm | 2005-12-15",
                "ngày một tháng giêng năm hai nghìn | 2000-01-01",
            })
    void readsDatesInWords(String text, String date) {
        assertThat(PartialDate.inWords(text)).hasToString("Optional[" + date + "]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ngày bốn, tháng bốn",
                "ngày ba mươi mốt tháng hai năm hai nghìn",
                "ngày hai hai tháng ba năm hai nghìn",
                "tháng ba năm hai nghìn",
                "năm năm năm năm"
            })
    void refusesWordsThatAreNoDate(String text) {
        assertThat(PartialDate.inWords(text)).isEmpty();
    }

    @Test
    void aDayNeedsItsMonth() {
        assertThatIllegalArgumentException().isThrownBy(() -> new PartialDate(1968, 0, 7));
        assertThatIllegalArgumentException().isThrownBy(() -> new PartialDate(968, 3, 7));
        assertThat(new PartialDate(1968, 0, 0).earliest()).isEqualTo("1968-01-01");
        assertThat(PartialDate.of(LocalDate.of(1968, 3, 7)).isFull()).isTrue();
    }
}
