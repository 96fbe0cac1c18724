package vn.sohoa.bench.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MillisTest {

    @Test
    void tellsWhatAShareStaysWithin() {
        Millis times = new Millis(
                IntStream.rangeClosed(1, 100).mapToObj(i -> (double) (101 - i)).toList());

        assertThat(times.within(0.5)).isEqualTo(50);
        assertThat(times.within(0.95)).isEqualTo(95);
        assertThat(times.within(1)).isEqualTo(100);
    }

    @Test
    void refusesToTellOfNothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Millis(List.of()));
    }
}
