package vn.sohoa.bench.turns;

import java.util.List;

/**
 * How long a side took for each piece of a task in one round.
 *
 * @param round from 1
 */
public record Laps(int round, String task, String side, List<Double> seconds) {

    public Laps {
        seconds = List.copyOf(seconds);
        if (seconds.isEmpty()) {
            throw new IllegalArgumentException("nothing was measured");
        }
    }

    double total() {
        return seconds.stream().mapToDouble(Double::doubleValue).sum();
    }

    /** The time that so many of a hundred pieces did not exceed. */
    double percentile(int percent) {
        List<Double> sorted = seconds.stream().sorted().toList();
        return sorted.get(Math.max(0, Math.ceilDiv(percent * sorted.size(), 100) - 1));
    }
}
