package vn.sohoa.bench.describe;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sohoa.bench.report.Figures;
import vn.sohoa.bench.report.Table;
import vn.sohoa.testing.papers.Condition;

/** Tables of how right the description of the test split, or of a set of scans, is. */
final class DescribeReport {

    private static final int WORST_TYPES = 12;
    private static final int MOST_CONFUSIONS = 20;

    private final Scores scores;

    DescribeReport(Scores scores) {
        this.scores = scores;
    }

    /** The types told worst, and what they were taken for. */
    String types() {
        TypeScore types = scores.types();
        Table worst = new Table("type", "papers", "precision", "recall", "F1");
        types.tallies().stream()
                .sorted(Comparator.comparingDouble(TypeScore.Tally::f1))
                .limit(WORST_TYPES)
                .forEach(tally -> worst.row(
                        tally.type(),
                        "" + tally.papers(),
                        Figures.fixed(tally.precision(), 2),
                        Figures.fixed(tally.recall(), 2),
                        Figures.fixed(tally.f1(), 2)));
        Table confusions = new Table("is", "taken for", "times");
        types.confusions().stream()
                .limit(MOST_CONFUSIONS)
                .forEach(pair -> confusions.row(pair.truth(), pair.found(), "" + pair.times()));
        return """
                ## Types: macro-F1 %s over %d types

                %s
                %s""".formatted(Figures.fixed(types.macroF1(), 4), types.tallies().size(), worst, confusions);
    }

    /** How papers are put together, and all of it by the state the papers were in. */
    String papers() {
        Segmentation segmentation = scores.segmentation();
        Table table = new Table("state", "papers", "right type", "accepted", "accepted and right", "right pages");
        Stream.of(Condition.values())
                .forEach(condition -> row(
                        table,
                        condition.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                        scores.outcomes().stream()
                                .filter(outcome -> outcome.condition() == condition)
                                .toList()));
        row(table, "all", scores.outcomes());
        return """
                ## Papers: %s of %d pages in the right paper, %s of %d gaps between pages told rightly

                %s""".formatted(
                segmentation.right(), segmentation.pages(), segmentation.rightGaps(), segmentation.gaps(), table);
    }

    /** Of each field, how much is accepted and how much of that is right. */
    String fields() {
        Table table =
                new Table("field", "printed", "read", "read right", "accepted", "accepted right, %", "of printed, %");
        Map<String, FieldTally> fields = scores.fields();
        fields.forEach((name, tally) -> row(table, name, tally));
        row(table, "all", scores.allFields());
        return "## Fields, at the thresholds of acceptance\n\n" + table;
    }

    /** What papers of no type were taken for. */
    String unknown() {
        List<Outcome> unknown = scores.unknown();
        long other = unknown.stream()
                .filter(outcome -> outcome.found().equals("khac"))
                .count();
        long asked = unknown.stream()
                .filter(outcome -> !outcome.found().equals("khac") && outcome.isHeldBack())
                .count();
        String taken = unknown.stream()
                .filter(outcome -> !outcome.isHeldBack())
                .map(outcome -> outcome.found() + " (" + outcome.dossier() + ")")
                .collect(Collectors.joining(", "));
        return "## Noise and papers of no type: %d, of which other %d, asked about %d, taken for a type %d%s\n"
                .formatted(
                        unknown.size(),
                        other,
                        asked,
                        unknown.size() - other - asked,
                        taken.isEmpty() ? "" : ": " + taken);
    }

    private static void row(Table table, String name, List<Outcome> outcomes) {
        if (!outcomes.isEmpty()) {
            table.row(
                    name,
                    "" + outcomes.size(),
                    "" + outcomes.stream().filter(Outcome::isRightType).count(),
                    "" + outcomes.stream().filter(Outcome::accepted).count(),
                    ""
                            + outcomes.stream()
                                    .filter(outcome -> outcome.accepted() && outcome.isRightType())
                                    .count(),
                    "" + outcomes.stream().filter(Outcome::together).count());
        }
    }

    private static void row(Table table, String name, FieldTally tally) {
        table.row(
                name,
                "" + tally.printed(),
                "" + tally.proposed(),
                "" + tally.proposedRight(),
                "" + tally.accepted(),
                tally.accepted() == 0 ? "-" : Figures.percent(tally.accuracy()),
                tally.printed() == 0 ? "-" : Figures.percent(tally.coverage()));
    }
}
