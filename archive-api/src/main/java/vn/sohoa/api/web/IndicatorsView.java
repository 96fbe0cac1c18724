package vn.sohoa.api.web;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sohoa.core.code.AgencyId;
import vn.sohoa.core.indicator.Count;
import vn.sohoa.core.indicator.Figures;
import vn.sohoa.core.indicator.Formula;
import vn.sohoa.core.indicator.Formulas;
import vn.sohoa.core.indicator.Indicator;
import vn.sohoa.core.indicator.IndicatorReport;
import vn.sohoa.core.indicator.Ratio;

/**
 * The indicators of a period as cards and a table.
 *
 * @param received dossiers of the period
 * @param lines agencies, each with its months below it
 * @param left how many lines are in the CSV file alone
 */
record IndicatorsView(long received, List<Card> cards, List<Line> lines, int left, Figures total) {

    /** More lines than anybody reads. */
    static final int MOST_LINES = 600;

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/yyyy", Locale.ROOT);

    /**
     * An indicator.
     *
     * @param months of the whole period, whether or not there are dossiers
     */
    record Card(Indicator indicator, Share share, List<Month> months, List<Version> versions) {}

    /**
     * So many of so many.
     *
     * @param target of the whole country, 0 to 1
     * @param value 0 to 1; null where there is nothing to take a share of
     */
    record Share(
            Indicator indicator,
            double target,
            long above,
            long below,
            @Nullable Double value) {

        static Share of(Indicator indicator, Figures figures) {
            Ratio ratio = figures.ratio(indicator);
            OptionalDouble share = ratio.share();
            return new Share(
                    indicator,
                    indicator.target(),
                    ratio.above(),
                    ratio.below(),
                    share.isPresent() ? share.getAsDouble() : null);
        }

        public boolean isReached() {
            return value != null && value >= target;
        }
    }

    /** A month of a card. */
    record Month(String name, Share share) {}

    /** A formula, and the month from which it holds. */
    record Version(String id, String from) {}

    /**
     * A line of the table.
     *
     * @param agency null where none is named
     * @param month null over the whole period
     */
    record Line(@Nullable String agency, @Nullable String month, long received, List<Share> shares) {

        private static Line of(IndicatorReport.Row row) {
            return new Line(
                    row.agency().map(AgencyId::value).orElse(null),
                    row.month().map(MONTH::format).orElse(null),
                    row.figures().count(Count.RECEIVED),
                    sharesOf(row.figures()));
        }
    }

    static IndicatorsView of(IndicatorReport report) {
        List<Line> lines = new ArrayList<>();
        for (IndicatorReport.Row agency : report.agencies()) {
            lines.add(Line.of(agency));
            report.rows().stream()
                    .filter(row -> row.agency().equals(agency.agency()))
                    .map(Line::of)
                    .forEach(lines::add);
        }
        int shown = Math.min(lines.size(), MOST_LINES);
        return new IndicatorsView(
                report.total().count(Count.RECEIVED),
                Arrays.stream(Indicator.values())
                        .map(indicator -> card(indicator, report))
                        .toList(),
                lines.subList(0, shown),
                lines.size() - shown,
                report.total());
    }

    /** How many dossiers are so. */
    public long count(String name) {
        return total.count(Count.valueOf(name));
    }

    private static Card card(Indicator indicator, IndicatorReport report) {
        List<Month> months = Stream.iterate(
                        report.period().from(),
                        month -> !month.isAfter(report.period().to()),
                        month -> month.plusMonths(1))
                .map(month -> new Month(MONTH.format(month), Share.of(indicator, figures(report, month))))
                .toList();
        List<Version> versions =
                Formulas.of(indicator).stream().map(IndicatorsView::version).toList();
        return new Card(indicator, Share.of(indicator, report.total()), months, versions);
    }

    private static Version version(Formula formula) {
        return new Version(formula.id(), MONTH.format(formula.from()));
    }

    private static Figures figures(IndicatorReport report, YearMonth month) {
        return report.months().stream()
                .filter(row -> row.month().equals(Optional.of(month)))
                .map(IndicatorReport.Row::figures)
                .findFirst()
                .orElseGet(() -> Figures.of(List.of()));
    }

    private static List<Share> sharesOf(Figures figures) {
        return Arrays.stream(Indicator.values())
                .map(indicator -> Share.of(indicator, figures))
                .toList();
    }
}
