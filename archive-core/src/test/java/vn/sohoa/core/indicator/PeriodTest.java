package vn.sohoa.core.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sohoa.core.indicator.Period.BadPeriodException;

class PeriodTest {

    private static final YearMonth NOW = YearMonth.of(2026, 11);

    @Test
    void isThisYearWhereNobodySays() {
        assertThat(Period.parse("", " ", NOW)).isEqualTo(Period.year(2026));
    }

    @Test
    void isTheYearOfTheMonthThatIsGiven() {
        assertThat(Period.parse("2024-03", "", NOW))
                .isEqualTo(new Period(YearMonth.of(2024, 3), YearMonth.of(2024, 12)));
        assertThat(Period.parse("", "2024-03", NOW))
                .isEqualTo(new Period(YearMonth.of(2024, 1), YearMonth.of(2024, 3)));
    }

    @Test
    void mayBeTenYears() {
        assertThat(Period.parse("2017-01", "2026-12", NOW).from()).isEqualTo(YearMonth.of(2017, 1));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-13,   2026-12, NOT_A_MONTH",
        "2026-00,   2026-12, NOT_A_MONTH",
        "2026-1,    2026-12, NOT_A_MONTH",
        "tháng 1,   2026-12, NOT_A_MONTH",
        "2026-01,   2026-12-01, NOT_A_MONTH",
        "+22026-01, 2026-12, NOT_A_MONTH",
        "0026-01,   2026-12, NOT_A_MONTH",
        "２０２６-01, 2026-12, NOT_A_MONTH",
        "2026-05,   2026-04, BACKWARDS",
        "2017-01,   2027-01, TOO_LONG",
        "1926-01,   2026-01, TOO_LONG",
    })
    void isRefusedWithTheReason(String from, String to, Period.Fault fault) {
        assertThatExceptionOfType(BadPeriodException.class)
                .isThrownBy(() -> Period.parse(from, to, NOW))
                .extracting(BadPeriodException::fault)
                .isEqualTo(fault);
    }
}
