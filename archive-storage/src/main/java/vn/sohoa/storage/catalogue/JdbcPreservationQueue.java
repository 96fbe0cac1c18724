package vn.sohoa.storage.catalogue;

import java.util.List;
import vn.sohoa.core.NotFoundException;
import vn.sohoa.core.digitise.PreservationQueue;
import vn.sohoa.core.ledger.Quarantine;
import vn.sohoa.core.provenance.EventType;
import vn.sohoa.core.record.BatchId;
import vn.sohoa.core.record.DossierId;
import vn.sohoa.core.record.RecordId;
import vn.sohoa.core.record.RecordState;

/** The preservation queue in PostgreSQL. */
final class JdbcPreservationQueue implements PreservationQueue {

    private final Database database;
    private final Provenance provenance;
    private final DossierContents contents;
    private final Quarantining quarantining;
    private final Papers papers;
    private final Counting counting;

    JdbcPreservationQueue(Database database, Provenance provenance, Counting counting) {
        this.database = database;
        this.counting = counting;
        this.provenance = provenance;
        contents = new DossierContents(database, provenance);
        quarantining = new Quarantining(database, provenance, counting);
        papers = new Papers(database);
    }

    @Override
    public List<DossierId> awaiting(BatchId batch) {
        return database.read(() -> database.sql("""
                        SELECT d.id FROM dossier d JOIN record r ON r.dossier = d.id
                        WHERE d.batch = :batch
                        GROUP BY d.id, d.position
                        HAVING bool_or(r.state = 'DESCRIBED')
                           AND bool_and(r.state IN ('DESCRIBED', 'DUPLICATE', 'QUARANTINED'))
                        ORDER BY d.position
                        """)
                .param("batch", batch.value())
                .query((row, number) -> new DossierId(Database.uuid(row, "id")))
                .list());
    }

    @Override
    public DescribedDossier get(DossierId dossier) {
        return database.read(() -> contents.of(dossier, RecordState.DESCRIBED));
    }

    @Override
    public void preserved(DossierId dossier, int version, int revision) {
        database.write(() -> {
            // a paper that was retyped before it was preserved has its fields read in the first revision
            int rows = database.sql("""
                            UPDATE dossier
                            SET version = :version, revision_preserved = :revision,
                                revision = revision
                                    + (SELECT least(count(*), 1) FROM paper WHERE dossier = :dossier AND fields_behind)
                            WHERE id = :dossier
                            """)
                    .param("revision", revision)
                    .param("version", version)
                    .param("dossier", dossier.value())
                    .update();
            if (rows == 0) {
                throw new NotFoundException("dossier", dossier);
            }
            recordsPreserved(dossier, version);
            counting.changed(dossier);
        });
    }

    @Override
    public void quarantine(RecordId record, Quarantine reason) {
        database.write(() -> {
            if (quarantining.quarantine(record, RecordState.DESCRIBED, reason)) {
                papers.remove(record);
            }
        });
    }

    private void recordsPreserved(DossierId dossier, int version) {
        database.sql("""
                        UPDATE record SET state = 'PRESERVED', version = :version, changed = :now
                        WHERE dossier = :dossier AND state = 'DESCRIBED'
                        RETURNING id
                        """)
                .param("version", version)
                .param("now", database.now())
                .param("dossier", dossier.value())
                .query((row, number) -> new RecordId(Database.uuid(row, "id")))
                .list()
                .forEach(record ->
                        provenance.append(record, EventType.PACKAGE_CREATION, true, "object version: " + version));
    }
}
