package vn.sohoa.bench.speed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import vn.sohoa.bench.report.Spread;

/** What was measured in all rounds. */
final class Runs {

    private final List<Run> runs = new ArrayList<>();

    void add(Run run) {
        runs.add(run);
    }

    List<Run> all() {
        return List.copyOf(runs);
    }

    int count(Program program) {
        return of(program).size();
    }

    /** Forgets a program, which then was not measured at all. */
    void remove(Program program) {
        runs.removeIf(run -> run.program().equals(program));
    }

    /** Nothing for a program that was not measured. */
    Optional<Spread> spread(Program program, ToDoubleFunction<Run> figure) {
        return spread(of(program).stream().map(figure::applyAsDouble).toList());
    }

    /** One program as a multiple of another, compared within each round. */
    Optional<Spread> ratio(Program program, Program base, ToDoubleFunction<Run> figure) {
        List<Double> ratios = new ArrayList<>();
        for (Run run : of(program)) {
            of(base).stream()
                    .filter(other -> other.round() == run.round())
                    .forEach(other -> ratios.add(figure.applyAsDouble(run) / figure.applyAsDouble(other)));
        }
        return spread(ratios);
    }

    private List<Run> of(Program program) {
        return runs.stream().filter(run -> run.program().equals(program)).toList();
    }

    private static Optional<Spread> spread(List<Double> figures) {
        return figures.isEmpty() ? Optional.empty() : Optional.of(Spread.of(figures));
    }
}
