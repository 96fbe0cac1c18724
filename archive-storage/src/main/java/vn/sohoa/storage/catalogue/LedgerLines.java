package vn.sohoa.storage.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import vn.sohoa.core.ledger.LedgerCode;
import vn.sohoa.core.ledger.LedgerLine;
import vn.sohoa.core.record.BatchId;
import vn.sohoa.core.record.RecordId;

/** The lines of a batch's ledger in PostgreSQL. */
final class LedgerLines {

    private final Database database;

    LedgerLines(Database database) {
        this.database = database;
    }

    /** Those of dossiers within a scope. A duplicate of what lies outside is one without saying of what. */
    List<LedgerLine> of(BatchId batch, ScopeCondition within) {
        return database.sql("""
                        SELECT d.position AS dossier_position, r.position AS record_position, NULL::integer AS page,
                               r.id, d.name, r.file, r.code, r.detail,
                               (SELECT o.id FROM record o JOIN dossier d ON d.id = o.dossier
                                WHERE o.id = r.duplicate_of AND %1$s) AS duplicate_of
                        FROM record r JOIN dossier d ON d.id = r.dossier
                        WHERE r.batch = :batch AND %1$s
                        UNION ALL
                        SELECT d.position, r.position, p.number,
                               r.id, d.name, r.file, p.code, p.detail, NULL
                        FROM page p JOIN record r ON r.id = p.record JOIN dossier d ON d.id = r.dossier
                        WHERE r.batch = :batch AND r.state <> 'QUARANTINED' AND p.state IN ('BLANK', 'QUARANTINED')
                          AND %1$s
                        ORDER BY dossier_position, record_position, page NULLS FIRST
                        """.formatted(within.ofDossier()))
                .params(within.parameters())
                .param("batch", batch.value())
                .query((row, number) -> line(row))
                .list();
    }

    private static LedgerLine line(ResultSet row) throws SQLException {
        int page = row.getInt("page");
        UUID duplicateOf = Database.uuidOrNull(row, "duplicate_of");
        return new LedgerLine(
                new RecordId(Database.uuid(row, "id")),
                page == 0 ? OptionalInt.empty() : OptionalInt.of(page),
                row.getString("name"),
                row.getString("file"),
                LedgerCode.valueOf(row.getString("code")),
                row.getString("detail"),
                duplicateOf == null ? null : new RecordId(duplicateOf));
    }
}
