package vn.sohoa.bench.speed;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import vn.sohoa.bench.report.Figures;
import vn.sohoa.bench.report.Spread;
import vn.sohoa.bench.report.Table;

/** Speed as tables: all figures, then the ratios that have a limit. */
final class SpeedReport {

    private static final double KILOBYTES = 1024;
    private static final double MOST_OF_TESSERACT = 0.75;
    private static final double LEAST_OF_OCRMYPDF = 6;
    private static final double LEAST_OF_ONE_CORE = 1.9;
    private static final String NOTHING = "-";

    private final Contest contest;
    private final Workload work;
    private final Runs runs;
    private final Workload box;
    private final Runs boxes;

    /** @param boxes how long one core and two took for the box */
    SpeedReport(Contest contest, Workload work, Runs runs, Workload box, Runs boxes) {
        this.contest = contest;
        this.work = work;
        this.runs = runs;
        this.box = box;
        this.boxes = boxes;
    }

    /** @param failures which programs are missing, and why */
    String print(List<String> failures) throws IOException {
        return """
                ## Speed: %s

                %s
                Rounds: %d, after a warm-up; medians, in brackets least and most; ratios are taken within each round. CPU: all
                processes, start-up included. Peak: the largest single process. PDF: what is written as a share of the files
                received. tesseract: %d at a time with a thread each; gets the pages as pictures and writes text alone.
                %s
                %s""".formatted(work.description(), figures(), rounds(), contest.cores(), notes(failures), limits());
    }

    private int rounds() {
        return contest.programs().stream().mapToInt(runs::count).max().orElse(0);
    }

    private Table figures() throws IOException {
        Table table = new Table(
                "program",
                "CPU s",
                "CPU s a page",
                "CPU ÷ tesseract",
                "OCRmyPDF ÷ CPU",
                "wall s",
                "wall ÷ tesseract",
                "pages a min",
                "peak MB",
                "PDF");
        double received = work.bytes();
        for (Program program : contest.programs()) {
            if (runs.count(program) > 0) {
                table.row(
                        program.name(),
                        median(program, Run::cpuSeconds, 1),
                        median(program, run -> run.cpuSeconds() / work.pages(), 2),
                        print(runs.ratio(program, contest.tesseract(), Run::cpuSeconds), 2),
                        print(runs.ratio(contest.ocrmypdf(), program, Run::cpuSeconds), 1),
                        median(program, Run::wallSeconds, 1),
                        print(runs.ratio(program, contest.tesseract(), Run::wallSeconds), 2),
                        median(program, run -> pagesPerMinute(run, work), 1),
                        median(program, run -> run.usage().peakKilobytes() / KILOBYTES, 0),
                        program.writesPdf() ? median(program, run -> run.pdfBytes() / received, 3) : NOTHING);
            }
        }
        return table;
    }

    private String notes(List<String> failures) {
        List<String> notes = new ArrayList<>(failures);
        if (!contest.programs().contains(contest.ocrmypdf())) {
            notes.add("OCRmyPDF was left out on demand.");
        }
        if (contest.cores() == 1) {
            notes.add("With one core there is no comparing of two with one.");
        }
        return notes.isEmpty() ? "" : "\n" + String.join("\n", notes) + "\n";
    }

    private Table limits() {
        Table table = new Table("ratio", "measured", "wanted", "");
        runs.ratio(contest.whole(), contest.tesseract(), Run::cpuSeconds)
                .ifPresent(found -> table.row(
                        "CPU, sohoa ÷ tesseract",
                        found.print(2),
                        "≤ " + MOST_OF_TESSERACT,
                        verdict(found.median() <= MOST_OF_TESSERACT)));
        runs.ratio(contest.ocrmypdf(), contest.whole(), Run::cpuSeconds)
                .ifPresent(found -> table.row(
                        "CPU, OCRmyPDF ÷ sohoa",
                        found.print(2),
                        "≥ " + LEAST_OF_OCRMYPDF,
                        verdict(found.median() >= LEAST_OF_OCRMYPDF)));
        boxes.ratio(contest.pair(), contest.single(), run -> pagesPerMinute(run, box))
                .ifPresent(found -> table.row(
                        "pages a minute, 2 cores ÷ 1, " + box.pages() + " pages",
                        found.print(2),
                        "≥ " + LEAST_OF_ONE_CORE,
                        verdict(found.median() >= LEAST_OF_ONE_CORE)));
        return table;
    }

    private static String verdict(boolean met) {
        return met ? "met" : "MISSED";
    }

    private static double pagesPerMinute(Run run, Workload read) {
        return 60.0 * read.pages() / run.wallSeconds();
    }

    private String median(Program program, ToDoubleFunction<Run> figure, int decimals) {
        return runs.spread(program, figure)
                .map(found -> Figures.fixed(found.median(), decimals))
                .orElse(NOTHING);
    }

    private static String print(Optional<Spread> spread, int decimals) {
        return spread.map(found -> found.print(decimals)).orElse(NOTHING);
    }
}
