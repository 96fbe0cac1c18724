package vn.sohoa.core.indicator;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

/** Counts and ratios over some dossiers. Ratios of several months are those of all their dossiers, not means. */
public record Figures(Map<Count, Long> counts, Map<Indicator, Ratio> ratios) {

    public Figures {
        counts = Map.copyOf(counts);
        ratios = Map.copyOf(ratios);
    }

    /** Applies to each tally the formulas of its month. */
    public static Figures of(Collection<Tally> tallies) {
        Map<Count, Long> counts = new EnumMap<>(Count.class);
        for (Count count : Count.values()) {
            counts.put(
                    count,
                    tallies.stream()
                            .filter(tally -> count.counts(tally.facts()))
                            .mapToLong(Tally::dossiers)
                            .sum());
        }
        Map<Indicator, Ratio> ratios = new EnumMap<>(Indicator.class);
        for (Indicator indicator : Indicator.values()) {
            ratios.put(
                    indicator,
                    tallies.stream()
                            .map(tally -> Formulas.of(indicator, tally.month()).of(tally.facts(), tally.dossiers()))
                            .reduce(Ratio.NONE, Ratio::plus));
        }
        return new Figures(counts, ratios);
    }

    public long count(Count count) {
        return counts.getOrDefault(count, 0L);
    }

    public Ratio ratio(Indicator indicator) {
        return ratios.getOrDefault(indicator, Ratio.NONE);
    }
}
