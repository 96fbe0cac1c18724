package vn.sohoa.bench.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import vn.sohoa.bench.report.Csv;
import vn.sohoa.bench.report.Figures;
import vn.sohoa.bench.report.Table;

/** Memory at even distances of a long run, and whether it stays flat: the last quarter of the run beside the second. */
public final class MemoryTrack {

    /** The most that the last quarter may lie above the second, as a share of the second. */
    static final double FLAT = 0.05;

    private static final int QUARTERS = 4;
    private static final int SHOWN = 8;
    private static final double MEGABYTE = 1 << 20;

    private final List<Sample> samples = new ArrayList<>();

    /**
     * What is held once the garbage is collected.
     *
     * @param heap bytes in use
     * @param resident bytes of the whole process
     */
    record Sample(int done, double seconds, long heap, long resident) {}

    void add(Sample sample) {
        samples.add(sample);
    }

    public boolean isFlat() {
        return isFlat(Sample::heap) && isFlat(Sample::resident);
    }

    /** Some of the samples, evenly spread, the last among them. */
    public Table table(String things) {
        Table table = new Table(things, "seconds", "heap MB", "resident MB");
        int last = samples.size() - 1;
        int step = Math.max(1, Math.ceilDiv(samples.size(), SHOWN));
        for (int i = last % step; i <= last; i += step) {
            Sample sample = samples.get(i);
            table.row(
                    String.valueOf(sample.done()),
                    Figures.fixed(sample.seconds(), 0),
                    Figures.fixed(sample.heap() / MEGABYTE, 1),
                    Figures.fixed(sample.resident() / MEGABYTE, 0));
        }
        return table;
    }

    /** In one line, for heap and process. */
    public String verdict() {
        return "last quarter over second: heap " + verdict(Sample::heap) + ", resident " + verdict(Sample::resident)
                + "; wanted ≤ +" + Figures.percent(FLAT) + " %";
    }

    /** Each sample in a line. */
    public Csv csv() {
        Csv csv = new Csv("done", "seconds", "heap_bytes", "resident_bytes");
        samples.forEach(sample -> csv.row(sample.done(), sample.seconds(), sample.heap(), sample.resident()));
        return csv;
    }

    private String verdict(ToDoubleFunction<Sample> figure) {
        double growth = growth(figure);
        return (growth < 0 ? "" : "+") + Figures.percent(growth) + " %" + (isFlat(figure) ? " (flat)" : " (GROWS)");
    }

    private boolean isFlat(ToDoubleFunction<Sample> figure) {
        return growth(figure) <= FLAT;
    }

    private double growth(ToDoubleFunction<Sample> figure) {
        return mean(QUARTERS - 1, figure) / mean(1, figure) - 1;
    }

    /** @param quarter from 0 */
    private double mean(int quarter, ToDoubleFunction<Sample> figure) {
        int from = quarter * samples.size() / QUARTERS;
        int to = (quarter + 1) * samples.size() / QUARTERS;
        return samples.subList(from, to).stream().mapToDouble(figure).average().orElseThrow();
    }
}
