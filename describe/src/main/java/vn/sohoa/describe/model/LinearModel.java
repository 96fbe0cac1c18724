package vn.sohoa.describe.model;

import java.util.List;
import java.util.Map;

/**
 * A linear model with a logistic score for each class.
 *
 * @param classes in the order of the weights
 * @param bias per class
 * @param weights per feature: of those classes it says something about
 */
public record LinearModel(List<String> classes, List<Double> bias, Map<String, List<Weight>> weights) {

    /**
     * What a feature adds to the score of a class.
     *
     * @param place of the class among the classes, from 0
     */
    public record Weight(int place, double value) {}

    public LinearModel {
        classes = List.copyOf(classes);
        bias = List.copyOf(bias);
        weights = Map.copyOf(weights);
    }

    /** How likely each class is: one against the rest, brought to the sum of 1. */
    public double[] likelihoods(Map<String, Double> features) {
        double[] scores = bias.stream().mapToDouble(Double::doubleValue).toArray();
        features.forEach((name, value) -> {
            for (Weight weight : weights.getOrDefault(name, List.of())) {
                scores[weight.place] += weight.value * value;
            }
        });
        double sum = 0;
        for (int i = 0; i < scores.length; i++) {
            scores[i] = 1 / (1 + Math.exp(-scores[i]));
            sum += scores[i];
        }
        for (int i = 0; i < scores.length; i++) {
            scores[i] /= sum;
        }
        return scores;
    }
}
