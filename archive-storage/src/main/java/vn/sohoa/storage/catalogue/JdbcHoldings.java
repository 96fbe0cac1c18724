package vn.sohoa.storage.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import vn.sohoa.core.NotFoundException;
import vn.sohoa.core.access.Holding;
import vn.sohoa.core.access.Holdings;
import vn.sohoa.core.access.Sensitivity;
import vn.sohoa.core.code.AgencyId;
import vn.sohoa.core.describe.PaperId;
import vn.sohoa.core.record.BatchId;
import vn.sohoa.core.record.DossierId;
import vn.sohoa.core.record.RecordId;

/** Holdings in PostgreSQL. */
final class JdbcHoldings implements Holdings {

    /** Of a dossier {@code d}; an owner that is only proposed opens nothing. */
    static final String COLUMNS =
            " d.agency, d.sensitivity, CASE WHEN d.owner_agreed THEN d.owner_code ELSE '' END owner ";

    private final Database database;
    private final Counting counting;

    JdbcHoldings(Database database, Counting counting) {
        this.database = database;
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
    public void keep(DossierId dossier, Optional<AgencyId> agency, Sensitivity sensitivity) {
        database.write(() -> {
            int changed = database.sql(
                            "UPDATE dossier SET agency = :agency, sensitivity = :sensitivity WHERE id = :dossier")
                    .param("agency", agency.map(AgencyId::value).orElse(""))
                    .param("sensitivity", sensitivity.name())
                    .param("dossier", dossier.value())
                    .update();
            if (changed == 0) {
                throw new NotFoundException("dossier", dossier);
            }
            counting.changed(dossier);
        });
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
