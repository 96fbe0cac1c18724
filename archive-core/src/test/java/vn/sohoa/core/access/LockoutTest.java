package vn.sohoa.core.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LockoutTest {

    @ParameterizedTest
    @CsvSource({"0, PT0S", "4, PT0S", "5, PT15M", "6, PT30M", "7, PT1H", "11, PT16H", "12, PT24H", "2000000000, PT24H"})
    void growsWithEachFurtherWrongPassword(int attempts, Duration time) {
        assertThat(Lockout.after(attempts)).isEqualTo(time);
    }

    @Test
    void startsWithTheFifth() {
        assertThat(Lockout.after(Lockout.FREE_ATTEMPTS)).isZero();
        assertThat(Lockout.after(Lockout.FREE_ATTEMPTS + 1)).isPositive();
    }
}
