package vn.sohoa.bench.review;

import java.util.List;

/**
 * How long it takes from an answering key to the next question with its picture.
 *
 * @param looking at each question before the key, in milliseconds
 * @param millis one by one
 */
public record KeyTimes(int looking, List<Double> millis) {

    /** @throws IllegalArgumentException when nothing was measured */
    public KeyTimes {
        if (millis.isEmpty()) {
            throw new IllegalArgumentException("nothing was measured");
        }
        millis = List.copyOf(millis);
    }

    /**
     * The time that a share of the keys stays within.
     *
     * @param share more than 0, 1 at most
     */
    public double within(double share) {
        List<Double> sorted = millis.stream().sorted().toList();
        return sorted.get((int) Math.ceil(share * sorted.size()) - 1);
    }
}
