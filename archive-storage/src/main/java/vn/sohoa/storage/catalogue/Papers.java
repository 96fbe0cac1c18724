package vn.sohoa.storage.catalogue;

import java.util.List;
import java.util.UUID;
import vn.sohoa.core.catalogue.PaperEntry;
import vn.sohoa.core.catalogue.PaperEntry.FieldEntry;
import vn.sohoa.core.catalogue.PaperEntry.FieldState;
import vn.sohoa.core.catalogue.PaperEntry.State;
import vn.sohoa.core.describe.FieldValue;
import vn.sohoa.core.record.DossierId;
import vn.sohoa.core.record.PageId;
import vn.sohoa.core.record.RecordId;
import vn.sohoa.core.text.Box;

/** Writes the papers of a dossier, and what people are asked about them. */
final class Papers {

    /** What a paper is decides what it is asked for: as important as the most important field. */
    private static final int IMPORTANCE_OF_TYPE = 3;

    /** What is asked, what stands there, the pages, and papers that have none left. */
    private static final List<String> REMOVAL = List.of("""
            DELETE FROM review_item i USING paper_page g, paper_field f
            WHERE g.record = :record AND f.paper = g.paper AND f.record = :record
              AND i.paper = f.paper AND i.field = f.name
            """, """
            DELETE FROM paper_field f USING paper_page g
            WHERE g.record = :record AND f.paper = g.paper AND f.record = :record
            """, """
            DELETE FROM paper p USING paper_page g
            WHERE g.record = :record AND p.id = g.paper
              AND NOT EXISTS (SELECT FROM paper_page other WHERE other.paper = p.id AND other.record <> :record)
            """, "DELETE FROM paper_page WHERE record = :record");

    private static final List<String> UNANSWERED = List.of(
            "DELETE FROM review_item WHERE paper = :paper AND field <> '' AND answer IS NULL",
            "DELETE FROM paper_field WHERE paper = :paper AND state IN ('ACCEPTED', 'UNSURE')");

    private final Database database;

    Papers(Database database) {
        this.database = database;
    }

    /** Every open question of the dossier is asked anew. */
    void replace(DossierId dossier, List<PaperEntry> papers) {
        database.sql("DELETE FROM paper WHERE dossier = :dossier")
                .param("dossier", dossier.value())
                .update();
        int position = 0;
        for (PaperEntry paper : papers) {
            insert(dossier, ++position, paper);
        }
    }

    /**
     * What nobody answered, and is asked, makes room for other fields.
     *
     * @param position of the last field that stays
     */
    void replaceUnanswered(UUID paper, int position, List<FieldEntry> fields) {
        for (String sql : UNANSWERED) {
            database.sql(sql).param("paper", paper).update();
        }
        insertFields(paper, position, fields);
    }

    /** Takes the pages of a record out of their papers, with what stands on them and what is asked about it. */
    void remove(RecordId record) {
        for (String sql : REMOVAL) {
            database.sql(sql).param("record", record.value()).update();
        }
    }

    private void insert(DossierId dossier, int position, PaperEntry paper) {
        UUID id = paper.id().value();
        insertPaper(dossier, position, paper);
        for (int page = 0; page < paper.pages().size(); page++) {
            insertPage(id, page + 1, paper.pages().get(page));
        }
        if (paper.state() == State.PROPOSED) {
            ask(id, "", paper.confidence(), IMPORTANCE_OF_TYPE);
        }
        insertFields(id, 0, paper.fields());
    }

    private void insertFields(UUID paper, int after, List<FieldEntry> fields) {
        int position = after;
        for (FieldEntry field : fields) {
            insertField(paper, ++position, field);
            if (field.state() == FieldState.UNSURE) {
                ask(
                        paper,
                        field.name(),
                        field.proposal().confidence(),
                        field.proposal().importance());
            }
        }
    }

    private void insertPaper(DossierId dossier, int position, PaperEntry paper) {
        database.sql("""
                        INSERT INTO paper (id, dossier, position, type, proposed_type, title, confidence, state,
                                           alternatives, findings, version, fields_behind)
                        VALUES (:id, :dossier, :position, :type, :proposedType, :title, :confidence, :state,
                                :alternatives, :findings, :version, :state = 'CONFIRMED' AND :type <> :proposedType)
                        """)
                .param("id", paper.id().value())
                .param("dossier", dossier.value())
                .param("position", position)
                .param("type", paper.type().value())
                .param("proposedType", paper.proposedType().value())
                .param("title", Database.text(paper.title()))
                .param("confidence", paper.confidence())
                .param("state", paper.state().name())
                .param("alternatives", Database.array(paper.alternatives()))
                .param("findings", Database.array(paper.findings()))
                .param("version", paper.version())
                .update();
    }

    private void insertPage(UUID paper, int position, PageId page) {
        database.sql("""
                        INSERT INTO paper_page (paper, position, record, number)
                        VALUES (:paper, :position, :record, :number)
                        """)
                .param("paper", paper)
                .param("position", position)
                .param("record", page.record().value())
                .param("number", page.number())
                .update();
    }

    private void insertField(UUID paper, int position, FieldEntry field) {
        FieldValue proposal = field.proposal();
        Box box = proposal.box();
        database.sql("""
                        INSERT INTO paper_field (paper, position, name, value, proposed, raw, record, page, x0, y0, x1, y1,
                                                 method, confidence, importance, state, alternatives, version)
                        VALUES (:paper, :position, :name, :value, :proposed, :raw, :record, :page, :x0, :y0, :x1, :y1,
                                :method, :confidence, :importance, :state, :alternatives, :version)
                        """)
                .param("paper", paper)
                .param("position", position)
                .param("name", field.name())
                .param("value", Database.text(field.value()))
                .param("proposed", Database.text(proposal.value()))
                .param("raw", Database.text(proposal.raw()))
                .param("record", proposal.page().record().value())
                .param("page", proposal.page().number())
                .param("x0", box.left())
                .param("y0", box.top())
                .param("x1", box.right())
                .param("y1", box.bottom())
                .param("method", proposal.method().name())
                .param("confidence", proposal.confidence())
                .param("importance", proposal.importance())
                .param("state", field.state().name())
                .param("alternatives", Database.array(proposal.alternatives()))
                .param("version", field.version())
                .update();
    }

    private void ask(UUID paper, String field, double confidence, int importance) {
        database.sql("""
                        INSERT INTO review_item (id, paper, field, priority) VALUES (:id, :paper, :field, :priority)
                        """)
                .param("id", UUID.randomUUID())
                .param("paper", paper)
                .param("field", field)
                .param("priority", (1 - confidence) * importance)
                .update();
    }
}
