package vn.sohoa.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class TrendTest {

    @Test
    void findsGrowthOfTheSecondHalf() {
        Trend leak = trend(50, 60, 70, 80, 90, 100, 110, 120);

        assertThat(leak.growth()).isCloseTo(30 / 105.0, within(1e-9));
        assertThat(leak.isFlat()).isFalse();
    }

    @Test
    void forgivesWarmingUp() {
        assertThat(trend(10, 20, 60, 99, 100, 101, 99, 100).isFlat()).isTrue();
    }

    @Test
    void forgivesSawTeeth() {
        assertThat(trend(100, 150, 100, 150, 100, 150, 100, 150, 100).isFlat()).isTrue();
    }

    @Test
    void needsMoreThanOneValue() {
        assertThat(trend().isFlat()).isTrue();
        assertThat(trend(7).isFlat()).isTrue();
    }

    private static Trend trend(double... values) {
        Trend trend = new Trend();
        for (double value : values) {
            trend.add(value);
        }
        return trend;
    }
}
