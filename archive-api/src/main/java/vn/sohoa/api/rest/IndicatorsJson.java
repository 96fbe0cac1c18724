package vn.sohoa.api.rest;

import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import vn.sohoa.core.code.AgencyId;
import vn.sohoa.core.indicator.Count;
import vn.sohoa.core.indicator.Figures;
import vn.sohoa.core.indicator.Formulas;
import vn.sohoa.core.indicator.Indicator;
import vn.sohoa.core.indicator.IndicatorReport;
import vn.sohoa.core.indicator.Period;
import vn.sohoa.core.indicator.Ratio;

/**
 * The indicators of a period.
 *
 * @param complete whether all dossiers are counted; otherwise some wait to be counted anew, and will be soon
 * @param targets of the whole country, 0 to 1
 * @param rows by agency and month; none where there are no dossiers
 */
record IndicatorsJson(
        String from,
        String to,
        boolean complete,
        Map<Indicator, Double> targets,
        FiguresJson total,
        List<RowJson> rows) {

    /**
     * Of an agency and a month.
     *
     * @param agency missing in an archive of one agency
     * @param formulas by which the ratios of this month are computed
     */
    record RowJson(
            @Nullable String agency, @Nullable String month, Map<Indicator, String> formulas, FiguresJson figures) {}

    /** Counts of dossiers, and ratios over them. */
    record FiguresJson(Map<Count, Long> counts, Map<Indicator, RatioJson> ratios) {

        static FiguresJson of(Figures figures) {
            Map<Indicator, RatioJson> ratios = new EnumMap<>(Indicator.class);
            figures.ratios().forEach((indicator, ratio) -> ratios.put(indicator, RatioJson.of(ratio)));
            return new FiguresJson(new EnumMap<>(figures.counts()), ratios);
        }
    }

    /** @param share missing where there is nothing to take a share of */
    record RatioJson(long above, long below, @Nullable Double share) {

        static RatioJson of(Ratio ratio) {
            OptionalDouble share = ratio.share();
            return new RatioJson(ratio.above(), ratio.below(), share.isPresent() ? share.getAsDouble() : null);
        }
    }

    static IndicatorsJson of(IndicatorReport report, boolean complete) {
        Period period = report.period();
        Map<Indicator, Double> targets = new EnumMap<>(Indicator.class);
        for (Indicator indicator : Indicator.values()) {
            targets.put(indicator, indicator.target());
        }
        return new IndicatorsJson(
                period.from().toString(),
                period.to().toString(),
                complete,
                targets,
                FiguresJson.of(report.total()),
                report.rows().stream()
                        .map(row -> new RowJson(
                                row.agency().map(AgencyId::value).orElse(null),
                                row.month().map(YearMonth::toString).orElse(null),
                                formulas(row.month()),
                                FiguresJson.of(row.figures())))
                        .toList());
    }

    private static Map<Indicator, String> formulas(Optional<YearMonth> month) {
        Map<Indicator, String> formulas = new EnumMap<>(Indicator.class);
        for (Indicator indicator : Indicator.values()) {
            month.ifPresent(
                    of -> formulas.put(indicator, Formulas.of(indicator, of).id()));
        }
        return formulas;
    }
}
