package vn.sohoa.storage.catalogue;

import java.util.List;
import java.util.Optional;
import vn.sohoa.core.NotFoundException;
import vn.sohoa.core.access.Holding;
import vn.sohoa.core.code.AgencyId;
import vn.sohoa.core.digitise.IndexQueue;
import vn.sohoa.core.record.BatchId;
import vn.sohoa.core.record.DossierId;
import vn.sohoa.core.record.RecordId;

/** The index queue in PostgreSQL. */
final class JdbcIndexQueue implements IndexQueue {

    private final Database database;

    JdbcIndexQueue(Database database) {
        this.database = database;
    }

    @Override
    public List<RecordId> awaiting(BatchId batch) {
        return database.read(() -> database.sql("""
                        SELECT r.id FROM record r JOIN dossier d ON d.id = r.dossier
                        WHERE r.batch = :batch AND r.state = 'PRESERVED' AND r.indexed_version < r.version
                        ORDER BY d.position, r.position
                        """)
                .param("batch", batch.value())
                .query((row, number) -> new RecordId(Database.uuid(row, "id")))
                .list());
    }

    @Override
    public List<RecordId> awaiting(Optional<RecordId> after, int limit) {
        String following = after.isEmpty()
                ? ""
                : "AND (received, id) > (SELECT last.received, last.id FROM record last WHERE last.id = :after)";
        return database.read(() -> database.sql("""
                        SELECT id FROM record
                        WHERE state = 'PRESERVED' AND indexed_version < version %s
                        ORDER BY received, id
                        LIMIT :limit
                        """.formatted(following))
                .param("after", after.map(RecordId::value).orElse(null))
                .param("limit", limit)
                .query((row, number) -> new RecordId(Database.uuid(row, "id")))
                .list());
    }

    @Override
    public void forgetAll() {
        database.write(() -> database.sql("UPDATE record SET indexed_version = 0 WHERE indexed_version > 0")
                .update());
    }

    @Override
    public PreservedRecord get(RecordId record) {
        return database.read(() -> database.sql("""
                        SELECT r.dossier, r.file, r.pages, r.version,
                        """ + JdbcHoldings.COLUMNS + """
                        FROM record r JOIN dossier d ON d.id = r.dossier
                        WHERE r.id = :record AND r.state = 'PRESERVED'
                        """)
                .param("record", record.value())
                .query((row, number) -> new PreservedRecord(
                        record,
                        new DossierId(Database.uuid(row, "dossier")),
                        row.getString("file"),
                        row.getInt("pages"),
                        row.getInt("version"),
                        JdbcHoldings.holding(row)))
                .optional()
                .orElseThrow(() -> new NotFoundException("preserved record", record)));
    }

    @Override
    public void indexed(PreservedRecord record) {
        Holding holding = record.holding();
        database.write(() -> database.sql("""
                        UPDATE record r SET indexed_version = :version FROM dossier d
                        WHERE r.id = :record AND r.state = 'PRESERVED' AND d.id = r.dossier
                          AND (d.agency, d.sensitivity,
                        """ + JdbcHoldings.OWNER + ") = (:agency, :sensitivity, :owner)")
                .param("version", record.version())
                .param("record", record.id().value())
                .param("agency", holding.agency().map(AgencyId::value).orElse(""))
                .param("sensitivity", holding.sensitivity().name())
                .param("owner", holding.owner().orElse(""))
                .update());
    }
}
