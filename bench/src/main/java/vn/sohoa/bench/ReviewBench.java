package vn.sohoa.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.SequencedMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.sohoa.bench.pages.WorkFolder;
import vn.sohoa.bench.report.Csv;
import vn.sohoa.bench.report.Figures;
import vn.sohoa.bench.report.Millis;
import vn.sohoa.bench.report.Table;
import vn.sohoa.bench.review.ReviewCourse;
import vn.sohoa.testing.samples.SampleDossiers;

/** {@code ./sohoa bench review}: how soon the next question stands there. */
@Command(
        name = "review",
        mixinStandardHelpOptions = true,
        description = "From key to next question on the review page, in a browser, with a long queue.")
final class ReviewBench implements Callable<Integer> {

    private static final double GOAL_MS = 150;
    private static final double MOST_KEYS = 0.95;
    /** Nobody reads a line and compares it in less; and as fast as keys go. */
    private static final List<Integer> PACES = List.of(300, 0);

    @Mixin
    private BenchOptions options = new BenchOptions();

    @Option(names = "--questions", defaultValue = "10000", description = "in the queue (${DEFAULT-VALUE})")
    private int questions;

    @Option(names = "--answers", defaultValue = "100", description = "at each pace (${DEFAULT-VALUE})")
    private int answers;

    @Option(names = "--sohoa", hidden = true, defaultValue = "${sys:sohoa.launcher:-./sohoa}")
    private Path launcher = Path.of("sohoa");

    @Override
    public Integer call() throws IOException, InterruptedException, SQLException {
        options.require(answers >= 1, "Somebody has to answer");
        options.require(questions >= PACES.size() * answers + 100, "There are not enough questions");
        System.out.println(Machine.describe() + "\n");
        WorkFolder work = new WorkFolder();
        ReviewCourse course = new ReviewCourse(launcher, work.fresh("data"), System.err);
        SequencedMap<Integer, Millis> times = course.run(someScans(work), questions, answers, PACES);
        keep(times);
        System.out.println(print(times));
        boolean met = times.values().stream().allMatch(each -> each.within(MOST_KEYS) < GOAL_MS);
        System.out.println("goal p95 < 150 ms: " + (met ? "met" : "MISSED"));
        return met ? 0 : 1;
    }

    private static String print(SequencedMap<Integer, Millis> times) {
        Table table = new Table("looking before the key, ms", "answers", "p50, ms", "p95, ms", "longest, ms");
        times.forEach((looking, each) -> table.row(
                String.valueOf(looking),
                String.valueOf(each.count()),
                Figures.fixed(each.within(0.5), 0),
                Figures.fixed(each.within(MOST_KEYS), 0),
                Figures.fixed(each.within(1), 0)));
        return table.toString();
    }

    private void keep(SequencedMap<Integer, Millis> times) throws IOException {
        Csv csv = new Csv("looking", "millis");
        times.forEach((looking, each) -> each.each().forEach(time -> csv.row(looking, time)));
        options.raw().keep("review.csv", csv);
    }

    /** One dossier of the samples. */
    private static Path someScans(WorkFolder work) throws IOException {
        Path samples = work.fresh("samples");
        SampleDossiers.write(samples, SampleDossiers.SEED);
        try (Stream<Path> dossiers = Files.list(samples)) {
            return dossiers.filter(Files::isDirectory).sorted().findFirst().orElseThrow();
        }
    }
}
