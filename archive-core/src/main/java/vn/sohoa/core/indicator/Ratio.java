package vn.sohoa.core.indicator;

import java.util.OptionalDouble;

/** So many of so many. Of none there is no share: neither 0 nor 100 %. */
public record Ratio(long above, long below) {

    static final Ratio NONE = new Ratio(0, 0);

    public Ratio {
        if (above < 0 || above > below) {
            throw new IllegalArgumentException(above + " of " + below);
        }
    }

    /** 0 to 1. */
    public OptionalDouble share() {
        return below == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) above / below);
    }

    Ratio plus(Ratio other) {
        return new Ratio(above + other.above, below + other.below);
    }
}
