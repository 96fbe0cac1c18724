package vn.sohoa.api.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class EtaTest {

    private static final Duration JUST_NOW = Duration.ofSeconds(1);

    @Test
    void takesThePaceSoFarForTheRest() {
        Eta eta = Eta.of(60, 240, false, Duration.ofMinutes(2), JUST_NOW);

        assertThat(eta).isEqualTo(new Eta(Eta.Kind.RUNNING, Duration.ofMinutes(6), false, 30));
    }

    @Test
    void saysNothingBeforeThreePagesOrFiveSeconds() {
        assertThat(Eta.of(2, 240, false, Duration.ofMinutes(1), JUST_NOW).kind())
                .isEqualTo(Eta.Kind.UNKNOWN);
        assertThat(Eta.of(50, 240, false, Duration.ofSeconds(4), JUST_NOW).kind())
                .isEqualTo(Eta.Kind.UNKNOWN);
        assertThat(Eta.of(0, 0, true, Duration.ZERO, Duration.ZERO).kind()).isEqualTo(Eta.Kind.UNKNOWN);
    }

    @Test
    void promisesNoEndWhileFilesAreUnopened() {
        Eta eta = Eta.of(60, 60, true, Duration.ofMinutes(2), JUST_NOW);

        assertThat(eta.kind()).isEqualTo(Eta.Kind.RUNNING);
        assertThat(eta.atLeast()).isTrue();
    }

    @Test
    void isDoneWhenEveryKnownPageIsRead() {
        assertThat(Eta.of(240, 240, false, Duration.ofMinutes(8), Duration.ofHours(1))
                        .kind())
                .isEqualTo(Eta.Kind.DONE);
    }

    @Test
    void noticesWhenNothingMoves() {
        assertThat(Eta.of(60, 240, false, Duration.ofMinutes(10), Duration.ofMinutes(3))
                        .kind())
                .isEqualTo(Eta.Kind.STALLED);
        assertThat(Eta.of(0, 240, false, Duration.ofMinutes(10), Duration.ofMinutes(10))
                        .kind())
                .isEqualTo(Eta.Kind.STALLED);
    }

    @Test
    void isPatientWithSlowPages() {
        Eta eta = Eta.of(10, 20, false, Duration.ofMinutes(30), Duration.ofMinutes(5));

        assertThat(eta.kind()).isEqualTo(Eta.Kind.RUNNING);
        assertThat(eta.left()).isEqualTo(Duration.ofMinutes(30));
    }
}
