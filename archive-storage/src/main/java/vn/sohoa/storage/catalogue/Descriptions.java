package vn.sohoa.storage.catalogue;

import java.util.List;
import vn.sohoa.core.NotFoundException;
import vn.sohoa.core.access.Sensitivity;
import vn.sohoa.core.catalogue.PaperEntry;
import vn.sohoa.core.catalogue.PaperEntry.FieldState;
import vn.sohoa.core.describe.Description;
import vn.sohoa.core.describe.Description.Owner;
import vn.sohoa.core.describe.Manifest;
import vn.sohoa.core.provenance.EventType;
import vn.sohoa.core.record.DossierId;
import vn.sohoa.core.record.RecordId;

/** What dossiers hold, as it is told for the first time or anew. */
final class Descriptions {

    private final Database database;
    private final Provenance provenance;
    private final PaperEntries entries;
    private final Papers papers;
    private final Counting counting;

    Descriptions(Database database, Provenance provenance, Counting counting) {
        this.database = database;
        this.counting = counting;
        this.provenance = provenance;
        entries = new PaperEntries(database);
        papers = new Papers(database);
    }

    /** Whoever answers a question of this dossier meanwhile comes before or after. */
    void lock(DossierId dossier) {
        database.sql("SELECT id FROM dossier WHERE id = :dossier FOR NO KEY UPDATE")
                .param("dossier", dossier.value())
                .query()
                .listOfRows();
    }

    /**
     * Replaces the papers of a locked dossier, keeps what people answered, and says so in the provenance.
     *
     * @param records that are described
     */
    void replace(DossierId dossier, List<RecordId> records, Description description, String version) {
        List<PaperEntry> described = DescribedAgain.merge(entries.of(dossier), description, version);
        papers.replace(dossier, described);
        revise(dossier, description);
        JdbcHoldings.raise(database, dossier, description.sensitivity());
        String summary = summary(described)
                + (description.sensitivity() == Sensitivity.RESTRICTED ? ", to be restricted" : "") + ", by " + version;
        records.forEach(record -> provenance.append(record, EventType.DESCRIPTION, true, summary));
        counting.changed(dossier);
    }

    /** What the one-stop system says the dossier holds. */
    Manifest manifest(DossierId dossier) {
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

    private void revise(DossierId dossier, Description description) {
        Owner owner = description.owner().orElse(Owner.NOBODY);
        database.sql("""
                        UPDATE dossier
                        SET owner_code = CASE WHEN owner_answered THEN owner_code ELSE :code END,
                            owner_name = CASE WHEN owner_answered THEN owner_name ELSE :name END,
                            owner_agreed = CASE WHEN owner_answered THEN owner_agreed ELSE :agreed END,
                            missing = :missing,
                            revision = revision + 1
                        WHERE id = :dossier
                        """)
                .param("code", Database.text(owner.code()))
                .param("name", Database.text(owner.name()))
                .param("agreed", owner.agreed())
                .param("missing", Database.array(description.missing()))
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
