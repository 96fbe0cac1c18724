package vn.sohoa.storage.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import vn.sohoa.core.ConflictException;
import vn.sohoa.core.NotFoundException;
import vn.sohoa.core.access.Holding;
import vn.sohoa.core.access.Holdings;
import vn.sohoa.core.access.Keeping;
import vn.sohoa.core.access.Sensitivity;
import vn.sohoa.core.code.AgencyId;
import vn.sohoa.core.describe.PaperId;
import vn.sohoa.core.provenance.EventType;
import vn.sohoa.core.record.BatchId;
import vn.sohoa.core.record.DossierId;
import vn.sohoa.core.record.RecordId;

/** Holdings in PostgreSQL. */
final class JdbcHoldings implements Holdings {

    /** Of a dossier {@code d}; an owner that is only proposed opens nothing. */
    static final String OWNER = "CASE WHEN d.owner_agreed THEN d.owner_code ELSE '' END";

    static final String COLUMNS = " d.agency, d.sensitivity, " + OWNER + " owner ";

    private final Database database;
    private final Provenance provenance;
    private final Counting counting;

    JdbcHoldings(Database database, Provenance provenance, Counting counting) {
        this.database = database;
        this.provenance = provenance;
        this.counting = counting;
    }

    @Override
    public Optional<Holding> ofDossier(DossierId dossier) {
        return find("FROM dossier d WHERE d.id = :id", dossier.value());
    }

    @Override
    public Optional<Holding> ofRecord(RecordId record) {
        return find("FROM record r JOIN dossier d ON d.id = r.dossier WHERE r.id = :id", record.value());
    }

    @Override
    public Optional<Holding> ofPaper(PaperId paper) {
        return find("FROM paper p JOIN dossier d ON d.id = p.dossier WHERE p.id = :id", paper.value());
    }

    @Override
    public Optional<Holding> ofBatch(BatchId batch) {
        return database.read(
                () -> database.sql("SELECT agency, 'ORDINARY' sensitivity, '' owner FROM batch WHERE id = :id")
                        .param("id", batch.value())
                        .query((row, number) -> holding(row))
                        .optional());
    }

    @Override
    public void keep(
            String who,
            DossierId dossier,
            Optional<AgencyId> agency,
            Sensitivity sensitivity,
            String reason,
            OptionalLong seen) {
        database.write(() -> {
            Standing standing = locked(dossier);
            Standing wanted = new Standing(agency.map(AgencyId::value).orElse(""), sensitivity.name());
            if (standing.equals(wanted)) {
                return;
            }
            if (seen.isPresent() && seen.getAsLong() != last(dossier)) {
                throw new ConflictException("Somebody else said otherwise meanwhile. Look at it again.");
            }
            change(Database.text(who), dossier, wanted, Database.text(reason));
            provenance.append(
                    dossier, EventType.REVIEW, "kept by " + wanted.agency + ", " + sensitivity + ": said by " + who);
            counting.changed(dossier);
        });
    }

    @Override
    public List<Keeping> said(DossierId dossier) {
        return database.read(() -> database.sql("""
                        SELECT id, at, who, agency, sensitivity, reason FROM holding_version
                        WHERE dossier = :dossier ORDER BY id DESC
                        """)
                .param("dossier", dossier.value())
                .query((row, number) -> new Keeping(
                        row.getLong("id"),
                        Database.instant(row, "at"),
                        row.getString("who"),
                        AgencyId.find(row.getString("agency")),
                        Sensitivity.valueOf(row.getString("sensitivity")),
                        row.getString("reason")))
                .list());
    }

    private record Standing(String agency, String sensitivity) {}

    private Standing locked(DossierId dossier) {
        return database.sql("SELECT agency, sensitivity FROM dossier WHERE id = :dossier FOR NO KEY UPDATE")
                .param("dossier", dossier.value())
                .query((row, number) -> new Standing(row.getString("agency"), row.getString("sensitivity")))
                .optional()
                .orElseThrow(() -> new NotFoundException("dossier", dossier));
    }

    private long last(DossierId dossier) {
        return database.sql("SELECT coalesce(max(id), :none) AS last FROM holding_version WHERE dossier = :dossier")
                .param("none", Keeping.NONE)
                .param("dossier", dossier.value())
                .query((row, number) -> row.getLong("last"))
                .single();
    }

    private void change(String who, DossierId dossier, Standing wanted, String reason) {
        database.sql("""
                        INSERT INTO holding_version (at, who, dossier, agency_before, sensitivity_before, agency, sensitivity,
                                                     reason)
                        SELECT :now, :who, id, agency, sensitivity, :agency, :sensitivity, :reason
                        FROM dossier WHERE id = :dossier
                        """)
                .param("now", database.now())
                .param("who", who)
                .param("agency", wanted.agency)
                .param("sensitivity", wanted.sensitivity)
                .param("reason", reason)
                .param("dossier", dossier.value())
                .update();
        database.sql("""
                        UPDATE dossier
                        SET agency = :agency, sensitivity = :sensitivity,
                            sensitivity_answered = sensitivity_answered OR sensitivity <> :sensitivity,
                            revision = revision + 1
                        WHERE id = :dossier
                        """)
                .param("agency", wanted.agency)
                .param("sensitivity", wanted.sensitivity)
                .param("dossier", dossier.value())
                .update();
    }

    /** As closely as a paper wants it, unless a person said otherwise. The dossier is locked by the caller. */
    static void raise(Database database, DossierId dossier, Sensitivity sensitivity) {
        if (sensitivity == Sensitivity.RESTRICTED) {
            database.sql("""
                            UPDATE dossier SET sensitivity = 'RESTRICTED'
                            WHERE id = :dossier AND NOT sensitivity_answered AND sensitivity <> 'RESTRICTED'
                            """).param("dossier", dossier.value()).update();
        }
    }

    private Optional<Holding> find(String from, UUID id) {
        return database.read(() -> database.sql("SELECT" + COLUMNS + from)
                .param("id", id)
                .query((row, number) -> holding(row))
                .optional());
    }

    /** Of a row with {@link #COLUMNS}. */
    static Holding holding(ResultSet row) throws SQLException {
        return new Holding(
                AgencyId.find(row.getString("agency")),
                Optional.of(row.getString("owner")).filter(owner -> !owner.isEmpty()),
                Sensitivity.valueOf(row.getString("sensitivity")));
    }
}
