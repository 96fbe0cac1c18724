package vn.sohoa.storage.catalogue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.sohoa.core.access.Sensitivity;
import vn.sohoa.core.catalogue.PaperEntry;
import vn.sohoa.core.catalogue.PaperEntry.FieldEntry;
import vn.sohoa.core.catalogue.PaperEntry.FieldState;
import vn.sohoa.core.describe.FieldValue;
import vn.sohoa.core.describe.PaperId;
import vn.sohoa.core.describe.PaperTypeId;
import vn.sohoa.core.provenance.EventType;
import vn.sohoa.core.record.DossierId;
import vn.sohoa.core.record.PageId;
import vn.sohoa.core.review.RetypedPapers;

/** Retyped papers in PostgreSQL. */
final class JdbcRetypedPapers implements RetypedPapers {

    private final Database database;
    private final Provenance provenance;
    private final PaperEntries entries;
    private final Papers papers;
    private final Counting counting;

    JdbcRetypedPapers(Database database, Provenance provenance, Counting counting) {
        this.database = database;
        this.counting = counting;
        this.provenance = provenance;
        entries = new PaperEntries(database);
        papers = new Papers(database);
    }

    @Override
    public List<PaperEntry> of(DossierId dossier) {
        return database.read(() -> {
            Set<UUID> behind =
                    new HashSet<>(database.sql("SELECT id FROM paper WHERE dossier = :dossier AND fields_behind")
                            .param("dossier", dossier.value())
                            .query((row, number) -> Database.uuid(row, "id"))
                            .list());
            return behind.isEmpty()
                    ? List.of()
                    : entries.of(dossier).stream()
                            .filter(paper -> behind.contains(paper.id().value()))
                            .toList();
        });
    }

    @Override
    public void read(PaperId id, PaperTypeId type, Sensitivity sensitivity, List<FieldValue> fields, String version) {
        database.write(() -> locked(id)
                .flatMap(dossier -> of(dossier).stream()
                        .filter(paper -> paper.id().equals(id) && paper.type().equals(type))
                        .findFirst()
                        .map(paper -> {
                            JdbcHoldings.raise(database, dossier, sensitivity);
                            replace(dossier, paper, fields, version);
                            return paper;
                        })));
    }

    private Optional<DossierId> locked(PaperId paper) {
        return database.sql("""
                        SELECT d.id FROM paper p JOIN dossier d ON d.id = p.dossier WHERE p.id = :paper
                        FOR NO KEY UPDATE OF d
                        """)
                .param("paper", paper.value())
                .query((row, number) -> new DossierId(Database.uuid(row, "id")))
                .optional();
    }

    private void replace(DossierId dossier, PaperEntry paper, List<FieldValue> fields, String version) {
        UUID id = paper.id().value();
        Set<String> answered = new HashSet<>();
        paper.fields().stream()
                .filter(field -> field.state().isAnswered())
                .forEach(field -> answered.add(field.name()));
        List<FieldEntry> read = fields.stream()
                .filter(field -> !answered.contains(field.name()))
                .map(field -> new FieldEntry(
                        field.accepted() ? FieldState.ACCEPTED : FieldState.UNSURE, field.value(), field, version))
                .toList();
        papers.replaceUnanswered(id, paper.fields().size(), read);
        database.sql("UPDATE paper SET fields_behind = false WHERE id = :paper")
                .param("paper", id)
                .update();
        database.sql("UPDATE dossier SET revision = revision + 1 WHERE id = :dossier")
                .param("dossier", dossier.value())
                .update();
        long asked = read.stream()
                .filter(field -> field.state() == FieldState.UNSURE)
                .count();
        String what = "fields of paper " + id + " as " + paper.type() + ": " + read.size() + ", to review: " + asked
                + ", by " + version;
        paper.pages().stream()
                .map(PageId::record)
                .distinct()
                .forEach(record -> provenance.append(record, EventType.DESCRIPTION, true, what));
        counting.changed(dossier);
    }
}
