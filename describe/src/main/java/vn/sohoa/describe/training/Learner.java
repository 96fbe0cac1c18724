package vn.sohoa.describe.training;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import vn.sohoa.describe.model.LinearModel;

/** Learns a linear model from pages whose class is known: logistic regression of liblinear, one class against the rest. */
final class Learner {

    /** Features of fewer pages than this are chance. */
    static final int LEAST_PAGES = 4;

    /** Weights below this change nothing that matters. */
    private static final double LEAST_WEIGHT = 0.02;

    private static final long SEED = 20;

    private Learner() {}

    /**
     * A page to learn from.
     *
     * @param page its class, as {@link vn.sohoa.describe.classify.PageClass#toString} names it
     */
    record Example(String page, Map<String, Double> features) {}

    static LinearModel learn(List<Example> examples) {
        List<String> classes =
                examples.stream().map(Example::page).distinct().sorted().toList();
        Map<String, Integer> places = places(examples);
        Problem problem = new Problem();
        problem.l = examples.size();
        problem.n = places.size() + 1;
        problem.bias = 1;
        problem.x = new Feature[problem.l][];
        problem.y = new double[problem.l];
        for (int i = 0; i < problem.l; i++) {
            problem.x[i] = nodes(examples.get(i).features(), places);
            problem.y[i] = classes.indexOf(examples.get(i).page());
        }
        Linear.disableDebugOutput();
        Parameter parameter = new Parameter(SolverType.L2R_LR_DUAL, 8, 0.1);
        parameter.setRandom(new Random(SEED));
        parameter.setMaxIters(60);
        return model(Linear.train(problem, parameter), classes, places);
    }

    /** From 1, by name, so that the same pages give the same model. */
    private static Map<String, Integer> places(List<Example> examples) {
        Map<String, Integer> counts = new TreeMap<>();
        examples.forEach(example -> example.features().keySet().forEach(name -> counts.merge(name, 1, Integer::sum)));
        Map<String, Integer> places = new LinkedHashMap<>();
        counts.forEach((name, count) -> {
            if (count >= LEAST_PAGES) {
                places.put(name, places.size() + 1);
            }
        });
        return places;
    }

    private static Feature[] nodes(Map<String, Double> features, Map<String, Integer> places) {
        List<Feature> nodes = new ArrayList<>();
        features.forEach((name, value) -> {
            Integer place = places.get(name);
            if (place != null) {
                nodes.add(new FeatureNode(place, value));
            }
        });
        nodes.sort(Comparator.comparingInt(Feature::getIndex));
        nodes.add(new FeatureNode(places.size() + 1, 1));
        return nodes.toArray(Feature[]::new);
    }

    private static LinearModel model(Model learned, List<String> classes, Map<String, Integer> places) {
        double[] weights = learned.getFeatureWeights();
        int[] labels = learned.getLabels();
        Map<String, List<LinearModel.Weight>> byName = new HashMap<>();
        places.forEach((name, place) -> {
            List<LinearModel.Weight> own = new ArrayList<>();
            for (int i = 0; i < labels.length; i++) {
                double weight = rounded(weights[(place - 1) * labels.length + i]);
                if (Math.abs(weight) >= LEAST_WEIGHT) {
                    own.add(new LinearModel.Weight(labels[i], weight));
                }
            }
            own.sort(Comparator.comparingInt(LinearModel.Weight::place));
            byName.put(name, own);
        });
        Double[] bias = new Double[classes.size()];
        for (int i = 0; i < labels.length; i++) {
            bias[labels[i]] = rounded(weights[places.size() * labels.length + i]);
        }
        return new LinearModel(classes, List.of(bias), byName);
    }

    private static double rounded(double weight) {
        return Math.round(weight * 1000) / 1000.0;
    }
}
