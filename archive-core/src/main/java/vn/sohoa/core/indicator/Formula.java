package vn.sohoa.core.indicator;

import java.time.YearMonth;
import java.util.function.Predicate;

/**
 * How a ratio is computed: which dossiers count above the line, of which below it. What counts above counts below.
 *
 * @param id what exports name it by: {@code digitised-1}
 * @param from month of reception from which it holds, until a later one of the same indicator does
 */
public record Formula(String id, YearMonth from, Predicate<DossierFacts> below, Predicate<DossierFacts> above) {

    Ratio of(DossierFacts facts, long dossiers) {
        boolean counts = below.test(facts);
        return new Ratio(counts && above.test(facts) ? dossiers : 0, counts ? dossiers : 0);
    }
}
