package vn.sohoa.bench.report;

import java.util.List;

/** The middle and the ends of some measurements. */
public record Spread(double median, double least, double most) {

    /** @throws IllegalArgumentException when there are none */
    public static Spread of(List<Double> measurements) {
        if (measurements.isEmpty()) {
            throw new IllegalArgumentException("nothing was measured");
        }
        List<Double> sorted = measurements.stream().sorted().toList();
        int middle = sorted.size() / 2;
        double median = sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
        return new Spread(median, sorted.getFirst(), sorted.getLast());
    }

    /** "0.66 (0.64–0.69)"; both ends once they differ in print. */
    public String print(int decimals) {
        String from = Figures.fixed(least, decimals);
        String to = Figures.fixed(most, decimals);
        String middle = Figures.fixed(median, decimals);
        return from.equals(to) ? middle : middle + " (" + from + "–" + to + ")";
    }
}
