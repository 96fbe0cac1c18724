package vn.sohoa.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.SequencedMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.sohoa.bench.api.LookupCourse;
import vn.sohoa.bench.pages.WorkFolder;
import vn.sohoa.bench.report.Csv;
import vn.sohoa.bench.report.Figures;
import vn.sohoa.bench.report.Millis;
import vn.sohoa.bench.report.Table;

/** {@code ./sohoa bench api}: how long it takes to be told what is on file. */
@Command(
        name = "api",
        mixinStandardHelpOptions = true,
        description = "Look-ups before scanning, by many callers at once, over catalogues of three sizes.")
final class ApiBench implements Callable<Integer> {

    private static final double GOAL_MS = 30;
    private static final double MOST = 0.95;
    /** Of the largest catalogue to the smallest: noise of one machine. */
    private static final double FLAT = 1.5;

    @Mixin
    private BenchOptions options = new BenchOptions();

    @Option(
            names = "--records",
            split = ",",
            defaultValue = "10000,100000,1000000",
            description = "sizes of the catalogue, rising (${DEFAULT-VALUE})")
    private List<Integer> records = List.of();

    @Option(names = "--clients", defaultValue = "16", description = "callers at once (${DEFAULT-VALUE})")
    private int clients;

    @Option(names = "--seconds", defaultValue = "30", description = "at each size (${DEFAULT-VALUE})")
    private int seconds;

    @Option(names = "--sohoa", hidden = true, defaultValue = "${sys:sohoa.launcher:-./sohoa}")
    private Path launcher = Path.of("sohoa");

    @Override
    public Integer call() throws IOException, InterruptedException, SQLException {
        options.require(clients >= 1 && seconds >= 1 && !records.isEmpty(), "Somebody has to call");
        System.out.println(Machine.describe() + "\n");
        LookupCourse course = new LookupCourse(launcher, new WorkFolder().fresh("data"), System.err);
        SequencedMap<Integer, Millis> times = course.run(records, clients, Duration.ofSeconds(seconds));
        keep(times);
        System.out.println(print(times));
        boolean fast = times.values().stream().allMatch(each -> each.within(MOST) < GOAL_MS);
        double growth = times.lastEntry().getValue().within(MOST)
                / times.firstEntry().getValue().within(MOST);
        System.out.println("goal p95 < 30 ms: " + (fast ? "met" : "MISSED"));
        System.out.println("goal p95 flat, largest to smallest at most " + FLAT + ": " + Figures.fixed(growth, 2)
                + (growth <= FLAT ? ", met" : ", MISSED"));
        return fast && growth <= FLAT ? 0 : 1;
    }

    private String print(SequencedMap<Integer, Millis> times) {
        Table table = new Table("records", "look-ups", "a second", "p50, ms", "p95, ms", "p99, ms");
        times.forEach((size, each) -> table.row(
                String.valueOf(size),
                String.valueOf(each.count()),
                Figures.fixed((double) each.count() / seconds, 0),
                Figures.fixed(each.within(0.5), 1),
                Figures.fixed(each.within(MOST), 1),
                Figures.fixed(each.within(0.99), 1)));
        return table.toString();
    }

    private void keep(SequencedMap<Integer, Millis> times) throws IOException {
        Csv csv = new Csv("records", "millis");
        times.forEach((size, each) -> each.each().forEach(time -> csv.row(size, time)));
        options.raw().keep("api.csv", csv);
    }
}
