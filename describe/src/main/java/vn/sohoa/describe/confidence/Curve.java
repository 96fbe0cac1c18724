package vn.sohoa.describe.confidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How often guesses of one key are right, by their score: an isotonic regression (pool adjacent violators) of outcomes.
 *
 * @param points ascending in both
 * @param threshold least score of guesses that are wrong no more often than wanted; above 1 where there is none
 * @param outcomes how many it was learned from
 */
public record Curve(List<Point> points, double threshold, int outcomes) {

    /**
     * A pool of outcomes of about the same score.
     *
     * @param score its mean
     * @param share of right ones, pulled towards one half by one outcome
     */
    public record Point(double score, double share) {}

    /** Fewer outcomes than this say nothing. */
    static final int LEAST_OUTCOMES = 40;

    /** Of curves that accept nothing. */
    public static final double NEVER = 2;

    private static final int LEAST_POOL = 10;

    public Curve {
        points = List.copyOf(points);
    }

    static Curve learn(List<Outcome> outcomes, double wantedErrors) {
        List<Outcome> sorted = outcomes.stream()
                .sorted(Comparator.comparingDouble(Outcome::score))
                .toList();
        List<Pool> pools = new ArrayList<>();
        Pool pool = new Pool(0, 0, 0);
        for (Outcome outcome : sorted) {
            pool = pool.with(outcome);
            if (pool.count >= LEAST_POOL) {
                push(pools, pool);
                pool = new Pool(0, 0, 0);
            }
        }
        if (pool.count > 0) {
            push(pools, pool);
        }
        return new Curve(pools.stream().map(Pool::point).toList(), threshold(sorted, wantedErrors), outcomes.size());
    }

    private static void push(List<Pool> pools, Pool pool) {
        Pool last = pool;
        while (!pools.isEmpty() && pools.getLast().share() >= last.share()) {
            last = pools.removeLast().and(last);
        }
        pools.add(last);
    }

    /** Goes down from the surest for as long as the share of errors, half of one added, is not above the wanted one. */
    private static double threshold(List<Outcome> ascending, double wantedErrors) {
        double threshold = NEVER;
        int wrong = 0;
        for (int seen = 1; seen <= ascending.size(); seen++) {
            Outcome outcome = ascending.get(ascending.size() - seen);
            wrong += outcome.right() ? 0 : 1;
            boolean lastOfScore = seen == ascending.size()
                    || ascending.get(ascending.size() - seen - 1).score() < outcome.score();
            if (lastOfScore && (wrong + 0.4) / seen <= wantedErrors) {
                threshold = outcome.score();
            }
        }
        return threshold;
    }

    /** The share of right ones at a score, between the pools on a straight line. */
    double at(double score) {
        Point before = points.isEmpty() ? new Point(1, 0) : points.getFirst();
        for (Point point : points) {
            if (score <= point.score) {
                double way = point.score > before.score ? (score - before.score) / (point.score - before.score) : 0;
                return before.share + Math.max(0, way) * (point.share - before.share);
            }
            before = point;
        }
        return before.share;
    }

    private record Pool(int count, int right, double sum) {

        Pool with(Outcome outcome) {
            return new Pool(count + 1, right + (outcome.right() ? 1 : 0), sum + outcome.score());
        }

        Pool and(Pool other) {
            return new Pool(count + other.count, right + other.right, sum + other.sum);
        }

        double share() {
            return (right + 0.5) / (count + 1);
        }

        Point point() {
            return new Point(sum / count, share());
        }
    }
}
