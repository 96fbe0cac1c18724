package vn.sohoa.bench.turns;

import java.util.function.ToDoubleFunction;
import vn.sohoa.bench.report.Figures;
import vn.sohoa.bench.report.Table;

/** What was measured, as tables: all figures, then the ratios that have a limit. */
public final class TurnsReport {

    private static final double MEGABYTE = 1e6;
    private static final double MILLIS = 1e3;
    private static final int OFTEN = 95;
    private static final int MIDDLE = 50;

    private final Measured measured;
    private final String things;

    /** @param things what the pieces hold: "objects" */
    public TurnsReport(Measured measured, String things) {
        this.measured = measured;
        this.things = things;
    }

    /** Rates, times of single pieces, and the ratio to what each task compares with. */
    public Table figures() {
        Table table = new Table("task", "side", things + "/s", "MB/s", "p50 ms", "p95 ms", "time ÷ the bare one's");
        for (Task task : measured.tasks()) {
            for (Side side : task.sides()) {
                table.row(
                        task.name(),
                        side.name(),
                        median(task, side, laps -> task.size().things() * task.pieces() / laps.total(), 1),
                        task.size().bytes() == 0
                                ? "-"
                                : median(
                                        task,
                                        side,
                                        laps -> task.size().bytes() / MEGABYTE * task.pieces() / laps.total(),
                                        1),
                        median(task, side, laps -> MILLIS * laps.percentile(MIDDLE), 1),
                        median(task, side, laps -> MILLIS * laps.percentile(OFTEN), 1),
                        side.name().equals(task.base())
                                ? "1"
                                : measured.ratio(task, side.name(), Laps::total).print(2));
            }
        }
        return table;
    }

    /** The ratios that have a limit. */
    public Table limits() {
        Table table = new Table("time, Sohoa ÷ the bare one", "measured", "wanted", "");
        for (Task task : measured.tasks()) {
            task.limit()
                    .ifPresent(limit -> table.row(
                            task.name(),
                            measured.ratio(task, task.ours(), Laps::total).print(2),
                            "≤ " + limit,
                            measured.isWithinLimit(task) ? "met" : "MISSED"));
        }
        return table;
    }

    public long rounds() {
        return measured.rounds();
    }

    private String median(Task task, Side side, ToDoubleFunction<Laps> figure, int decimals) {
        return Figures.fixed(measured.spread(task, side.name(), figure).median(), decimals);
    }
}
