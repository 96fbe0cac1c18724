package vn.sohoa.bench.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class KeyTimesTest {

    @Test
    void tellsWhatAShareOfTheKeysStaysWithin() {
        KeyTimes times = new KeyTimes(
                0,
                IntStream.rangeClosed(1, 100).mapToObj(i -> (double) (101 - i)).toList());

        assertThat(times.within(0.5)).isEqualTo(50);
        assertThat(times.within(0.95)).isEqualTo(95);
        assertThat(times.within(1)).isEqualTo(100);
    }

    @Test
    void refusesToTellOfNothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> new KeyTimes(0, List.of()));
    }
}
