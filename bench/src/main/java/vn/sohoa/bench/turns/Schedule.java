package vn.sohoa.bench.turns;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * How long the rest will take, from how long each step took last.
 *
 * @param <S> what is done once a round
 */
public final class Schedule<S> {

    private final int rounds;
    private final Map<S, Double> seconds = new HashMap<>();
    private final Map<S, Integer> done = new HashMap<>();

    public Schedule(int rounds) {
        this.rounds = rounds;
    }

    /** Before the first round. */
    public void expect(S step, double wallSeconds) {
        seconds.put(step, wallSeconds);
    }

    public void ran(S step, double wallSeconds) {
        expect(step, wallSeconds);
        done.merge(step, 1, Integer::sum);
    }

    public Duration left(Collection<? extends S> steps) {
        double left = 0;
        for (S step : steps) {
            left += seconds.getOrDefault(step, 0.0) * (rounds - done.getOrDefault(step, 0));
        }
        return Duration.ofSeconds(Math.round(left));
    }
}
