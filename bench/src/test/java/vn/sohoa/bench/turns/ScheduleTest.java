package vn.sohoa.bench.turns;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScheduleTest {

    private static final String ONE = "one";
    private static final String OTHER = "other";

    @Test
    void goesByHowLongEachStepTookLast() {
        Schedule<String> schedule = new Schedule<>(3);
        schedule.expect(ONE, 10);
        schedule.expect(OTHER, 100);

        assertThat(schedule.left(List.of(ONE, OTHER))).isEqualTo(Duration.ofSeconds(330));

        schedule.ran(ONE, 5);

        assertThat(schedule.left(List.of(ONE, OTHER))).isEqualTo(Duration.ofSeconds(310));
        assertThat(schedule.left(List.of(ONE))).isEqualTo(Duration.ofSeconds(10));
    }
}
