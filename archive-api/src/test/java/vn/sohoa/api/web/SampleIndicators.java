package vn.sohoa.api.web;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.sohoa.core.access.Scope;
import vn.sohoa.core.code.AgencyId;
import vn.sohoa.core.indicator.DossierFacts;
import vn.sohoa.core.indicator.Indicators;
import vn.sohoa.core.indicator.Period;
import vn.sohoa.core.indicator.ResultFact;
import vn.sohoa.core.indicator.Source;
import vn.sohoa.core.indicator.Tally;

/** Some dossiers of two agencies in two months. */
final class SampleIndicators implements Indicators {

    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);

    private final List<Tally> tallies = List.of(
            tally("H01.151", OCTOBER, ResultFact.DIGITISED, 30, Source.PAPER),
            tally("H01.151", OCTOBER, ResultFact.NONE, 9),
            tally("H01.151", OCTOBER.plusMonths(1), ResultFact.ELECTRONIC_ORIGINAL, 1, Source.REUSED_RESULT),
            tally("H02", OCTOBER, ResultFact.UNKNOWN, 1_200, Source.PAPER));

    boolean behind;

    @Override
    public List<Tally> tallies(Scope scope, Optional<AgencyId> below, Period period) {
        return tallies.stream()
                .filter(tally -> below.isEmpty() || tally.agency().orElseThrow().isWithin(below.get()))
                .filter(tally ->
                        !tally.month().isBefore(period.from()) && !tally.month().isAfter(period.to()))
                .toList();
    }

    @Override
    public boolean knows(Scope scope, AgencyId agency) {
        return tallies.stream().anyMatch(tally -> tally.agency().orElseThrow().isWithin(agency));
    }

    @Override
    public boolean isBehind() {
        return behind;
    }

    @Override
    public int catchUp(int most) {
        return 0;
    }

    private static Tally tally(String agency, YearMonth month, ResultFact result, long dossiers, Source... sources) {
        DossierFacts facts = new DossierFacts(true, Set.of(sources), result, false, false);
        return new Tally(Optional.of(new AgencyId(agency)), month, facts, dossiers);
    }
}
