package vn.sohoa.api.indicators;

import java.time.YearMonth;
import java.util.Optional;
import vn.sohoa.api.procedures.Today;
import vn.sohoa.api.security.Gate;
import vn.sohoa.core.NotFoundException;
import vn.sohoa.core.access.Action;
import vn.sohoa.core.access.Scope;
import vn.sohoa.core.code.AgencyId;
import vn.sohoa.core.indicator.IndicatorReport;
import vn.sohoa.core.indicator.Indicators;
import vn.sohoa.core.indicator.Period;

/** The indicators of a period, of what lies within the scope of who asks. */
public final class IndicatorReports {

    private final Indicators indicators;
    private final Gate gate;
    private final Today today;

    public IndicatorReports(Indicators indicators, Gate gate, Today today) {
        this.indicators = indicators;
        this.gate = gate;
        this.today = today;
    }

    /**
     * A report.
     *
     * @param from first month, as 2026-01; empty for the year of the last one, or this year
     * @param to last month; empty for the year of the first one, or this year
     * @param agency with those below it; empty for all that is within the scope
     * @throws Period.BadPeriodException when the months are no period
     * @throws IllegalArgumentException when the agency is no identifier
     * @throws NotFoundException when nothing of such an agency lies within the scope
     */
    public IndicatorReport of(String from, String to, String agency) {
        gate.require(Action.SEE_INDICATORS);
        Period period = Period.parse(from, to, YearMonth.from(today.date()));
        Scope scope = gate.scope(Action.SEE_INDICATORS);
        Optional<AgencyId> below =
                agency.isBlank() ? Optional.empty() : Optional.of(known(scope, agencyOf(agency.strip())));
        return IndicatorReport.of(period, indicators.tallies(scope, below, period));
    }

    /** Whether some dossiers wait to be counted anew. */
    public boolean isBehind() {
        return indicators.isBehind();
    }

    private static AgencyId agencyOf(String text) {
        return AgencyId.find(text)
                .orElseThrow(() ->
                        new IllegalArgumentException("\"agency\" is not the identifier of an agency, as H01.151."));
    }

    /** One's own agency is known before it has anything. */
    private AgencyId known(Scope scope, AgencyId agency) {
        boolean own =
                scope.held() instanceof Scope.Below below && below.agency().equals(agency);
        if (!own && !indicators.knows(scope, agency)) {
            throw new NotFoundException("agency with dossiers within your scope", agency);
        }
        return agency;
    }
}
