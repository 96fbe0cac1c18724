package vn.sohoa.describe.training;

import java.util.Map;
import java.util.TreeMap;

/** How often each class was taken for each. */
public final class Confusion {

    private final Map<String, Map<String, Integer>> counts = new TreeMap<>();

    public void add(String truth, String guess) {
        counts.computeIfAbsent(truth, unused -> new TreeMap<>()).merge(guess, 1, Integer::sum);
    }

    /** By truth, then by guess. */
    public Map<String, Map<String, Integer>> counts() {
        return counts;
    }

    /** Mean of F1 over all classes that there are in truth. */
    public double macroF1() {
        return counts.keySet().stream().mapToDouble(this::f1).average().orElse(0);
    }

    /** How often the class is there in truth. */
    int truths(String name) {
        return counts.getOrDefault(name, Map.of()).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    /** Harmonic mean of precision and recall of a class. */
    double f1(String name) {
        int hits = counts.getOrDefault(name, Map.of()).getOrDefault(name, 0);
        int truths = truths(name);
        int guesses = counts.values().stream()
                .mapToInt(row -> row.getOrDefault(name, 0))
                .sum();
        return truths + guesses == 0 ? 0 : 2.0 * hits / (truths + guesses);
    }
}
