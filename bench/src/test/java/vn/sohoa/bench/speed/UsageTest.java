package vn.sohoa.bench.speed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class UsageTest {

    @Test
    void addsUserAndSystemSeconds() {
        assertThat(Usage.parse(List.of("12.25 0.50 6.81 145032"))).isEqualTo(new Usage(12.75, 6.81, 145032));
    }

    @Test
    void readsPastALineThatTellsHowTheProgramEnded() {
        assertThat(Usage.parse(List.of("Command exited with non-zero status 6", "1.00 0.00 1.20 9000")))
                .isEqualTo(new Usage(1, 1.2, 9000));
    }

    @Test
    void refusesAnotherReport() {
        assertThatIllegalArgumentException().isThrownBy(() -> Usage.parse(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> Usage.parse(List.of("real 0m1.000s")));
    }

    @Test
    void addsTimesAndKeepsTheLargestProcess() {
        assertThat(new Usage(1, 2, 300).then(new Usage(10, 20, 100))).isEqualTo(new Usage(11, 22, 300));
    }
}
