package vn.sohoa.bench.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class FiguresTest {

    @Test
    void printsWithAPointInEveryLocale() {
        assertThat(Figures.fixed(1234.56, 1)).isEqualTo("1234.6");
        assertThat(Figures.percent(0.0099)).isEqualTo("0.99");
    }

    @Test
    void printsADashWhereThereIsNothingToCompareWith() {
        assertThat(Figures.ratio(1, 0)).isEqualTo("-");
        assertThat(Figures.ratio(1, 2)).isEqualTo("0.50");
    }

    @Test
    void roundsTimeAsFarAsAnyoneWantsToKnow() {
        assertThat(Figures.rough(Duration.ofSeconds(119))).isEqualTo("119 s");
        assertThat(Figures.rough(Duration.ofSeconds(185))).isEqualTo("3 min");
    }
}
