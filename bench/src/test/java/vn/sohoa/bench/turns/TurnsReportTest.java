package vn.sohoa.bench.turns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TurnsReportTest {

    private static final Task LIMITED = task("put", new Task.Size(50, 2_000_000), Optional.of(1.15));
    private static final Task TOLD = task("look", new Task.Size(1, 0), Optional.empty());

    private final Measured measured = new Measured(List.of(LIMITED, TOLD));

    @Test
    void comparesWithinEachRound() {
        // the machine was three times as slow in the second round
        add(1, LIMITED, 0.11, 0.1);
        add(2, LIMITED, 0.36, 0.3);
        add(3, LIMITED, 0.1, 0.1);

        assertThat(measured.ratio(LIMITED, "ours", Laps::total).print(2)).isEqualTo("1.10 (1.00–1.20)");
        assertThat(measured.rounds()).isEqualTo(3);
    }

    @Test
    void printsRatesTimesAndRatios() {
        add(1, LIMITED, 0.11, 0.1);
        add(1, TOLD, 0.003, 0.002);

        assertThat(new TurnsReport(measured, "records").figures()).hasToString("""
                | task | side | records/s | MB/s | p50 ms | p95 ms | time ÷ the bare one's |
                |------|-----:|----------:|-----:|-------:|-------:|----------------------:|
                | put  | ours |     454.5 | 18.2 |  110.0 |  110.0 |                  1.10 |
                | put  | bare |     500.0 | 20.0 |  100.0 |  100.0 |                     1 |
                | look | ours |     333.3 |    - |    3.0 |    3.0 |                  1.50 |
                | look | bare |     500.0 |    - |    2.0 |    2.0 |                     1 |
                """);
    }

    @Test
    void holdsTheMedianToTheLimit() {
        add(1, LIMITED, 0.11, 0.1);
        add(2, LIMITED, 0.13, 0.1);
        add(3, LIMITED, 0.11, 0.1);
        add(1, TOLD, 9, 1);

        assertThat(measured.isWithinLimits()).isTrue();
        assertThat(new TurnsReport(measured, "records").limits()).hasToString("""
                | time, Sohoa ÷ the bare one |         measured | wanted |     |
                |----------------------------|-----------------:|-------:|----:|
                | put                        | 1.10 (1.10–1.30) | ≤ 1.15 | met |
                """);
    }

    @Test
    void saysWhenALimitIsMissed() {
        add(1, LIMITED, 0.12, 0.1);

        assertThat(measured.isWithinLimits()).isFalse();
        assertThat(new TurnsReport(measured, "records").limits().toString()).contains("MISSED");
    }

    private void add(int round, Task task, double ours, double bare) {
        measured.add(new Laps(round, task.name(), "ours", List.of(ours, ours)));
        measured.add(new Laps(round, task.name(), "bare", List.of(bare, bare)));
    }

    private static Task task(String name, Task.Size size, Optional<Double> limit) {
        return new Task(
                name,
                2,
                size,
                List.of(new Side("ours", (round, piece) -> {}), new Side("bare", (round, piece) -> {})),
                limit);
    }
}
