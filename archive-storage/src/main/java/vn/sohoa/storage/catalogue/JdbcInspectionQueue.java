package vn.sohoa.storage.catalogue;

import java.util.List;
import vn.sohoa.core.digitise.Inspected;
import vn.sohoa.core.digitise.InspectionQueue;
import vn.sohoa.core.digitise.StagedRecord;
import vn.sohoa.core.ledger.Quarantine;
import vn.sohoa.core.provenance.EventType;
import vn.sohoa.core.record.BatchId;
import vn.sohoa.core.record.DossierId;
import vn.sohoa.core.record.RecordId;
import vn.sohoa.core.record.RecordState;

/** The inspection queue in PostgreSQL. */
final class JdbcInspectionQueue implements InspectionQueue {

    private final Database database;
    private final Provenance provenance;
    private final Quarantining quarantining;
    private final StagedRecords staged;
    private final Counting counting;

    JdbcInspectionQueue(Database database, Provenance provenance, Counting counting) {
        this.database = database;
        this.provenance = provenance;
        this.counting = counting;
        quarantining = new Quarantining(database, provenance, counting);
        staged = new StagedRecords(database);
    }

    @Override
    public List<RecordId> awaiting(BatchId batch) {
        return database.read(() -> database.sql("""
                        SELECT r.id FROM record r JOIN dossier d ON d.id = r.dossier
                        WHERE r.batch = :batch AND r.state = 'RECEIVED'
                        ORDER BY d.position, r.position
                        """)
                .param("batch", batch.value())
                .query((row, number) -> new RecordId(Database.uuid(row, "id")))
                .list());
    }

    @Override
    public StagedRecord get(RecordId record) {
        return staged.get(record);
    }

    @Override
    public void inspected(RecordId record, Inspected found) {
        if (found.pages() < 1) {
            throw new IllegalArgumentException("A record without pages is quarantined, not inspected: " + record);
        }
        database.write(() -> {
            if (advance(record, found)) {
                addPages(record, found.pages());
                provenance.append(record, EventType.FORMAT_IDENTIFICATION, true, "opens, pages: " + found.pages());
            }
        });
    }

    @Override
    public void inspectedAgain(RecordId record, Inspected found) {
        database.write(() -> database.sql("""
                        UPDATE record SET form = :form, signatures = :signatures
                        WHERE id = :record AND signatures IS NULL AND state <> 'RECEIVED'
                        RETURNING dossier
                        """)
                .param("form", found.form().name())
                .param("signatures", found.signatures())
                .param("record", record.value())
                .query((row, number) -> new DossierId(Database.uuid(row, "dossier")))
                .optional()
                .ifPresent(counting::changed));
    }

    @Override
    public void quarantine(RecordId record, Quarantine reason) {
        quarantining.quarantine(record, RecordState.RECEIVED, reason);
    }

    private boolean advance(RecordId record, Inspected found) {
        return database.sql("""
                        UPDATE record
                        SET state = 'INSPECTED', pages = :pages, form = :form, signatures = :signatures, changed = :now
                        WHERE id = :record AND state = 'RECEIVED'
                        """)
                        .param("pages", found.pages())
                        .param("form", found.form().name())
                        .param("signatures", found.signatures())
                        .param("now", database.now())
                        .param("record", record.value())
                        .update()
                == 1;
    }

    private void addPages(RecordId record, int pages) {
        database.sql("""
                        INSERT INTO page (record, number, state, code, detail, changed)
                        SELECT :record, number, 'RECEIVED', 'ACCEPTED', '', :now
                        FROM generate_series(1, :pages) AS number
                        """)
                .param("record", record.value())
                .param("pages", pages)
                .param("now", database.now())
                .update();
    }
}
