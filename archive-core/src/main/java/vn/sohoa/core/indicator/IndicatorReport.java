package vn.sohoa.core.indicator;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.sohoa.core.code.AgencyId;

/**
 * The ratios of a period.
 *
 * @param rows by agency, then month; only those with dossiers
 * @param agencies each over the whole period, by their ids
 * @param months each over all agencies, in order
 */
public record IndicatorReport(Period period, List<Row> rows, List<Row> agencies, List<Row> months, Figures total) {

    /**
     * A line.
     *
     * @param agency empty in an archive of one agency, and over all agencies
     * @param month empty over the whole period
     */
    public record Row(Optional<AgencyId> agency, Optional<YearMonth> month, Figures figures) {}

    private record Key(String agency, YearMonth month) {}

    public IndicatorReport {
        rows = List.copyOf(rows);
        agencies = List.copyOf(agencies);
        months = List.copyOf(months);
    }

    public static IndicatorReport of(Period period, List<Tally> tallies) {
        Comparator<Key> order = Comparator.comparing(Key::agency).thenComparing(Key::month);
        return new IndicatorReport(
                period,
                rows(
                        tallies,
                        tally -> new Key(agency(tally), tally.month()),
                        order,
                        key -> agencyOf(key.agency),
                        key -> Optional.of(key.month)),
                rows(
                        tallies,
                        IndicatorReport::agency,
                        Comparator.naturalOrder(),
                        IndicatorReport::agencyOf,
                        agency -> Optional.empty()),
                rows(tallies, Tally::month, Comparator.naturalOrder(), month -> Optional.empty(), Optional::of),
                Figures.of(tallies));
    }

    private static String agency(Tally tally) {
        return tally.agency().map(AgencyId::value).orElse("");
    }

    private static Optional<AgencyId> agencyOf(String value) {
        return AgencyId.find(value);
    }

    private static <K> List<Row> rows(
            List<Tally> tallies,
            Function<Tally, K> key,
            Comparator<K> order,
            Function<K, Optional<AgencyId>> agency,
            Function<K, Optional<YearMonth>> month) {
        Map<K, List<Tally>> groups =
                tallies.stream().collect(Collectors.groupingBy(key, () -> new TreeMap<>(order), Collectors.toList()));
        List<Row> rows = new ArrayList<>();
        groups.forEach((group, of) -> rows.add(new Row(agency.apply(group), month.apply(group), Figures.of(of))));
        return rows;
    }
}
