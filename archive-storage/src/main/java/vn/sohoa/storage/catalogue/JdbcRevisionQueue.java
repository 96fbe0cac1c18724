package vn.sohoa.storage.catalogue;

import java.util.List;
import java.util.stream.Collectors;
import vn.sohoa.core.NotFoundException;
import vn.sohoa.core.describe.Description;
import vn.sohoa.core.digitise.PreservationQueue.DescribedDossier;
import vn.sohoa.core.ledger.LedgerCode;
import vn.sohoa.core.provenance.EventType;
import vn.sohoa.core.record.DossierId;
import vn.sohoa.core.record.PageState;
import vn.sohoa.core.record.RecordId;
import vn.sohoa.core.record.RecordState;
import vn.sohoa.core.review.Correction;
import vn.sohoa.core.review.RevisionQueue;

/** The revision queue in PostgreSQL. */
final class JdbcRevisionQueue implements RevisionQueue {

    private static final String WAITING = "version > 0 AND (revision_preserved < revision OR rereading <> 'NONE')";

    /** The end of a batch releases what is staged of its records. */
    private static final String READABLE =
            "version > 0 AND EXISTS (SELECT FROM batch b WHERE b.id = dossier.batch AND b.state = 'DIGITISED')";

    private final Database database;
    private final Provenance provenance;
    private final DossierContents contents;
    private final Descriptions descriptions;

    JdbcRevisionQueue(Database database, Provenance provenance, Counting counting) {
        this.database = database;
        this.provenance = provenance;
        contents = new DossierContents(database, provenance);
        descriptions = new Descriptions(database, provenance, counting);
    }

    @Override
    public List<DossierId> awaiting(int limit) {
        return database.read(() -> database.sql("""
                        SELECT id FROM dossier WHERE %s ORDER BY rereading = 'WANTED', position LIMIT :limit
                        """.formatted(WAITING))
                .param("limit", limit)
                .query((row, number) -> new DossierId(Database.uuid(row, "id")))
                .list());
    }

    @Override
    public Revisable get(DossierId dossier) {
        return database.read(() -> {
            DescribedDossier preserved = contents.of(dossier, RecordState.PRESERVED);
            return database.sql("SELECT rereading FROM dossier WHERE id = :dossier AND version > 0")
                    .param("dossier", dossier.value())
                    .query((row, number) -> new Revisable(
                            preserved, descriptions.manifest(dossier), Rereading.valueOf(row.getString("rereading"))))
                    .optional()
                    .orElseThrow(() -> new NotFoundException("preserved dossier", dossier));
        });
    }

    @Override
    public void readAgain(DossierId dossier) {
        database.write(() -> {
            int rows = database.sql("UPDATE dossier SET rereading = 'WANTED' WHERE id = :dossier AND " + READABLE)
                    .param("dossier", dossier.value())
                    .update();
            if (rows == 0) {
                throw new NotFoundException("dossier of a digitised batch", dossier);
            }
        });
    }

    @Override
    public int readAllAgain() {
        return database.write(() -> database.sql("UPDATE dossier SET rereading = 'WANTED' WHERE " + READABLE)
                .update());
    }

    @Override
    public void read(DossierId dossier, List<PageAgain> pages, Description description, String describer) {
        database.write(() -> {
            if (advance(dossier)) {
                pages.forEach(this::update);
                List<RecordId> records = preserved(dossier);
                for (RecordId record : records) {
                    provenance.append(record, EventType.RECOGNITION, true, "again: " + PageSums.of(database, record));
                }
                descriptions.replace(dossier, records, description, describer);
            }
        });
    }

    @Override
    public void revised(DossierId dossier, int version, int revision, List<Correction> lost) {
        database.write(() -> {
            int before = database.sql("SELECT version FROM dossier WHERE id = :dossier FOR NO KEY UPDATE")
                    .param("dossier", dossier.value())
                    .query(Integer.class)
                    .single();
            database.sql("""
                            UPDATE dossier
                            SET version = :version, revision_preserved = greatest(revision_preserved, :revision),
                                rereading = CASE rereading WHEN 'READ' THEN 'NONE' ELSE rereading END
                            WHERE id = :dossier
                            """)
                    .param("version", version)
                    .param("revision", revision)
                    .param("dossier", dossier.value())
                    .update();
            if (version > before) {
                recordsRevised(dossier, version, lost);
            }
        });
    }

    @Override
    public long waiting() {
        return database.read(() -> database.sql("SELECT count(*) FROM dossier WHERE " + WAITING)
                .query(Long.class)
                .single());
    }

    /** Locks the dossier. */
    private boolean advance(DossierId dossier) {
        return database.sql("UPDATE dossier SET rereading = 'READ' WHERE id = :dossier AND rereading = 'WANTED'")
                        .param("dossier", dossier.value())
                        .update()
                == 1;
    }

    private void update(PageAgain again) {
        database.sql("""
                        UPDATE page
                        SET state = :state, code = :code, detail = '', width = :width, height = :height, dpi = :dpi,
                            words = :words, confidence = :confidence,
                            changed = CASE WHEN state = :state THEN changed ELSE :now END
                        WHERE record = :record AND number = :number
                        """)
                .param("state", (again.blank() ? PageState.BLANK : PageState.RECOGNISED).name())
                .param("code", (again.blank() ? LedgerCode.BLANK : LedgerCode.ACCEPTED).name())
                .param("width", again.facts().width())
                .param("height", again.facts().height())
                .param("dpi", again.facts().dpi())
                .param("words", again.facts().words())
                .param("confidence", again.facts().confidence())
                .param("now", database.now())
                .param("record", again.page().record().value())
                .param("number", again.page().number())
                .update();
    }

    private List<RecordId> preserved(DossierId dossier) {
        return database.sql("SELECT id FROM record WHERE dossier = :dossier AND state = 'PRESERVED' ORDER BY position")
                .param("dossier", dossier.value())
                .query((row, number) -> new RecordId(Database.uuid(row, "id")))
                .list();
    }

    private void recordsRevised(DossierId dossier, int version, List<Correction> lost) {
        database.sql(
                        "UPDATE record SET version = :version WHERE dossier = :dossier AND state = 'PRESERVED' RETURNING id")
                .param("version", version)
                .param("dossier", dossier.value())
                .query((row, number) -> new RecordId(Database.uuid(row, "id")))
                .list()
                .forEach(record -> recordRevised(record, version, lost));
    }

    private void recordRevised(RecordId record, int version, List<Correction> lost) {
        String fields = lost.stream()
                .filter(correction -> correction.page().record().equals(record))
                .map(Correction::field)
                .collect(Collectors.joining(", "));
        String withoutPlace = fields.isEmpty() ? "" : ", corrections without a place in the text: " + fields;
        provenance.append(
                record, EventType.PACKAGE_CREATION, fields.isEmpty(), "object version: " + version + withoutPlace);
    }
}
