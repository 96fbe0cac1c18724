package vn.sohoa.core.indicator;

import java.time.Month;
import java.time.YearMonth;
import java.util.List;

/**
 * Every formula there is, and nowhere else: group "số hóa hồ sơ" of Decision 766/QĐ-TTg of 23 June 2022, per agency and month
 * of reception. Where the official one changes, one more with its first month is put before the others; months before that
 * keep theirs, and the facts stay.
 *
 * <p>The official text of the formulas was not at hand. The first versions follow the "số hóa" table as a provincial one-stop
 * system (H56) computes it.
 */
public final class Formulas {

    /** The month of Decision 766/QĐ-TTg. */
    private static final YearMonth DECISION = YearMonth.of(2022, Month.JUNE);

    /** H56: CoSoHoaTPHS / TiepNhan. Dossiers with a component that was digitised, of all received. */
    private static final List<Formula> DIGITISED = List.of(new Formula(
            "digitised-1",
            DECISION,
            facts -> true,
            facts -> facts.sources().stream().anyMatch(Source::isHandedIn)));

    /** H56: CoTaiSuDung / TiepNhan. Dossiers with a component used again, of all received. */
    private static final List<Formula> REUSED = List.of(new Formula(
            "reused-1",
            DECISION,
            facts -> true,
            facts -> facts.sources().stream().anyMatch(Source::isReused)));

    /**
     * H56: KQ_DaSoHoa / DaGiaiQuyet. Resolved dossiers whose result is on file, or whose procedure has none, of all resolved.
     * The archive is not told which are resolved: all count that were not refused or stopped, and of which it is known what
     * the result is. So the ratio is too low where some are still being handled; a dossier without a result counts at once.
     */
    private static final List<Formula> RESULTS_DIGITISED = List.of(new Formula(
            "results-digitised-1",
            DECISION,
            facts -> facts.result() != ResultFact.UNKNOWN && !facts.closed(),
            facts -> facts.result().isOnFile() || facts.result() == ResultFact.NOT_DUE));

    /** Resolution 71/NQ-CP: results issued electronically. Of the same dossiers, without those that have no result. */
    private static final List<Formula> RESULTS_ELECTRONIC = List.of(new Formula(
            "results-electronic-1",
            DECISION,
            facts -> facts.result() != ResultFact.UNKNOWN && facts.result() != ResultFact.NOT_DUE && !facts.closed(),
            facts -> facts.result() == ResultFact.ELECTRONIC_ORIGINAL));

    private Formulas() {}

    /** All versions, the newest first. */
    public static List<Formula> of(Indicator indicator) {
        return switch (indicator) {
            case DIGITISED -> DIGITISED;
            case REUSED -> REUSED;
            case RESULTS_DIGITISED -> RESULTS_DIGITISED;
            case RESULTS_ELECTRONIC -> RESULTS_ELECTRONIC;
        };
    }

    /** The one for dossiers received in a month. */
    public static Formula of(Indicator indicator, YearMonth month) {
        return inForce(of(indicator), month);
    }

    /** The first one holds for the months before it too. */
    static Formula inForce(List<Formula> versions, YearMonth month) {
        return versions.stream()
                .filter(formula -> !formula.from().isAfter(month))
                .findFirst()
                .orElseGet(versions::getLast);
    }
}
