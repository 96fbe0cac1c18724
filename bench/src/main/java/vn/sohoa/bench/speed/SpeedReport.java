package vn.sohoa.bench.speed;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import vn.sohoa.bench.report.Figures;
import vn.sohoa.bench.report.Spread;
import vn.sohoa.bench.report.Table;

/** Speed as tables: all figures, then the ratios that have a limit. */
final class SpeedReport {

    private static final double KILOBYTES = 1024;
    private static final String NOTHING = "-";

    private final Contest contest;
    private final Workload work;
    private final Runs runs;
    private final List<String> notes;

    SpeedReport(Contest contest, Workload work, Runs runs, List<String> notes) {
        this.contest = contest;
        this.work = work;
        this.runs = runs;
        this.notes = List.copyOf(notes);
    }

    String print() throws IOException {
        return """
                ## Speed: %s, %d cores

                %s
                Medians of %d rounds, in brackets the least and the most; ratios are taken within each round. CPU: all
                processes, start-up included. Peak: the largest process. PDF: size as a share of the files received.
                tesseract gets the pages as pictures and writes text alone. The warm-up is not counted.
                %s
                %s""".formatted(
                        work.description(),
                        contest.whole().cores().size(),
                        figures(),
                        runs.count(contest.whole()),
                        notes.isEmpty() ? "" : "\n" + String.join("\n", notes) + "\n",
                        limits());
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
        double original = work.bytes();
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
                        median(program, this::pagesPerMinute, 1),
                        median(program, run -> run.usage().peakKilobytes() / KILOBYTES, 0),
                        program.writesPdf() ? median(program, run -> run.pdfBytes() / original, 3) : NOTHING);
            }
        }
        return table;
    }

    private String limits() {
        Table table = new Table("ratio", "measured", "wanted", "");
        Optional<Spread> tesseract = runs.ratio(contest.whole(), contest.tesseract(), Run::cpuSeconds);
        Optional<Spread> ocrmypdf = runs.ratio(contest.ocrmypdf(), contest.whole(), Run::cpuSeconds);
        Optional<Spread> cores = runs.ratio(contest.pair(), contest.single(), this::pagesPerMinute);
        tesseract.ifPresent(found -> limit(table, "CPU, sohoa ÷ tesseract", found, "≤ 0.75", found.median() <= 0.75));
        ocrmypdf.ifPresent(found -> limit(table, "CPU, OCRmyPDF ÷ sohoa", found, "≥ 6", found.median() >= 6));
        cores.ifPresent(found -> limit(table, "pages a minute, 2 cores ÷ 1", found, "≥ 1.9", found.median() >= 1.9));
        return table.toString();
    }

    private static void limit(Table table, String name, Spread found, String wanted, boolean met) {
        table.row(name, found.print(2), wanted, met ? "met" : "MISSED");
    }

    private double pagesPerMinute(Run run) {
        return 60 * work.pages() / run.wallSeconds();
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
