package vn.sohoa.storage.catalogue;

import java.util.List;
import vn.sohoa.core.catalogue.DescriptionQuality;
import vn.sohoa.core.catalogue.PaperEntry.State;
import vn.sohoa.core.catalogue.QualityFacts;
import vn.sohoa.core.catalogue.QualityFacts.Doubt;
import vn.sohoa.core.catalogue.QualityFacts.FieldCounts;
import vn.sohoa.core.catalogue.QualityFacts.TypeCount;
import vn.sohoa.core.describe.PaperTypeId;

/** Counts in PostgreSQL, anew each time, from indices alone. */
final class JdbcDescriptionQuality implements DescriptionQuality {

    private static final int LATEST = 10_000;

    private final Database database;

    JdbcDescriptionQuality(Database database) {
        this.database = database;
    }

    @Override
    public QualityFacts facts() {
        return database.read(() -> new QualityFacts(types(), fields(), doubts()));
    }

    private List<TypeCount> types() {
        return database.sql("""
                        SELECT proposed_type, type, state, count(*) AS papers FROM paper
                        GROUP BY state, proposed_type, type ORDER BY proposed_type, type, state
                        """)
                .query((row, number) -> new TypeCount(
                        new PaperTypeId(row.getString("proposed_type")),
                        new PaperTypeId(row.getString("type")),
                        State.valueOf(row.getString("state")),
                        row.getLong("papers")))
                .list();
    }

    private List<FieldCounts> fields() {
        return database.sql("""
                        SELECT name,
                               count(*) FILTER (WHERE state = 'ACCEPTED') AS accepted,
                               count(*) FILTER (WHERE state = 'UNSURE') AS waiting,
                               count(*) FILTER (WHERE state = 'CONFIRMED') AS confirmed,
                               count(*) FILTER (WHERE state = 'CORRECTED' AND method <> 'TYPED') AS corrected,
                               count(*) FILTER (WHERE state = 'UNREADABLE' AND method <> 'TYPED') AS unreadable,
                               count(*) FILTER (WHERE state = 'CORRECTED' AND method = 'TYPED') AS typed
                        FROM paper_field GROUP BY name ORDER BY name
                        """)
                .query((row, number) -> new FieldCounts(
                        row.getString("name"),
                        row.getLong("accepted"),
                        row.getLong("waiting"),
                        row.getLong("confirmed"),
                        row.getLong("corrected"),
                        row.getLong("unreadable"),
                        row.getLong("typed")))
                .list();
    }

    /** By tenths. What people answered long ago says nothing of what describes now. */
    private List<Doubt> doubts() {
        return database.sql("""
                        SELECT avg(confidence) AS said, count(*) AS answered,
                               count(*) FILTER (WHERE answer = 'ACCEPT') AS correct
                        FROM (SELECT confidence, answer FROM field_version
                              WHERE confidence > 0 OR proposed <> '' ORDER BY id DESC LIMIT :latest) latest
                        GROUP BY floor(confidence * 10) ORDER BY said
                        """)
                .param("latest", LATEST)
                .query((row, number) ->
                        new Doubt(row.getDouble("said"), row.getLong("answered"), row.getLong("correct")))
                .list();
    }
}
