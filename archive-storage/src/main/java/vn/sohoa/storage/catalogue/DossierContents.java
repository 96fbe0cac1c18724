package vn.sohoa.storage.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sohoa.core.NotFoundException;
import vn.sohoa.core.access.Sensitivity;
import vn.sohoa.core.code.AgencyId;
import vn.sohoa.core.describe.Description.Owner;
import vn.sohoa.core.digitise.PreservationQueue.Aside;
import vn.sohoa.core.digitise.PreservationQueue.DescribedDossier;
import vn.sohoa.core.digitise.PreservationQueue.DescribedRecord;
import vn.sohoa.core.record.BatchId;
import vn.sohoa.core.record.DossierId;
import vn.sohoa.core.record.PageState;
import vn.sohoa.core.record.RecordId;
import vn.sohoa.core.record.RecordState;

/** Everything the package of a dossier is made from. */
final class DossierContents {

    private final Database database;
    private final Provenance provenance;
    private final PaperEntries papers;

    DossierContents(Database database, Provenance provenance) {
        this.database = database;
        this.provenance = provenance;
        papers = new PaperEntries(database);
    }

    /** With its records in one state, and what happened to them. */
    DescribedDossier of(DossierId dossier, RecordState state) {
        return database.sql("SELECT * FROM dossier WHERE id = :dossier")
                .param("dossier", dossier.value())
                .query((row, number) -> new DescribedDossier(
                        dossier,
                        new BatchId(Database.uuid(row, "batch")),
                        row.getString("name"),
                        Database.instant(row, "received"),
                        records(dossier, state),
                        papers.of(dossier),
                        owner(row),
                        Database.texts(row, "missing"),
                        AgencyId.find(row.getString("agency")),
                        Sensitivity.valueOf(row.getString("sensitivity")),
                        row.getInt("revision"),
                        aside(dossier),
                        provenance.events(dossier, state)))
                .optional()
                .orElseThrow(() -> new NotFoundException("dossier", dossier));
    }

    private List<DescribedRecord> records(DossierId dossier, RecordState state) {
        return database.sql("""
                        SELECT r.id, r.dossier, r.file, r.media_type, r.size, r.digest, r.received, r.pages,
                               (SELECT array_agg(p.state ORDER BY p.number) FROM page p WHERE p.record = r.id) AS states
                        FROM record r
                        WHERE r.dossier = :dossier AND r.state = :state
                        ORDER BY r.position
                        """)
                .param("dossier", dossier.value())
                .param("state", state.name())
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
