package vn.sohoa.describe.classify;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * What a page may be.
 *
 * @param likelihoods how likely each class is; they sum up to 1
 * @param title as printed, in one line, or empty
 * @param number printed on it as its page number, or 0
 * @param heads how many papers begin on it, as far as heads with the state's name tell; 1 for most
 */
public record PageGuess(Map<PageClass, Double> likelihoods, String title, int number, int heads) {

    public PageGuess {
        likelihoods = Map.copyOf(likelihoods);
    }

    public double of(PageClass page) {
        return likelihoods.getOrDefault(page, 0.0);
    }

    /** Likeliest first; what is equally likely by name. */
    public List<PageClass> ranked() {
        return likelihoods.keySet().stream()
                .sorted(Comparator.comparingDouble((PageClass page) -> -of(page))
                        .thenComparing(PageClass::toString))
                .toList();
    }
}
