package vn.sohoa.bench.describe;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import vn.sohoa.bench.report.Csv;
import vn.sohoa.bench.report.Figures;
import vn.sohoa.bench.report.RawFigures;
import vn.sohoa.bench.report.Table;
import vn.sohoa.core.describe.Describer;
import vn.sohoa.core.describe.Manifest;
import vn.sohoa.describe.catalogue.PaperCatalogue;
import vn.sohoa.ocr.DocumentWorkers;
import vn.sohoa.ocr.OcrSettings;
import vn.sohoa.testing.papers.TestDossier;

/** Has dossiers recognised and described, and tells how right it is and what it costs. */
public final class DescribeContest implements AutoCloseable {

    private final Describer describer;
    private final Values values = new Values(PaperCatalogue.load());
    private final CpuClock clock = new CpuClock();
    private final DocumentWorkers workers;
    private final DossierReader reader;
    private final RawFigures raw;
    private final Csv papers =
            new Csv("set", "dossier", "page", "state", "type", "found", "confidence", "accepted", "pages_right");
    private final Csv fields = new Csv(
            "set",
            "dossier",
            "page",
            "type",
            "field",
            "truth",
            "value",
            "raw",
            "method",
            "confidence",
            "accepted",
            "right");

    /** @param raw gets every paper and every value */
    public DescribeContest(Describer describer, RawFigures raw, PrintStream progress) {
        this.describer = describer;
        this.raw = raw;
        OcrSettings settings = OcrSettings.defaults();
        workers = new DocumentWorkers(settings);
        reader = new DossierReader(workers, settings.workers(), clock, progress);
    }

    /**
     * Measures on generated dossiers, of which all is known.
     *
     * @return whether every goal is met
     */
    public boolean split(List<TestDossier> dossiers, PrintStream report)
            throws IOException, InterruptedException, ExecutionException {
        Duration before = used();
        List<ReadDossier> read = reader.read("the test split", dossiers);
        Duration recognised = used();
        Scores scores = describe("split", read, new Judge(values, true));
        Duration described = used();
        double cost = (double) described.minus(recognised).toNanos()
                / recognised.minus(before).toNanos();
        DescribeReport tables = new DescribeReport(scores);
        Goals goals = new Goals(scores, cost);
        report.println(String.join(
                "\n", tables.types(), tables.papers(), tables.fields(), tables.unknown(), "## Goals\n", goals.print()));
        report.printf(
                "%d pages in %d dossiers; recognising took %s s of processor time, describing %s s (%s)%n%n",
                dossiers.stream().mapToInt(TestDossier::pages).sum(),
                dossiers.size(),
                seconds(recognised.minus(before)),
                seconds(described.minus(recognised)),
                describer.version());
        return goals.areMet();
    }

    /** Measures on sets of scans of which some is known; values of which nothing is known do not count. */
    public void real(Map<String, List<TestDossier>> sets, PrintStream report)
            throws IOException, InterruptedException, ExecutionException {
        Table table = new Table(
                "set",
                "papers",
                "right type",
                "accepted",
                "accepted and right",
                "pages in the right paper",
                "fields printed",
                "accepted",
                "accepted right");
        for (Map.Entry<String, List<TestDossier>> set : sets.entrySet()) {
            Scores scores = describe(set.getKey(), reader.read(set.getKey(), set.getValue()), new Judge(values, false));
            List<Outcome> outcomes = scores.outcomes();
            FieldTally all = scores.allFields();
            table.row(
                    set.getKey(),
                    "" + outcomes.size(),
                    "" + outcomes.stream().filter(Outcome::isRightType).count(),
                    "" + outcomes.stream().filter(Outcome::accepted).count(),
                    ""
                            + outcomes.stream()
                                    .filter(each -> each.accepted() && each.isRightType())
                                    .count(),
                    scores.segmentation().right() + " of "
                            + scores.segmentation().pages(),
                    "" + all.printed(),
                    "" + all.accepted(),
                    "" + all.acceptedRight());
        }
        report.println("## Shared scans, as they are\n\n" + table);
    }

    /** Keeps each paper and each value. */
    public void keep() throws IOException {
        raw.keep("describe-papers.csv", papers);
        raw.keep("describe-fields.csv", fields);
    }

    private Scores describe(String set, List<ReadDossier> dossiers, Judge judge) {
        List<Verdict> verdicts = new ArrayList<>();
        for (ReadDossier dossier : dossiers) {
            verdicts.add(judge.judge(dossier, describer.describe(dossier.pages(), dossier.codes(), Manifest.NONE)));
        }
        Scores scores = new Scores(verdicts);
        scores.outcomes().forEach(outcome -> note(set, outcome));
        return scores;
    }

    private void note(String set, Outcome outcome) {
        int page = outcome.pages().getFirst() + 1;
        String type = String.join(" ", outcome.types());
        papers.row(
                set,
                outcome.dossier(),
                page,
                outcome.condition(),
                type,
                outcome.found(),
                outcome.confidence(),
                outcome.accepted(),
                outcome.together());
        for (Outcome.Value value : outcome.values()) {
            fields.row(
                    set,
                    outcome.dossier(),
                    page,
                    type,
                    value.read().name(),
                    value.truth(),
                    value.read().value(),
                    value.read().raw(),
                    value.read().method(),
                    value.read().confidence(),
                    value.read().accepted(),
                    value.right());
        }
    }

    private Duration used() {
        clock.look(workers.pids());
        return clock.total();
    }

    private static String seconds(Duration time) {
        return Figures.fixed(time.toMillis() / 1000.0, 1);
    }

    @Override
    public void close() {
        workers.close();
    }
}
