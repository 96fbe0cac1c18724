package vn.sohoa.core.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.sohoa.core.code.AgencyId;
import vn.sohoa.core.indicator.IndicatorReport.Row;

class FormulasTest {

    private static final YearMonth MONTH = YearMonth.of(2026, 11);

    /** Above and below the line of each indicator, for one dossier: digitised, reused, results digitised, electronic. */
    @ParameterizedTest
    @CsvSource({
        "'',                         UNKNOWN,             false, 0/1 0/1 0/0 0/0",
        "PAPER,                      UNKNOWN,             false, 1/1 0/1 0/0 0/0",
        "E_FILED,                    NONE,                false, 1/1 0/1 0/1 0/1",
        "UNKNOWN,                    FORM_UNKNOWN,        false, 1/1 0/1 1/1 0/1",
        "PAPER REUSED_COMPONENT,     DIGITISED,           false, 1/1 1/1 1/1 0/1",
        "REUSED_RESULT,              ELECTRONIC_ORIGINAL, false, 0/1 1/1 1/1 1/1",
        "REUSED,                     NOT_DUE,             false, 0/1 1/1 1/1 0/0",
        "NATIONAL_STORE,             NONE,                true,  0/1 1/1 0/0 0/0",
        "CITIZEN_STORE,              NOT_DUE,             true,  0/1 1/1 0/0 0/0",
    })
    void whatCounts(String sources, ResultFact result, boolean closed, String expected) {
        DossierFacts facts = facts(sources, result, closed);

        Figures figures = Figures.of(List.of(new Tally(Optional.empty(), MONTH, facts, 1)));

        assertThat(List.of(Indicator.values()).stream()
                        .map(figures::ratio)
                        .map(ratio -> ratio.above() + "/" + ratio.below()))
                .containsExactly(expected.split(" "));
    }

    @Test
    void ofNoDossiersThereIsNoShare() {
        assertThat(new Ratio(0, 0).share()).isEmpty();
        assertThat(new Ratio(0, 5).share()).hasValue(0);
        assertThat(new Ratio(5, 5).share()).hasValue(1);
        assertThat(Figures.of(List.of()).ratio(Indicator.DIGITISED).share()).isEmpty();
    }

    @Test
    void aChangedFormulaHoldsFromItsMonthAndTheFirstForAllBefore() {
        Formula first = formula("a-1", YearMonth.of(2022, 6));
        Formula second = formula("a-2", YearMonth.of(2027, 1));
        List<Formula> versions = List.of(second, first);

        assertThat(Formulas.inForce(versions, YearMonth.of(2027, 1))).isEqualTo(second);
        assertThat(Formulas.inForce(versions, YearMonth.of(2026, 12))).isEqualTo(first);
        assertThat(Formulas.inForce(versions, YearMonth.of(1999, 1))).isEqualTo(first);
    }

    @ParameterizedTest
    @EnumSource
    void versionsAreNewestFirstWithNamesOfTheirOwn(Indicator indicator) {
        List<Formula> versions = Formulas.of(indicator);

        assertThat(versions).isSortedAccordingTo((one, other) -> other.from().compareTo(one.from()));
        assertThat(versions)
                .extracting(Formula::id)
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("[a-z-]+-[0-9]+"));
        assertThat(indicator.target()).isBetween(0.5, 1.0);
    }

    @Test
    void aReportSumsByAgencyAndMonthAndNeverAveragesShares() {
        AgencyId ward = new AgencyId("H01.02");
        IndicatorReport report = IndicatorReport.of(
                Period.year(2026),
                List.of(
                        new Tally(Optional.of(ward), MONTH, facts("PAPER", ResultFact.UNKNOWN, false), 1),
                        new Tally(Optional.of(ward), MONTH.minusMonths(1), facts("", ResultFact.UNKNOWN, false), 9),
                        new Tally(Optional.empty(), MONTH, facts("", ResultFact.UNKNOWN, false), 2),
                        new Tally(Optional.of(ward), MONTH, facts("", ResultFact.NONE, false), 1)));

        assertThat(report.rows())
                .extracting(Row::agency, Row::month, row -> row.figures().ratio(Indicator.DIGITISED))
                .containsExactly(
                        tuple(Optional.empty(), MONTH, new Ratio(0, 2)),
                        tuple(Optional.of(ward), MONTH.minusMonths(1), new Ratio(0, 9)),
                        tuple(Optional.of(ward), MONTH, new Ratio(1, 2)));
        assertThat(report.agencies())
                .extracting(row -> row.figures().count(Count.RECEIVED))
                .containsExactly(2L, 11L);
        assertThat(report.months())
                .extracting(row -> row.figures().count(Count.RECEIVED))
                .containsExactly(9L, 4L);
        assertThat(report.total().ratio(Indicator.DIGITISED)).isEqualTo(new Ratio(1, 13));
        assertThat(report.total().count(Count.RESULT_UNKNOWN)).isEqualTo(12);
    }

    private static org.assertj.core.groups.Tuple tuple(Optional<AgencyId> agency, YearMonth month, Ratio ratio) {
        return org.assertj.core.groups.Tuple.tuple(agency, Optional.of(month), ratio);
    }

    private static Formula formula(String id, YearMonth from) {
        return new Formula(id, from, facts -> true, facts -> true);
    }

    private static DossierFacts facts(String sources, ResultFact result, boolean closed) {
        Set<Source> from = sources.isEmpty()
                ? Set.of()
                : Set.of(sources.split(" ")).stream().map(Source::valueOf).collect(java.util.stream.Collectors.toSet());
        return new DossierFacts(true, from, result, closed, false);
    }
}
