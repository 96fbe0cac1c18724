package vn.sohoa.storage.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.sohoa.core.catalogue.PaperAnswer;
import vn.sohoa.core.catalogue.PaperEntry;
import vn.sohoa.core.catalogue.PaperEntry.FieldEntry;
import vn.sohoa.core.catalogue.PaperEntry.FieldState;
import vn.sohoa.core.describe.FieldValue;
import vn.sohoa.core.describe.PaperId;
import vn.sohoa.core.describe.PaperTypeId;
import vn.sohoa.core.record.DossierId;
import vn.sohoa.core.record.PageId;
import vn.sohoa.core.record.RecordId;
import vn.sohoa.core.text.Box;

/** Papers with their pages and fields: one query each, however many there are. */
final class PaperEntries {

    private final Database database;

    PaperEntries(Database database) {
        this.database = database;
    }

    List<PaperEntry> of(DossierId dossier) {
        Map<UUID, List<PageId>> pages = pages(dossier);
        Map<UUID, List<FieldEntry>> fields = fields(dossier);
        return database.sql("""
                        SELECT id, state, type, proposed_type, title, confidence, alternatives, findings, version
                        FROM paper WHERE dossier = :dossier ORDER BY position
                        """)
                .param("dossier", dossier.value())
                .query((row, number) -> {
                    UUID id = Database.uuid(row, "id");
                    return paper(row, pages.getOrDefault(id, List.of()), fields.getOrDefault(id, List.of()));
                })
                .list();
    }

    Optional<PaperEntry> find(PaperId id) {
        return database.sql("SELECT dossier FROM paper WHERE id = :id")
                .param("id", id.value())
                .query((row, number) -> new DossierId(Database.uuid(row, "dossier")))
                .optional()
                .flatMap(dossier -> of(dossier).stream()
                        .filter(paper -> paper.id().equals(id))
                        .findFirst());
    }

    List<PaperAnswer> answers(DossierId dossier) {
        return database.sql("""
                        SELECT DISTINCT ON (paper, field) paper, field, reviewer, at, id FROM field_version
                        WHERE dossier = :dossier ORDER BY paper, field, id DESC
                        """)
                .param("dossier", dossier.value())
                .query((row, number) -> new PaperAnswer(
                        new PaperId(Database.uuid(row, "paper")),
                        row.getString("field"),
                        row.getString("reviewer"),
                        Database.instant(row, "at"),
                        row.getLong("id")))
                .list();
    }

    private Map<UUID, List<PageId>> pages(DossierId dossier) {
        Map<UUID, List<PageId>> pages = new HashMap<>();
        database.sql("""
                        SELECT g.paper, g.record, g.number FROM paper_page g JOIN paper p ON p.id = g.paper
                        WHERE p.dossier = :dossier ORDER BY g.paper, g.position
                        """).param("dossier", dossier.value()).query(row -> {
            pages.computeIfAbsent(Database.uuid(row, "paper"), paper -> new ArrayList<>())
                    .add(page(row, "number"));
        });
        return pages;
    }

    private Map<UUID, List<FieldEntry>> fields(DossierId dossier) {
        Map<UUID, List<FieldEntry>> fields = new HashMap<>();
        database.sql("""
                        SELECT f.* FROM paper_field f JOIN paper p ON p.id = f.paper
                        WHERE p.dossier = :dossier ORDER BY f.paper, f.position
                        """).param("dossier", dossier.value()).query(row -> {
            fields.computeIfAbsent(Database.uuid(row, "paper"), paper -> new ArrayList<>())
                    .add(field(row));
        });
        return fields;
    }

    private static PaperEntry paper(ResultSet row, List<PageId> pages, List<FieldEntry> fields) throws SQLException {
        return new PaperEntry(
                new PaperId(Database.uuid(row, "id")),
                PaperEntry.State.valueOf(row.getString("state")),
                new PaperTypeId(row.getString("type")),
                new PaperTypeId(row.getString("proposed_type")),
                row.getString("title"),
                row.getDouble("confidence"),
                Database.texts(row, "alternatives").stream()
                        .map(PaperTypeId::new)
                        .toList(),
                pages,
                fields,
                Database.texts(row, "findings"),
                row.getString("version"));
    }

    private static FieldEntry field(ResultSet row) throws SQLException {
        FieldState state = FieldState.valueOf(row.getString("state"));
        FieldValue proposal = new FieldValue(
                row.getString("name"),
                row.getString("proposed"),
                row.getString("raw"),
                page(row, "page"),
                box(row),
                FieldValue.Method.valueOf(row.getString("method")),
                row.getDouble("confidence"),
                state == FieldState.ACCEPTED,
                Database.texts(row, "alternatives"),
                row.getInt("importance"));
        return new FieldEntry(state, row.getString("value"), proposal, row.getString("version"));
    }

    static PageId page(ResultSet row, String number) throws SQLException {
        return new PageId(new RecordId(Database.uuid(row, "record")), row.getInt(number));
    }

    static Box box(ResultSet row) throws SQLException {
        return new Box(row.getInt("x0"), row.getInt("y0"), row.getInt("x1"), row.getInt("y1"));
    }
}
