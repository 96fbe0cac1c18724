package vn.sohoa.bench.speed;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.sohoa.bench.pages.ScanFiles;
import vn.sohoa.bench.pages.WorkFolder;
import vn.sohoa.bench.report.CsvFile;

/** Runs the programs in turn, round after round, so that what disturbs the machine disturbs all of them alike. */
public final class SpeedBench {

    private final Contest contest;
    private final int rounds;
    private final WorkFolder folder;
    private final PrintStream progress;
    private final List<String> notes = new ArrayList<>();

    /** @param launcher {@code ./sohoa} */
    public SpeedBench(Path launcher, int rounds, boolean withOcrmypdf, WorkFolder folder, PrintStream progress)
            throws IOException {
        this.contest = Contest.on(Cores.allowed(), launcher, withOcrmypdf);
        this.rounds = rounds;
        this.folder = folder;
        this.progress = progress;
        if (!withOcrmypdf) {
            notes.add("OCRmyPDF was left out (--without ocrmypdf).");
        }
    }

    /**
     * Measures and prints.
     *
     * @param warmUp run once before, not counted
     * @param raw where the figures of each run go, if wanted
     */
    public void run(Workload warmUp, Workload work, PrintStream out, Optional<Path> raw)
            throws IOException, InterruptedException {
        Runs runs = measure(warmUp, work);
        out.println(new SpeedReport(contest, work, runs, notes).print());
        if (raw.isPresent()) {
            write(runs, work, raw.get());
        }
    }

    private Runs measure(Workload warmUp, Workload work) throws IOException, InterruptedException {
        Schedule schedule = new Schedule(rounds);
        Runs runs = new Runs();
        List<Program> programs = new ArrayList<>(contest.programs());
        for (Program program : contest.programs()) {
            try {
                progress.println("Warming up: " + program.name());
                Usage usage = run(program, 0, warmUp).usage();
                schedule.expect(program, usage.wallSeconds() / warmUp.pages() * work.pages());
            } catch (ProgramFailedException e) {
                leaveOut(program, e, programs, runs);
            }
        }
        progress.println(work.description() + ", " + rounds + " rounds: at most " + spoken(schedule.left(programs)));
        for (int round = 1; round <= rounds; round++) {
            for (Program program : List.copyOf(programs)) {
                try {
                    Run run = run(program, round, work);
                    runs.add(run);
                    schedule.ran(program, run.wallSeconds());
                    progress.printf(
                            "Round %d of %d: %s %.1f s, CPU %.1f s; about %s left%n",
                            round,
                            rounds,
                            program.name(),
                            run.wallSeconds(),
                            run.cpuSeconds(),
                            spoken(schedule.left(programs)));
                } catch (ProgramFailedException e) {
                    leaveOut(program, e, programs, runs);
                }
            }
        }
        return runs;
    }

    private void leaveOut(Program program, ProgramFailedException reason, List<Program> programs, Runs runs) {
        programs.remove(program);
        runs.remove(program);
        notes.add(program.name() + " was left out: " + reason.getMessage());
        progress.println(notes.getLast());
    }

    private Run run(Program program, int round, Workload work)
            throws IOException, InterruptedException, ProgramFailedException {
        Path results = folder.fresh("results");
        Usage usage = new GnuTime(folder.fresh("time")).run(program.invocations(work, results));
        return new Run(round, program, usage, program.writesPdf() ? pdfBytes(work, results) : 0);
    }

    private static long pdfBytes(Workload work, Path results) throws IOException, ProgramFailedException {
        long bytes = 0;
        for (Path file : work.files()) {
            Path pdf = results.resolve(ScanFiles.stem(file) + ".pdf");
            if (Files.notExists(pdf)) {
                throw new ProgramFailedException("it wrote no " + pdf.getFileName());
            }
            bytes += Files.size(pdf);
        }
        return bytes;
    }

    private static String spoken(Duration duration) {
        return duration.toMinutes() >= 2 ? duration.toMinutes() + " min" : duration.toSeconds() + " s";
    }

    private static void write(Runs runs, Workload work, Path folder) throws IOException {
        CsvFile csv =
                new CsvFile("round", "program", "pages", "cpu_seconds", "wall_seconds", "peak_kilobytes", "pdf_bytes");
        for (Run run : runs.all()) {
            csv.row(
                    run.round(),
                    run.program().name(),
                    work.pages(),
                    run.cpuSeconds(),
                    run.wallSeconds(),
                    run.usage().peakKilobytes(),
                    run.pdfBytes());
        }
        csv.write(folder.resolve("rounds.csv"));
    }
}
