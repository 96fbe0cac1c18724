package vn.sohoa.bench.turns;

import java.util.List;
import java.util.Optional;

/**
 * The same work for every side.
 *
 * @param pieces that are measured one by one
 * @param size of one piece
 * @param sides ours first, then the one it is compared with, then others
 * @param limit how many times the other's time ours may take; none where the ratio is only told
 */
public record Task(String name, int pieces, Size size, List<Side> sides, Optional<Double> limit) {

    public Task {
        sides = List.copyOf(sides);
        if (sides.size() < 2) {
            throw new IllegalArgumentException("nobody to compare with in " + name);
        }
    }

    String ours() {
        return sides.get(0).name();
    }

    String base() {
        return sides.get(1).name();
    }

    /** How many things a piece holds, and how many bytes. */
    public record Size(int things, long bytes) {}
}
