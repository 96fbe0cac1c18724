package vn.sohoa.storage.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.sohoa.core.access.Sensitivity;
import vn.sohoa.core.catalogue.DossierEntry;
import vn.sohoa.core.catalogue.OwnerAnswer;
import vn.sohoa.core.catalogue.RecordEntry;
import vn.sohoa.core.catalogue.RecordEntry.PageEntry;
import vn.sohoa.core.code.AgencyId;
import vn.sohoa.core.describe.Description.Owner;
import vn.sohoa.core.digitise.PageFacts;
import vn.sohoa.core.fixity.Digest;
import vn.sohoa.core.ledger.LedgerCode;
import vn.sohoa.core.record.BatchId;
import vn.sohoa.core.record.DossierId;
import vn.sohoa.core.record.PageState;
import vn.sohoa.core.record.RecordId;
import vn.sohoa.core.record.RecordState;

/** Dossiers, records and pages: one query each, however many there are. */
final class DossierEntries {

    private static final String OF_BATCH = " WHERE d.batch = :id ";
    private static final String OF_DOSSIER = " WHERE d.id = :id ";
    private static final String OF_RECORD = " WHERE r.id = :id ";

    private final Database database;

    DossierEntries(Database database) {
        this.database = database;
    }

    List<DossierEntry> of(BatchId batch, ScopeCondition within) {
        Map<String, Object> parameters = new HashMap<>(within.parameters());
        parameters.put("id", batch.value());
        return dossiers(OF_BATCH + "AND " + within.ofDossier() + " ", parameters);
    }

    int count(BatchId batch) {
        return database.sql("SELECT count(*) FROM dossier d" + OF_BATCH)
                .param("id", batch.value())
                .query(Integer.class)
                .single();
    }

    Optional<DossierEntry> find(DossierId dossier) {
        return dossiers(OF_DOSSIER, Map.of("id", dossier.value())).stream().findFirst();
    }

    Optional<RecordEntry> find(RecordId record) {
        return records(OF_RECORD, Map.of("id", record.value())).stream().findFirst();
    }

    private List<DossierEntry> dossiers(String selection, Map<String, ?> parameters) {
        Map<DossierId, List<RecordEntry>> records =
                records(selection, parameters).stream().collect(Collectors.groupingBy(RecordEntry::dossier));
        return database.sql("""
                        SELECT d.id, d.batch, d.name, d.received, d.version, d.missing,
                               d.version > 0 AND d.revision_preserved < d.revision AS revising,
                               d.owner_code, d.owner_name, d.owner_agreed, d.agency, d.sensitivity
                        FROM dossier d
                        """ + selection + "ORDER BY d.position")
                .params(parameters)
                .query((row, number) -> {
                    DossierId dossier = new DossierId(Database.uuid(row, "id"));
                    return new DossierEntry(
                            dossier,
                            new BatchId(Database.uuid(row, "batch")),
                            row.getString("name"),
                            Database.instant(row, "received"),
                            row.getInt("version"),
                            row.getBoolean("revising"),
                            owner(row),
                            Database.texts(row, "missing"),
                            AgencyId.find(row.getString("agency")),
                            Sensitivity.valueOf(row.getString("sensitivity")),
                            records.getOrDefault(dossier, List.of()));
                })
                .list();
    }

    List<OwnerAnswer> ownerAnswers(DossierId dossier) {
        return database.sql("""
                        SELECT id, at, reviewer, code, name FROM owner_version WHERE dossier = :dossier ORDER BY id DESC
                        """)
                .param("dossier", dossier.value())
                .query((row, number) -> new OwnerAnswer(
                        row.getString("code"),
                        row.getString("name"),
                        row.getString("reviewer"),
                        Database.instant(row, "at"),
                        row.getLong("id")))
                .list();
    }

    private static Optional<Owner> owner(ResultSet row) throws SQLException {
        Owner owner =
                new Owner(row.getString("owner_code"), row.getString("owner_name"), row.getBoolean("owner_agreed"));
        return owner.code().isEmpty() && owner.name().isEmpty() ? Optional.empty() : Optional.of(owner);
    }

    private List<RecordEntry> records(String selection, Map<String, ?> parameters) {
        Map<UUID, List<PageEntry>> pages = pages(selection, parameters);
        return database.sql("""
                        SELECT r.id, r.dossier, r.batch, r.file, r.media_type, r.size, r.digest, r.received, r.state,
                               r.code, r.detail, r.duplicate_of
                        FROM record r JOIN dossier d ON d.id = r.dossier
                        """ + selection + "ORDER BY d.position, r.position")
                .params(parameters)
                .query((row, number) -> record(row, pages))
                .list();
    }

    private Map<UUID, List<PageEntry>> pages(String selection, Map<String, ?> parameters) {
        Map<UUID, List<PageEntry>> pages = new HashMap<>();
        database.sql("""
                        SELECT p.record, p.number, p.state, p.code, p.detail, p.width, p.height, p.dpi, p.words, p.confidence
                        FROM page p JOIN record r ON r.id = p.record JOIN dossier d ON d.id = r.dossier
                        """ + selection + "ORDER BY p.record, p.number")
                .params(parameters)
                .query(row -> {
                    pages.computeIfAbsent(Database.uuid(row, "record"), record -> new ArrayList<>())
                            .add(page(row));
                });
        return pages;
    }

    private static RecordEntry record(ResultSet row, Map<UUID, List<PageEntry>> pages) throws SQLException {
        UUID id = Database.uuid(row, "id");
        UUID duplicateOf = Database.uuidOrNull(row, "duplicate_of");
        return new RecordEntry(
                new RecordId(id),
                new DossierId(Database.uuid(row, "dossier")),
                new BatchId(Database.uuid(row, "batch")),
                row.getString("file"),
                row.getString("media_type"),
                row.getLong("size"),
                Optional.ofNullable(row.getString("digest")).map(Digest::new),
                Database.instant(row, "received"),
                RecordState.valueOf(row.getString("state")),
                LedgerCode.valueOf(row.getString("code")),
                row.getString("detail"),
                duplicateOf == null ? null : new RecordId(duplicateOf),
                pages.getOrDefault(id, List.of()));
    }

    private static PageEntry page(ResultSet row) throws SQLException {
        return new PageEntry(
                row.getInt("number"),
                PageState.valueOf(row.getString("state")),
                LedgerCode.valueOf(row.getString("code")),
                row.getString("detail"),
                facts(row));
    }

    private static Optional<PageFacts> facts(ResultSet row) throws SQLException {
        int width = row.getInt("width");
        return row.wasNull()
                ? Optional.empty()
                : Optional.of(new PageFacts(
                        width, row.getInt("height"), row.getInt("dpi"), row.getInt("words"), row.getInt("confidence")));
    }
}
