package vn.sohoa.bench.speed;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** How long the rest will take, from how long each program took last. */
final class Schedule {

    private final int rounds;
    private final Map<Program, Double> seconds = new HashMap<>();
    private final Map<Program, Integer> done = new HashMap<>();

    Schedule(int rounds) {
        this.rounds = rounds;
    }

    /** Before the first round. */
    void expect(Program program, double wallSeconds) {
        seconds.put(program, wallSeconds);
    }

    void ran(Program program, double wallSeconds) {
        expect(program, wallSeconds);
        done.merge(program, 1, Integer::sum);
    }

    Duration left(Collection<Program> programs) {
        double left = 0;
        for (Program program : programs) {
            left += seconds.getOrDefault(program, 0.0) * (rounds - done.getOrDefault(program, 0));
        }
        return Duration.ofSeconds(Math.round(left));
    }
}
