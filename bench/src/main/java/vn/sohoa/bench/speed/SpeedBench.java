package vn.sohoa.bench.speed;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import vn.sohoa.bench.pages.WorkFolder;
import vn.sohoa.bench.report.Csv;
import vn.sohoa.bench.report.RawFigures;

/** Measures whole programs on the same pages. */
public final class SpeedBench {

    /** What starting costs hardly shows any more in so many times the pages. */
    private static final int BOX = 8;

    private final Contest contest;
    private final int rounds;
    private final WorkFolder folder;
    private final PrintStream progress;

    public SpeedBench(Contest contest, int rounds, WorkFolder folder, PrintStream progress) {
        this.contest = contest;
        this.rounds = rounds;
        this.folder = folder;
        this.progress = progress;
    }

    /**
     * Measures, and tells the figures as tables.
     *
     * @param little run once before, not counted
     */
    public String measure(Workload little, Workload work, RawFigures raw) throws IOException, InterruptedException {
        Rounds all = new Rounds(contest.programs(), rounds, folder, progress);
        all.warmUp(little, work);
        Runs runs = all.run(work);
        Workload box = work.times(BOX, folder.fresh("box"));
        Rounds scaling = new Rounds(contest.scaling(), rounds, folder, progress);
        scaling.warmUp(little, box);
        Runs boxes = scaling.run(box);
        raw.keep("rounds.csv", csv(runs.all(), work.pages()));
        raw.keep("scaling.csv", csv(boxes.all(), box.pages()));
        List<String> failures = new ArrayList<>(all.failures());
        failures.addAll(scaling.failures());
        return new SpeedReport(contest, work, runs, box, boxes).print(failures);
    }

    private static Csv csv(List<Run> runs, int pages) {
        Csv csv = new Csv("round", "program", "pages", "cpu_seconds", "wall_seconds", "peak_kilobytes", "pdf_bytes");
        for (Run run : runs) {
            csv.row(
                    run.round(),
                    run.program().name(),
                    pages,
                    run.cpuSeconds(),
                    run.wallSeconds(),
                    run.usage().peakKilobytes(),
                    run.pdfBytes());
        }
        return csv;
    }
}
