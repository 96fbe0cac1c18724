package vn.sohoa.bench.turns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LapsTest {

    @Test
    void tellsTheTimeThatMostPiecesDidNotExceed() {
        List<Double> seconds =
                IntStream.rangeClosed(1, 20).mapToObj(i -> 21.0 - i).toList();
        Laps laps = new Laps(1, "task", "side", seconds);

        assertThat(laps.percentile(50)).isEqualTo(10);
        assertThat(laps.percentile(95)).isEqualTo(19);
        assertThat(laps.percentile(100)).isEqualTo(20);
        assertThat(laps.total()).isEqualTo(210);
    }

    @Test
    void ofOnePieceAllAreTheSame() {
        Laps laps = new Laps(1, "task", "side", List.of(3.0));

        assertThat(laps.percentile(1)).isEqualTo(3);
        assertThat(laps.percentile(95)).isEqualTo(3);
    }

    @Test
    void needsAPiece() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Laps(1, "task", "side", List.of()));
    }
}
