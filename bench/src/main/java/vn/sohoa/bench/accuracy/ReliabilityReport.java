package vn.sohoa.bench.accuracy;

import java.util.List;
import java.util.Map;
import vn.sohoa.bench.report.Figures;
import vn.sohoa.bench.report.Table;

/** How reliable the confidence of words is: real pages together, then each set. */
final class ReliabilityReport {

    private final Map<PageSet, List<Reading>> readings;

    ReliabilityReport(Map<PageSet, List<Reading>> readings) {
        this.readings = readings;
    }

    String print() {
        Table table = new Table("set", "confidence", "words", "mean confidence", "right");
        Reliability real = readings.entrySet().stream()
                .filter(set -> set.getKey().real())
                .map(set -> of(set.getValue()))
                .reduce(Reliability.NONE, Reliability::plus);
        rows(table, "all real", real);
        readings.forEach((set, pages) -> rows(table, set.name(), of(pages)));
        return """
                ## Confidence: of the words that sohoa reads with a confidence, how many in a hundred are right

                %s
                All real: %s.
                """.formatted(table, realNames());
    }

    private static Reliability of(List<Reading> pages) {
        return pages.stream()
                .flatMap(page ->
                        page.sohoa().map(words -> Reliability.of(page.page().truth(), words)).stream())
                .reduce(Reliability.NONE, Reliability::plus);
    }

    private static void rows(Table table, String name, Reliability reliability) {
        for (Reliability.Tally tally : reliability.tallies()) {
            if (tally.words() > 0) {
                table.row(
                        name,
                        tally.from() + "–" + tally.to(),
                        String.valueOf(tally.words()),
                        Figures.fixed(tally.meanConfidence(), 1),
                        Figures.fixed(100 * tally.shareRight(), 1));
            }
        }
    }

    private String realNames() {
        List<String> names = readings.keySet().stream()
                .filter(PageSet::real)
                .map(PageSet::name)
                .toList();
        return names.isEmpty() ? "no set in this run" : String.join(", ", names);
    }
}
