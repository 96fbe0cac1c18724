package vn.sohoa.bench.turns;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sohoa.bench.report.Figures;

/** Lets the sides of each task take turns with every piece, round after round; who begins changes from piece to piece. */
public final class Turns {

    private static final double NANOS = 1e9;

    /** What is done before and after the tasks. */
    private static final String BETWEEN = "";

    private final int rounds;
    private final PrintStream progress;

    public Turns(int rounds, PrintStream progress) {
        this.rounds = rounds;
        this.progress = progress;
    }

    /** Runs more rounds than asked for: those to warm up, which are not counted. */
    public Measured run(Course course) throws IOException, InterruptedException {
        Measured measured = new Measured(course.tasks());
        List<String> steps = Stream.concat(course.tasks().stream().map(Task::name), Stream.of(BETWEEN))
                .toList();
        Schedule<String> schedule = new Schedule<>(rounds);
        for (int round = 1 - course.warmUps(); round <= rounds; round++) {
            long begun = System.nanoTime();
            double within = 0;
            course.begin(round);
            for (Task task : course.tasks()) {
                List<Laps> laps = run(task, round);
                double seconds = laps.stream().mapToDouble(Laps::total).sum();
                within += seconds;
                note(schedule, task.name(), round, seconds);
                if (round > 0) {
                    laps.forEach(measured::add);
                }
                tell(round, laps, schedule.left(steps));
            }
            course.end(round);
            note(schedule, BETWEEN, round, seconds(begun) - within);
        }
        return measured;
    }

    private static void note(Schedule<String> schedule, String step, int round, double seconds) {
        if (round <= 0) {
            schedule.expect(step, seconds);
        } else {
            schedule.ran(step, seconds);
        }
    }

    private void tell(int round, List<Laps> laps, Duration left) {
        String title = round <= 0 ? "Warming up" : "Round " + round + " of " + rounds;
        String times = laps.stream()
                .map(lap -> lap.side() + " " + Figures.fixed(lap.total(), 2) + " s")
                .collect(Collectors.joining(", "));
        progress.println(title + ": " + laps.getFirst().task() + ": " + times
                + (round <= 0 ? "" : "; about " + Figures.rough(left) + " left of this part"));
    }

    private static List<Laps> run(Task task, int round) throws IOException, InterruptedException {
        List<Side> sides = task.sides();
        List<List<Double>> seconds =
                sides.stream().<List<Double>>map(side -> new ArrayList<>()).toList();
        for (int piece = 0; piece < task.pieces(); piece++) {
            for (int turn = 0; turn < sides.size(); turn++) {
                int number = Math.floorMod(piece + round + turn, sides.size());
                long begun = System.nanoTime();
                sides.get(number).work().piece(round, piece);
                seconds.get(number).add(seconds(begun));
            }
        }
        List<Laps> laps = new ArrayList<>();
        for (Side side : sides) {
            laps.add(new Laps(round, task.name(), side.name(), seconds.get(laps.size())));
        }
        return laps;
    }

    private static double seconds(long begun) {
        return (System.nanoTime() - begun) / NANOS;
    }
}
