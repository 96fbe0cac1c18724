package vn.sohoa.storage.catalogue;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.sohoa.core.access.Scope;
import vn.sohoa.core.code.AgencyId;
import vn.sohoa.core.indicator.DossierFacts;
import vn.sohoa.core.indicator.Indicators;
import vn.sohoa.core.indicator.Period;
import vn.sohoa.core.indicator.ResultFact;
import vn.sohoa.core.indicator.Source;
import vn.sohoa.core.indicator.Tally;

/** Facts in PostgreSQL, which counts dossiers of which the same is true; formulas are applied to the counts. */
final class JdbcIndicators implements Indicators {

    private static final String BELOW = " AND (d.agency = :agency OR starts_with(d.agency, :below))";

    private final Database database;
    private final Counting counting;

    JdbcIndicators(Database database, Counting counting) {
        this.database = database;
        this.counting = counting;
    }

    @Override
    public List<Tally> tallies(Scope scope, Optional<AgencyId> below, Period period) {
        ScopeCondition condition = new ScopeCondition(within(scope));
        String agency = below.map(AgencyId::value).orElse("");
        return database.read(() -> database.sql("""
                        SELECT agency, month, here, sources, result, closed, looked_up, count(*) AS dossiers
                        FROM dossier_fact d
                        WHERE month BETWEEN :from AND :to AND %s %s
                        GROUP BY agency, month, here, sources, result, closed, looked_up
                        """.formatted(condition.ofDossier(), below.isPresent() ? BELOW : ""))
                .params(condition.parameters())
                .param("from", Date.valueOf(period.from().atDay(1)))
                .param("to", Date.valueOf(period.to().atDay(1)))
                .param("agency", agency)
                .param("below", agency + ".")
                .query((row, number) -> tally(row))
                .list());
    }

    @Override
    public boolean knows(Scope scope, AgencyId agency) {
        ScopeCondition condition = new ScopeCondition(within(scope));
        return database.read(() -> database.sql(
                        "SELECT EXISTS (SELECT FROM dossier_fact d WHERE " + condition.ofDossier() + BELOW + ")")
                .params(condition.parameters())
                .param("agency", agency.value())
                .param("below", agency.value() + ".")
                .query(Boolean.class)
                .single());
    }

    @Override
    public boolean isBehind() {
        return database.read(() -> database.sql("SELECT EXISTS (SELECT FROM fact_behind)")
                .query(Boolean.class)
                .single());
    }

    @Override
    public int catchUp(int most) {
        int done = 0;
        while (done < most && counting.catchUp()) {
            done++;
        }
        return done;
    }

    /** Facts are about dossiers of agencies; nobody counts their own. */
    private static Scope within(Scope scope) {
        return new Scope(scope.held(), scope.restrictedToo(), Optional.empty());
    }

    private static Tally tally(ResultSet row) throws SQLException {
        return new Tally(
                AgencyId.find(row.getString("agency")),
                YearMonth.from(row.getDate("month").toLocalDate()),
                new DossierFacts(
                        row.getBoolean("here"),
                        Database.texts(row, "sources").stream()
                                .map(Source::valueOf)
                                .collect(Collectors.toSet()),
                        ResultFact.valueOf(row.getString("result")),
                        row.getBoolean("closed"),
                        row.getBoolean("looked_up")),
                row.getLong("dossiers"));
    }
}
