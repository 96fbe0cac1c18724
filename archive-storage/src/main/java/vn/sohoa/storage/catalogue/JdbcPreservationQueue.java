package vn.sohoa.storage.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sohoa.core.NotFoundException;
import vn.sohoa.core.describe.Description.Owner;
import vn.sohoa.core.digitise.PreservationQueue;
import vn.sohoa.core.ledger.Quarantine;
import vn.sohoa.core.provenance.EventType;
import vn.sohoa.core.record.BatchId;
import vn.sohoa.core.record.DossierId;
import vn.sohoa.core.record.PageState;
import vn.sohoa.core.record.RecordId;
import vn.sohoa.core.record.RecordState;

/** The preservation queue in PostgreSQL. */
final class JdbcPreservationQueue implements PreservationQueue {

    private final Database database;
    private final Provenance provenance;
    private final Quarantining quarantining;
    private final PaperEntries entries;
    private final Papers papers;

    JdbcPreservationQueue(Database database, Provenance provenance) {
        this.database = database;
        this.provenance = provenance;
        quarantining = new Quarantining(database, provenance);
        entries = new PaperEntries(database);
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
        return database.read(() -> database.sql("SELECT * FROM dossier WHERE id = :dossier")
                .param("dossier", dossier.value())
                .query((row, number) -> new DescribedDossier(
                        dossier,
                        new BatchId(Database.uuid(row, "batch")),
                        row.getString("name"),
                        Database.instant(row, "received"),
                        records(dossier),
                        entries.of(dossier),
                        owner(row),
                        row.getInt("revision"),
                        aside(dossier),
                        provenance.events(dossier, RecordState.DESCRIBED)))
                .optional()
                .orElseThrow(() -> new NotFoundException("dossier", dossier)));
    }

    @Override
    public void preserved(DossierId dossier, int version, int revision) {
        database.write(() -> {
            int rows = database.sql(
                            "UPDATE dossier SET version = :version, revision_preserved = :revision WHERE id = :dossier")
                    .param("revision", revision)
                    .param("version", version)
                    .param("dossier", dossier.value())
                    .update();
            if (rows == 0) {
                throw new NotFoundException("dossier", dossier);
            }
            recordsPreserved(dossier, version);
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

    private List<DescribedRecord> records(DossierId dossier) {
        return database.sql("""
                        SELECT r.id, r.dossier, r.file, r.media_type, r.size, r.digest, r.received, r.pages,
                               (SELECT array_agg(p.state ORDER BY p.number) FROM page p WHERE p.record = r.id) AS states
                        FROM record r
                        WHERE r.dossier = :dossier AND r.state = 'DESCRIBED'
                        ORDER BY r.position
                        """)
                .param("dossier", dossier.value())
                .query((row, number) -> new DescribedRecord(StagedRecords.staged(row), states(row)))
                .list();
    }

    private static List<PageState> states(ResultSet row) throws SQLException {
        return Stream.of((String[]) row.getArray("states").getArray())
                .map(PageState::valueOf)
                .toList();
    }

    private List<Aside> aside(DossierId dossier) {
        return database.sql("""
                        SELECT file, code, duplicate_of FROM record
                        WHERE dossier = :dossier AND state IN ('DUPLICATE', 'QUARANTINED')
                        ORDER BY position
                        """)
                .param("dossier", dossier.value())
                .query((row, number) ->
                        new Aside(row.getString("file"), row.getString("code"), recordId(row, "duplicate_of")))
                .list();
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

    private static Optional<Owner> owner(ResultSet row) throws SQLException {
        Owner owner =
                new Owner(row.getString("owner_code"), row.getString("owner_name"), row.getBoolean("owner_agreed"));
        return owner.equals(Owner.NOBODY) ? Optional.empty() : Optional.of(owner);
    }

    private static @Nullable RecordId recordId(ResultSet row, String column) throws SQLException {
        UUID id = Database.uuidOrNull(row, column);
        return id == null ? null : new RecordId(id);
    }
}
