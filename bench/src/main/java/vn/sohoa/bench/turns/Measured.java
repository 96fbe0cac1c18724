package vn.sohoa.bench.turns;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import vn.sohoa.bench.report.Csv;
import vn.sohoa.bench.report.Spread;

/** What was measured in all rounds of a course. */
public final class Measured {

    private final List<Task> tasks;
    private final List<Laps> laps = new ArrayList<>();

    Measured(List<Task> tasks) {
        this.tasks = List.copyOf(tasks);
    }

    void add(Laps found) {
        laps.add(found);
    }

    List<Task> tasks() {
        return tasks;
    }

    long rounds() {
        return laps.stream().mapToInt(Laps::round).distinct().count();
    }

    Spread spread(Task task, String side, ToDoubleFunction<Laps> figure) {
        return Spread.of(of(task, side).stream().map(figure::applyAsDouble).toList());
    }

    /** One side as a multiple of what the task compares it with, within each round. */
    Spread ratio(Task task, String side, ToDoubleFunction<Laps> figure) {
        List<Double> ratios = new ArrayList<>();
        for (Laps one : of(task, side)) {
            of(task, task.base()).stream()
                    .filter(other -> other.round() == one.round())
                    .forEach(other -> ratios.add(figure.applyAsDouble(one) / figure.applyAsDouble(other)));
        }
        return Spread.of(ratios);
    }

    /** Whether ours kept within each limit there is. */
    public boolean isWithinLimits() {
        return tasks.stream().allMatch(this::isWithinLimit);
    }

    boolean isWithinLimit(Task task) {
        return task.limit()
                .map(limit -> ratio(task, task.ours(), Laps::total).median() <= limit)
                .orElse(true);
    }

    /** Each piece in a line. */
    public Csv csv() {
        Csv csv = new Csv("round", "task", "side", "piece", "seconds");
        for (Laps lap : laps) {
            for (int piece = 0; piece < lap.seconds().size(); piece++) {
                csv.row(
                        lap.round(),
                        lap.task(),
                        lap.side(),
                        piece,
                        lap.seconds().get(piece));
            }
        }
        return csv;
    }

    private List<Laps> of(Task task, String side) {
        return laps.stream()
                .filter(lap -> lap.task().equals(task.name()) && lap.side().equals(side))
                .toList();
    }
}
