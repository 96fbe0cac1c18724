package vn.sohoa.bench.speed;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.sohoa.bench.pages.ScanFiles;
import vn.sohoa.bench.pages.WorkFolder;
import vn.sohoa.bench.report.Figures;
import vn.sohoa.bench.turns.Schedule;

/** Runs the programs in turn, round after round, so that what disturbs the machine disturbs all of them alike. */
final class Rounds {

    private final int count;
    private final WorkFolder folder;
    private final PrintStream progress;
    private final List<Program> programs;
    private final Schedule<Program> schedule;
    private final Runs runs = new Runs();
    private final List<String> failures = new ArrayList<>();

    Rounds(List<Program> programs, int count, WorkFolder folder, PrintStream progress) {
        this.programs = new ArrayList<>(programs);
        this.count = count;
        this.folder = folder;
        this.progress = progress;
        this.schedule = new Schedule<>(count);
    }

    /** Runs each program once without counting it, and learns how long the rounds may take. */
    void warmUp(Workload little, Workload work) throws IOException, InterruptedException {
        for (Program program : List.copyOf(programs)) {
            progress.println("Warming up: " + program.name());
            try {
                double seconds = run(program, 0, little).wallSeconds();
                schedule.expect(program, seconds / little.pages() * work.pages());
            } catch (ProgramFailedException e) {
                leaveOut(program, e);
            }
        }
        progress.println("At most " + left() + " for " + count + " rounds of " + work.description());
    }

    Runs run(Workload work) throws IOException, InterruptedException {
        for (int round = 1; round <= count; round++) {
            for (Program program : List.copyOf(programs)) {
                try {
                    count(run(program, round, work));
                } catch (ProgramFailedException e) {
                    leaveOut(program, e);
                }
            }
        }
        return runs;
    }

    /** Which programs failed, and how. */
    List<String> failures() {
        return List.copyOf(failures);
    }

    private Run run(Program program, int round, Workload work)
            throws IOException, InterruptedException, ProgramFailedException {
        Path results = folder.fresh("results");
        Usage usage = new GnuTime(folder.fresh("time")).run(program.invocations(work, results));
        return new Run(round, program, usage, program.writesPdf() ? pdfBytes(work, results) : 0);
    }

    private void count(Run run) {
        runs.add(run);
        schedule.ran(run.program(), run.wallSeconds());
        progress.printf(
                "Round %d of %d: %s %.1f s, CPU %.1f s; about %s left%n",
                run.round(), count, run.program().name(), run.wallSeconds(), run.cpuSeconds(), left());
    }

    private void leaveOut(Program program, ProgramFailedException reason) {
        programs.remove(program);
        runs.remove(program);
        failures.add(program.name() + " was left out: " + reason.getMessage());
        progress.println(failures.getLast());
    }

    private String left() {
        return Figures.rough(schedule.left(programs));
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
}
