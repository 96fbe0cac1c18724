package vn.sohoa.storage.catalogue;

import java.util.List;
import vn.sohoa.core.NotFoundException;
import vn.sohoa.core.catalogue.PaperEntry;
import vn.sohoa.core.catalogue.PaperEntry.FieldState;
import vn.sohoa.core.describe.Description;
import vn.sohoa.core.describe.Description.Owner;
import vn.sohoa.core.describe.DescriptionQueue;
import vn.sohoa.core.describe.Manifest;
import vn.sohoa.core.provenance.EventType;
import vn.sohoa.core.record.BatchId;
import vn.sohoa.core.record.DossierId;
import vn.sohoa.core.record.PageState;
import vn.sohoa.core.record.RecordId;

/** The description queue in PostgreSQL. */
final class JdbcDescriptionQueue implements DescriptionQueue {

    private final Database database;
    private final Provenance provenance;
    private final PaperEntries entries;
    private final Papers papers;

    JdbcDescriptionQueue(Database database, Provenance provenance) {
        this.database = database;
        this.provenance = provenance;
        entries = new PaperEntries(database);
        papers = new Papers(database);
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
        return database.read(() -> new RecognisedPages(dossier, manifest(dossier), pages(dossier)));
    }

    @Override
    public void described(DossierId dossier, Description description, String version) {
        database.write(() -> {
            // whoever answers a question of this dossier meanwhile comes before or after
            database.sql("SELECT id FROM dossier WHERE id = :dossier FOR NO KEY UPDATE")
                    .param("dossier", dossier.value())
                    .query()
                    .listOfRows();
            List<RecordId> records = advance(dossier);
            if (!records.isEmpty()) {
                List<PaperEntry> described = DescribedAgain.merge(entries.of(dossier), description, version);
                papers.replace(dossier, described);
                revise(dossier, description.owner().orElse(Owner.NOBODY));
                String summary = summary(described) + ", by " + version;
                records.forEach(record -> provenance.append(record, EventType.DESCRIPTION, true, summary));
            }
        });
    }

    private Manifest manifest(DossierId dossier) {
        List<Manifest.Item> items = database.sql(
                        "SELECT file, title FROM manifest_item WHERE dossier = :dossier ORDER BY position")
                .param("dossier", dossier.value())
                .query((row, number) -> new Manifest.Item(row.getString("file"), row.getString("title")))
                .list();
        return database.sql("SELECT manifest_procedure, manifest_owner FROM dossier WHERE id = :dossier")
                .param("dossier", dossier.value())
                .query((row, number) ->
                        new Manifest(row.getString("manifest_procedure"), row.getString("manifest_owner"), items))
                .optional()
                .orElseThrow(() -> new NotFoundException("dossier", dossier));
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

    private void revise(DossierId dossier, Owner owner) {
        database.sql("""
                        UPDATE dossier
                        SET owner_code = :code, owner_name = :name, owner_agreed = :agreed, revision = revision + 1
                        WHERE id = :dossier
                        """)
                .param("code", Database.text(owner.code()))
                .param("name", Database.text(owner.name()))
                .param("agreed", owner.agreed())
                .param("dossier", dossier.value())
                .update();
    }

    private static String summary(List<PaperEntry> papers) {
        long asked = papers.stream()
                .filter(paper -> paper.state() == PaperEntry.State.PROPOSED)
                .count();
        long fields = 0;
        for (PaperEntry paper : papers) {
            fields += paper.fields().size();
            asked += paper.fields().stream()
                    .filter(field -> field.state() == FieldState.UNSURE)
                    .count();
        }
        return "papers: " + papers.size() + ", fields: " + fields + ", to review: " + asked;
    }
}
