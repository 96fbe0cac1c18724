package vn.sohoa.describe.confidence;

import java.util.List;

/**
 * A guess on a held-back paper, and whether it was right.
 *
 * @param keys whose guess it was, from the narrowest to the widest: type and field, then method, then kind
 * @param score of the guess, 0 to 1; higher must mean surer, nothing else
 */
public record Outcome(List<String> keys, double score, boolean right) {

    public Outcome {
        if (keys.isEmpty()) {
            throw new IllegalArgumentException("an outcome has a key");
        }
        keys = List.copyOf(keys);
    }
}
