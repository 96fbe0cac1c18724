package vn.sohoa.bench.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpreadTest {

    @Test
    void takesTheMiddleOfAnOddNumber() {
        assertThat(Spread.of(List.of(3.0, 1.0, 9.0))).isEqualTo(new Spread(3, 1, 9));
    }

    @Test
    void takesTheMeanOfTheTwoInTheMiddleOfAnEvenNumber() {
        assertThat(Spread.of(List.of(4.0, 1.0, 9.0, 3.0)).median()).isEqualTo(3.5);
    }

    @Test
    void refusesNothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> Spread.of(List.of()));
    }

    @Test
    void printsItsEndsOnlyWhereTheyDiffer() {
        assertThat(new Spread(0.661, 0.64, 0.69).print(2)).isEqualTo("0.66 (0.64–0.69)");
        assertThat(new Spread(0.661, 0.659, 0.662).print(2)).isEqualTo("0.66");
    }
}
