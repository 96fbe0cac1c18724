package vn.sohoa.bench.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sohoa.testing.accuracy.ErrorRate;

class ScoreTest {

    @Test
    void weighsPagesByTheirLengthAndAlike() {
        ErrorRate full = new ErrorRate(900, 9, 200, 2, 900, 0);
        ErrorRate sparse = new ErrorRate(100, 11, 20, 5, 100, 0);

        Score score = Score.of(List.of(full, sparse));

        assertThat(score.total().cer()).isEqualTo(0.02);
        assertThat(score.meanCer()).isEqualTo(0.06);
    }
}
