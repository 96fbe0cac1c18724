package vn.sohoa.bench.report;

import java.util.List;

/**
 * How long each of many things took, in milliseconds.
 *
 * @param each in rising order
 */
public record Millis(List<Double> each) {

    /** @throws IllegalArgumentException when nothing was measured */
    public Millis {
        if (each.isEmpty()) {
            throw new IllegalArgumentException("nothing was measured");
        }
        each = each.stream().sorted().toList();
    }

    public int count() {
        return each.size();
    }

    /**
     * The time that a share of them stays within.
     *
     * @param share more than 0, 1 at most
     */
    public double within(double share) {
        return each.get((int) Math.ceil(share * each.size()) - 1);
    }
}
