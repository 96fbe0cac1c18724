package vn.sohoa.bench.api;

import java.time.Duration;
import java.util.List;

/**
 * How long look-ups took over a catalogue of one size.
 *
 * @param millis one by one, in rising order
 */
public record LookupTimes(int records, Duration time, List<Double> millis) {

    public LookupTimes {
        millis = millis.stream().sorted().toList();
    }

    /** The time that a share of the calls stays within. */
    public double within(double share) {
        return millis.get((int) Math.ceil(share * millis.size()) - 1);
    }

    public double perSecond() {
        return millis.size() * 1e9 / time.toNanos();
    }
}
