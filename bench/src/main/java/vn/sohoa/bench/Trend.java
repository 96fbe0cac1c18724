package vn.sohoa.bench;

import java.util.ArrayList;
import java.util.List;

/** Where a series of measurements is heading, once it has settled: its first half does not count. */
final class Trend {

    private static final double FLAT = 0.1;

    private final List<Double> values = new ArrayList<>();

    void add(double value) {
        values.add(value);
    }

    /** Growth over the second half along the line of least squares, as a share of the mean. */
    double growth() {
        List<Double> settled = values.subList(values.size() / 2, values.size());
        int n = settled.size();
        if (n < 2) {
            return 0;
        }
        double middle = (n - 1) / 2.0;
        double mean =
                settled.stream().mapToDouble(Double::doubleValue).average().orElse(0);
        double covariance = 0;
        double variance = 0;
        for (int i = 0; i < n; i++) {
            covariance += (i - middle) * (settled.get(i) - mean);
            variance += (i - middle) * (i - middle);
        }
        return mean == 0 ? 0 : covariance / variance * (n - 1) / mean;
    }

    boolean isFlat() {
        return growth() <= FLAT;
    }
}
