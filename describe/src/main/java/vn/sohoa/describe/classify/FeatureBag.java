package vn.sohoa.describe.classify;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Named numbers that describe a page. */
final class FeatureBag {

    private final Map<String, Double> values = new LinkedHashMap<>();

    void add(String name, double value) {
        values.merge(name, value, Math::max);
    }

    /** Adds names that together weigh as much as one of that weight: long pages do not shout. */
    void addAll(String prefix, Set<String> names, double weight) {
        double each = weight / Math.sqrt(Math.max(1, names.size()));
        names.forEach(name -> add(prefix + name, each));
    }

    static Set<String> names() {
        return new LinkedHashSet<>();
    }

    Map<String, Double> values() {
        return values;
    }
}
