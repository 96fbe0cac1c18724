package vn.sohoa.describe.confidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CalibratorTest {

    private static final List<String> KEYS = List.of("a/name", "name");

    private static List<Outcome> outcomes(int count, long seed) {
        Random random = new Random(seed);
        List<Outcome> outcomes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double score = random.nextDouble();
            outcomes.add(new Outcome(KEYS, score, random.nextDouble() < Math.min(1, score * 1.25)));
        }
        return outcomes;
    }

    @Test
    void saysHowOftenScoresAreRight() {
        Calibrator calibrator = Calibrator.learn(outcomes(5000, 1), 0.01);

        assertThat(calibrator.probability(KEYS, 0.2)).isEqualTo(0.25, within(0.06));
        assertThat(calibrator.probability(KEYS, 0.6)).isEqualTo(0.75, within(0.06));
        assertThat(calibrator.probability(KEYS, 0.95)).isGreaterThan(0.97);
        assertThat(Reliability.of(calibrator, outcomes(5000, 2)).bands()).allSatisfy(band -> {
            if (band.guesses() > 200) {
                assertThat(band.share()).isEqualTo(band.said(), within(0.05));
            }
        });
    }

    @Test
    void acceptsOnlyWhatIsRightAsOftenAsWanted() {
        Calibrator calibrator = Calibrator.learn(outcomes(5000, 3), 0.02);

        assertThat(calibrator.accepts(KEYS, 0.99)).isTrue();
        assertThat(calibrator.accepts(KEYS, 0.6)).isFalse();
        List<Outcome> accepted = outcomes(5000, 4).stream()
                .filter(outcome -> calibrator.accepts(outcome.keys(), outcome.score()))
                .toList();
        assertThat(accepted.stream().filter(outcome -> !outcome.right()).count())
                .isLessThan(accepted.size() / 33);
    }

    @Test
    void seldomKeysAskTheWiderOne() {
        List<Outcome> outcomes = new ArrayList<>(outcomes(1000, 5));
        outcomes.add(new Outcome(List.of("rare/name", "name"), 0.9, false));
        Calibrator calibrator = Calibrator.learn(outcomes, 0.01);

        assertThat(calibrator.probability(List.of("rare/name", "name"), 0.9))
                .isEqualTo(calibrator.probability(List.of("name"), 0.9));
        assertThat(calibrator.accepts(List.of("nobody"), 1)).isFalse();
        assertThat(calibrator.probability(List.of("nobody"), 1)).isZero();
    }
}
