package vn.sohoa.describe.confidence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Turns scores into how often they are right, key by key; where a key was seen too seldom, the wider key after it speaks.
 *
 * @param curves by key
 */
public record Calibrator(Map<String, Curve> curves) {

    /** What the surer ones make up for is not accepted all the same. */
    private static final double LEAST_LIKELY = 0.9;

    /** Knows nothing and accepts nothing. */
    public static final Calibrator NONE = new Calibrator(Map.of());

    public Calibrator {
        curves = Map.copyOf(curves);
    }

    /**
     * Learns from held-back papers.
     *
     * @param wantedErrors share of wrong ones that may be among what is accepted: 0.01
     */
    public static Calibrator learn(List<Outcome> outcomes, double wantedErrors) {
        Map<String, List<Outcome>> byKey = new TreeMap<>();
        for (Outcome outcome : outcomes) {
            outcome.keys()
                    .forEach(key -> byKey.computeIfAbsent(key, unused -> new ArrayList<>())
                            .add(outcome));
        }
        Map<String, Curve> curves = new LinkedHashMap<>();
        byKey.forEach((key, own) -> {
            if (own.size() >= Curve.LEAST_OUTCOMES) {
                curves.put(key, Curve.learn(own, wantedErrors));
            }
        });
        return new Calibrator(curves);
    }

    /** How likely a guess of that score is right, 0 to 1; 0 where no key is known. */
    public double probability(List<String> keys, double score) {
        return curve(keys).map(curve -> curve.at(score)).orElse(0.0);
    }

    /** Whether guesses of that score are wrong no more often than wanted. */
    public boolean accepts(List<String> keys, double score) {
        return curve(keys)
                .map(curve -> score >= curve.threshold() && curve.at(score) >= LEAST_LIKELY)
                .orElse(false);
    }

    private Optional<Curve> curve(List<String> keys) {
        return keys.stream().filter(curves::containsKey).findFirst().map(curves::get);
    }
}
