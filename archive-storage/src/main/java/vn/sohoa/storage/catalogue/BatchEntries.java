package vn.sohoa.storage.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.sohoa.core.access.Scope;
import vn.sohoa.core.accession.Origin;
import vn.sohoa.core.catalogue.BatchEntry;
import vn.sohoa.core.ledger.Ledger;
import vn.sohoa.core.record.BatchId;
import vn.sohoa.core.record.BatchState;

/** Batches with their sums, counted anew each time: a sum that is kept can be wrong. */
final class BatchEntries {

    /** The pages of quarantined records are not counted: they are not pages of accepted files. */
    private static final String WITH_SUMS = """
            SELECT b.id, b.shown, b.origin, b.state, b.received, b.sheets_announced,
                   greatest(b.received, files.changed, pages.changed) AS changed,
                   pages.first_read,
                   files.received AS files_received, files.accepted, files.duplicate,
                   files.quarantined AS files_quarantined, files.waiting AS files_waiting,
                   pages.received AS pages_received, pages.waiting AS pages_waiting, pages.kept, pages.blank,
                   pages.quarantined AS pages_quarantined, pages.preserved, pages.indexed
            FROM b
            CROSS JOIN LATERAL (
                SELECT count(*) AS received,
                       count(*) FILTER (WHERE r.state NOT IN ('DUPLICATE', 'QUARANTINED')) AS accepted,
                       count(*) FILTER (WHERE r.state = 'DUPLICATE') AS duplicate,
                       count(*) FILTER (WHERE r.state = 'QUARANTINED') AS quarantined,
                       count(*) FILTER (WHERE r.state IN ('RECEIVED', 'INSPECTED', 'RECOGNISED', 'DESCRIBED')) AS waiting,
                       max(r.changed) AS changed
                FROM record r WHERE r.batch = b.id
            ) files
            CROSS JOIN LATERAL (
                SELECT count(*) AS received,
                       count(*) FILTER (WHERE p.state = 'RECEIVED') AS waiting,
                       count(*) FILTER (WHERE p.state = 'RECOGNISED') AS kept,
                       count(*) FILTER (WHERE p.state = 'BLANK') AS blank,
                       count(*) FILTER (WHERE p.state = 'QUARANTINED') AS quarantined,
                       count(*) FILTER (WHERE p.state = 'RECOGNISED' AND r.state = 'PRESERVED') AS preserved,
                       count(*) FILTER (WHERE p.state = 'RECOGNISED' AND r.state = 'PRESERVED'
                                          AND r.indexed_version = r.version) AS indexed,
                       max(p.changed) AS changed,
                       min(p.changed) FILTER (WHERE p.state <> 'RECEIVED') AS first_read
                FROM record r JOIN page p ON p.record = r.id
                WHERE r.batch = b.id AND r.state <> 'QUARANTINED'
            ) pages
            ORDER BY b.position DESC
            """;

    private final Database database;

    BatchEntries(Database database) {
        this.database = database;
    }

    List<BatchEntry> newest(Scope scope, int offset, int limit) {
        ScopeCondition condition = new ScopeCondition(scope);
        return database.sql("""
                        WITH b AS (SELECT b.*, %s AS shown FROM batch b WHERE %s ORDER BY position DESC OFFSET :offset LIMIT :limit)
                        """.formatted(name(condition), condition.ofBatch()) + WITH_SUMS)
                .params(condition.parameters())
                .param("offset", offset)
                .param("limit", limit)
                .query((row, number) -> entry(row))
                .list();
    }

    Optional<BatchEntry> find(BatchId batch, Scope scope) {
        ScopeCondition condition = new ScopeCondition(scope);
        return database.sql("WITH b AS (SELECT b.*, " + name(condition) + " AS shown FROM batch b WHERE id = :batch) "
                        + WITH_SUMS)
                .params(condition.parameters())
                .param("batch", batch.value())
                .query((row, number) -> entry(row))
                .optional();
    }

    /** Its own, unless that holds the name of a dossier that lies outside, or of one of its files. */
    private static String name(ScopeCondition condition) {
        return condition.everything() ? "b.name" : """
                CASE WHEN EXISTS (
                    SELECT FROM dossier d
                    WHERE d.batch = b.id AND NOT %s
                      AND ((d.name <> '' AND strpos(b.name, d.name) > 0)
                           OR EXISTS (SELECT FROM record n
                                      WHERE n.dossier = d.id AND n.file <> '' AND strpos(b.name, n.file) > 0)))
                THEN '%s' ELSE b.name END""".formatted(condition.ofDossier(), BatchEntry.WITHHELD);
    }

    private static BatchEntry entry(ResultSet row) throws SQLException {
        return new BatchEntry(
                new BatchId(Database.uuid(row, "id")),
                row.getString("shown"),
                Origin.valueOf(row.getString("origin")),
                BatchState.valueOf(row.getString("state")),
                Database.instant(row, "received"),
                Database.instant(row, "changed"),
                Optional.ofNullable(row.getObject("first_read", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                new Ledger(sheetsAnnounced(row), files(row), pages(row)));
    }

    private static OptionalInt sheetsAnnounced(ResultSet row) throws SQLException {
        int sheets = row.getInt("sheets_announced");
        return row.wasNull() ? OptionalInt.empty() : OptionalInt.of(sheets);
    }

    private static Ledger.Files files(ResultSet row) throws SQLException {
        return new Ledger.Files(
                row.getInt("files_received"),
                row.getInt("accepted"),
                row.getInt("duplicate"),
                row.getInt("files_quarantined"),
                row.getInt("files_waiting"));
    }

    private static Ledger.Pages pages(ResultSet row) throws SQLException {
        return new Ledger.Pages(
                row.getInt("pages_received"),
                row.getInt("pages_waiting"),
                row.getInt("kept"),
                row.getInt("blank"),
                row.getInt("pages_quarantined"),
                row.getInt("preserved"),
                row.getInt("indexed"));
    }
}
