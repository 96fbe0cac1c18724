package vn.sohoa.ocr.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class DeadlinesTest {

    private final Deadlines deadlines =
            new Deadlines(Duration.ofSeconds(10), Duration.ofSeconds(2), Duration.ofSeconds(60));

    @Test
    void growsWithPage() {
        assertThat(deadlines.page(0)).isEqualTo(Duration.ofSeconds(10));
        assertThat(deadlines.page(1_500_000)).isEqualTo(Duration.ofSeconds(13));
    }

    @Test
    void growsWithFileToOpen() {
        assertThat(deadlines.opening(20_000_000)).isEqualTo(Duration.ofSeconds(50));
    }

    @Test
    void endsSomewhere() {
        assertThat(deadlines.page(25_000_001)).isEqualTo(Duration.ofSeconds(60));
        assertThat(deadlines.page(Long.MAX_VALUE)).isEqualTo(Duration.ofSeconds(60));
        assertThat(deadlines.withMost(Duration.ofSeconds(5)).page(0)).isEqualTo(Duration.ofSeconds(5));
    }

    @Test
    void canBeCountedInMilliseconds() {
        assertThat(deadlines.longest()).isEqualTo(Duration.ofMinutes(50));
        assertThat(deadlines.withMost(Duration.ofDays(1)).longest().toMillis()).isLessThan(Integer.MAX_VALUE);
    }

    @Test
    void takesNonsenseForNothing() {
        assertThat(deadlines.page(-1)).isEqualTo(deadlines.page(0));
    }

    @Test
    void namesWhatIsOutOfRange() {
        assertThatThrownBy(() -> deadlines.withMost(Duration.ZERO)).hasMessageContaining("most is PT0S");
        assertThatThrownBy(() -> new Deadlines(Duration.ofSeconds(-1), Duration.ZERO, Duration.ofSeconds(1)))
                .hasMessageContaining("base is PT-1S");
    }
}
