package vn.sohoa.bench.describe;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How right types are told: each type counts alike in the mean, however many papers of it there are. */
final class TypeScore {

    /** A paper taken for another. */
    record Confusion(String truth, String found, long times) {}

    /**
     * A type.
     *
     * @param papers that are of this type
     * @param found papers taken for this type
     * @param right papers that are both
     */
    record Tally(String type, long papers, long found, long right) {

        double precision() {
            return found == 0 ? 0 : (double) right / found;
        }

        double recall() {
            return papers == 0 ? 0 : (double) right / papers;
        }

        /** The harmonic mean of precision and recall. */
        double f1() {
            return papers + found == 0 ? 0 : 2.0 * right / (papers + found);
        }
    }

    private record Pair(String truth, String found) {}

    private final List<Pair> pairs = new ArrayList<>();

    /** @param truths one type, or several of which each is right */
    void add(List<String> truths, String found) {
        pairs.add(new Pair(truths.contains(found) ? found : truths.getFirst(), found));
    }

    /** Of the types that there are papers of, by name. */
    List<Tally> tallies() {
        Map<String, Long> papers = count(pairs.stream().map(Pair::truth));
        Map<String, Long> found = count(pairs.stream().map(Pair::found));
        Map<String, Long> right = count(
                pairs.stream().filter(pair -> pair.truth().equals(pair.found())).map(Pair::truth));
        return papers.entrySet().stream()
                .map(type -> new Tally(
                        type.getKey(),
                        type.getValue(),
                        found.getOrDefault(type.getKey(), 0L),
                        right.getOrDefault(type.getKey(), 0L)))
                .toList();
    }

    /** The plain mean over all types that there are papers of. */
    double macroF1() {
        return tallies().stream().mapToDouble(Tally::f1).average().orElse(0);
    }

    /** The most frequent first. */
    List<Confusion> confusions() {
        return pairs.stream()
                .filter(pair -> !pair.truth().equals(pair.found()))
                .collect(Collectors.groupingBy(pair -> pair, Collectors.counting()))
                .entrySet()
                .stream()
                .map(pair -> new Confusion(pair.getKey().truth(), pair.getKey().found(), pair.getValue()))
                .sorted(Comparator.comparingLong(Confusion::times)
                        .reversed()
                        .thenComparing(Confusion::truth)
                        .thenComparing(Confusion::found))
                .toList();
    }

    private static Map<String, Long> count(Stream<String> types) {
        return types.collect(Collectors.groupingBy(type -> type, TreeMap::new, Collectors.counting()));
    }
}
