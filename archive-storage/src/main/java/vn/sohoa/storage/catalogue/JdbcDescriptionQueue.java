package vn.sohoa.storage.catalogue;

import java.util.List;
import vn.sohoa.core.describe.Description;
import vn.sohoa.core.describe.DescriptionQueue;
import vn.sohoa.core.record.BatchId;
import vn.sohoa.core.record.DossierId;
import vn.sohoa.core.record.PageState;
import vn.sohoa.core.record.RecordId;

/** The description queue in PostgreSQL. */
final class JdbcDescriptionQueue implements DescriptionQueue {

    private final Database database;
    private final Descriptions descriptions;

    JdbcDescriptionQueue(Database database, Provenance provenance, Counting counting) {
        this.database = database;
        descriptions = new Descriptions(database, provenance, counting);
    }

    @Override
    public List<DossierId> awaiting(BatchId batch) {
        return database.read(() -> database.sql("""
                        SELECT d.id FROM dossier d JOIN record r ON r.dossier = d.id
                        WHERE d.batch = :batch
                        GROUP BY d.id, d.position
                        HAVING bool_or(r.state = 'RECOGNISED')
                           AND bool_and(r.state IN ('RECOGNISED', 'DUPLICATE', 'QUARANTINED'))
                        ORDER BY d.position
                        """)
                .param("batch", batch.value())
                .query((row, number) -> new DossierId(Database.uuid(row, "id")))
                .list());
    }

    @Override
    public RecognisedPages get(DossierId dossier) {
        return database.read(() -> new RecognisedPages(dossier, descriptions.manifest(dossier), pages(dossier)));
    }

    @Override
    public void described(DossierId dossier, Description description, String version) {
        database.write(() -> {
            descriptions.lock(dossier);
            List<RecordId> records = advance(dossier);
            if (!records.isEmpty()) {
                descriptions.replace(dossier, records, description, version);
            }
        });
    }

    private List<Page> pages(DossierId dossier) {
        return database.sql("""
                        SELECT p.record, p.number, p.state FROM page p JOIN record r ON r.id = p.record
                        WHERE r.dossier = :dossier AND r.state = 'RECOGNISED'
                        ORDER BY r.position, p.number
                        """)
                .param("dossier", dossier.value())
                .query((row, number) ->
                        new Page(PaperEntries.page(row, "number"), PageState.valueOf(row.getString("state"))))
                .list();
    }

    private List<RecordId> advance(DossierId dossier) {
        return database.sql("""
                        UPDATE record SET state = 'DESCRIBED', changed = :now
                        WHERE dossier = :dossier AND state = 'RECOGNISED'
                        RETURNING id
                        """)
                .param("now", database.now())
                .param("dossier", dossier.value())
                .query((row, number) -> new RecordId(Database.uuid(row, "id")))
                .list();
    }
}
