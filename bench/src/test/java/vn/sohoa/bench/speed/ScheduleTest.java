package vn.sohoa.bench.speed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScheduleTest {

    private static final Program ONE = new Tesseract(2);
    private static final Program OTHER = new Ocrmypdf(2);

    @Test
    void goesByHowLongEachProgramTookLast() {
        Schedule schedule = new Schedule(3);
        schedule.expect(ONE, 10);
        schedule.expect(OTHER, 100);

        assertThat(schedule.left(List.of(ONE, OTHER))).isEqualTo(Duration.ofSeconds(330));

        schedule.ran(ONE, 5);

        assertThat(schedule.left(List.of(ONE, OTHER))).isEqualTo(Duration.ofSeconds(310));
        assertThat(schedule.left(List.of(ONE))).isEqualTo(Duration.ofSeconds(10));
    }
}
