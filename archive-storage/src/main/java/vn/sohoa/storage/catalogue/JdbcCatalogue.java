package vn.sohoa.storage.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import vn.sohoa.core.catalogue.BatchEntry;
import vn.sohoa.core.catalogue.Catalogue;
import vn.sohoa.core.catalogue.DossierEntry;
import vn.sohoa.core.catalogue.PaperAnswer;
import vn.sohoa.core.catalogue.PaperEntry;
import vn.sohoa.core.catalogue.RecordEntry;
import vn.sohoa.core.ledger.LedgerCode;
import vn.sohoa.core.ledger.LedgerLine;
import vn.sohoa.core.record.BatchId;
import vn.sohoa.core.record.DossierId;
import vn.sohoa.core.record.RecordId;

/** The catalogue in PostgreSQL. */
final class JdbcCatalogue implements Catalogue {

    private final Database database;
    private final BatchEntries batches;
    private final DossierEntries dossiers;
    private final PaperEntries papers;

    JdbcCatalogue(Database database) {
        this.database = database;
        batches = new BatchEntries(database);
        dossiers = new DossierEntries(database);
        papers = new PaperEntries(database);
    }

    @Override
    public List<BatchEntry> batches(int offset, int limit) {
        return database.read(() -> batches.newest(offset, limit));
    }

    @Override
    public Optional<BatchEntry> batch(BatchId batch) {
        return database.read(() -> batches.find(batch));
    }

    @Override
    public List<LedgerLine> lines(BatchId batch) {
        return database.read(() -> database.sql("""
                        SELECT d.position AS dossier_position, r.position AS record_position, NULL::integer AS page,
                               r.id, d.name, r.file, r.code, r.detail, r.duplicate_of
                        FROM record r JOIN dossier d ON d.id = r.dossier
                        WHERE r.batch = :batch
                        UNION ALL
                        SELECT d.position, r.position, p.number,
                               r.id, d.name, r.file, p.code, p.detail, NULL
                        FROM page p JOIN record r ON r.id = p.record JOIN dossier d ON d.id = r.dossier
                        WHERE r.batch = :batch AND r.state <> 'QUARANTINED' AND p.state IN ('BLANK', 'QUARANTINED')
                        ORDER BY dossier_position, record_position, page NULLS FIRST
                        """)
                .param("batch", batch.value())
                .query((row, number) -> {
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
                })
                .list());
    }

    @Override
    public List<DossierEntry> dossiers(BatchId batch) {
        return database.read(() -> dossiers.of(batch));
    }

    @Override
    public Optional<DossierEntry> dossier(DossierId dossier) {
        return database.read(() -> dossiers.find(dossier));
    }

    @Override
    public List<PaperEntry> papers(DossierId dossier) {
        return database.read(() -> papers.of(dossier));
    }

    @Override
    public List<PaperAnswer> answers(DossierId dossier) {
        return database.read(() -> papers.answers(dossier));
    }

    @Override
    public Optional<RecordEntry> record(RecordId record) {
        return database.read(() -> dossiers.find(record));
    }
}
