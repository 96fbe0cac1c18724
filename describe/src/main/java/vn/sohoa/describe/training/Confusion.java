package vn.sohoa.describe.training;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

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
        Set<String> classes = new TreeSet<>(counts.keySet());
        return classes.stream().mapToDouble(this::f1).average().orElse(0);
    }

    private double f1(String name) {
        int hits = counts.getOrDefault(name, Map.of()).getOrDefault(name, 0);
        int truths = counts.getOrDefault(name, Map.of()).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        int guesses = counts.values().stream()
                .mapToInt(row -> row.getOrDefault(name, 0))
                .sum();
        return truths + guesses == 0 ? 0 : 2.0 * hits / (truths + guesses);
    }
}
