package vn.sohoa.bench.speed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.sohoa.bench.report.Spread;

class RunsTest {

    private static final Program BASE = new Tesseract(2);
    private static final Program OTHER = new Ocrmypdf(2);

    private final Runs runs = new Runs();

    @Test
    void comparesWithinEachRound() {
        // the machine was three times as slow in the second round
        add(1, BASE, 10);
        add(1, OTHER, 20);
        add(2, BASE, 30);
        add(2, OTHER, 75);

        assertThat(runs.ratio(OTHER, BASE, Run::cpuSeconds)).contains(new Spread(2.25, 2, 2.5));
    }

    @Test
    void comparesOnlyRoundsThatBothRan() {
        add(1, BASE, 10);
        add(1, OTHER, 20);
        add(2, BASE, 1);

        assertThat(runs.ratio(OTHER, BASE, Run::cpuSeconds)).contains(new Spread(2, 2, 2));
    }

    @Test
    void hasNothingToSayOfAProgramThatWasLeftOut() {
        add(1, BASE, 10);
        add(1, OTHER, 20);
        runs.remove(OTHER);

        assertThat(runs.ratio(OTHER, BASE, Run::cpuSeconds)).isEmpty();
        assertThat(runs.spread(OTHER, Run::cpuSeconds)).isEmpty();
        assertThat(runs.spread(BASE, Run::cpuSeconds)).contains(new Spread(10, 10, 10));
    }

    private void add(int round, Program program, double cpuSeconds) {
        runs.add(new Run(round, program, new Usage(cpuSeconds, 1, 1), 0));
    }
}
