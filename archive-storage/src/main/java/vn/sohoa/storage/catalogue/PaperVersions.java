package vn.sohoa.storage.catalogue;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sohoa.core.describe.PaperTypeId;
import vn.sohoa.core.provenance.EventType;
import vn.sohoa.core.record.DossierId;
import vn.sohoa.core.record.RecordId;
import vn.sohoa.core.text.VietnameseText;

/** Commits what a person says of a paper: the value that stands, its history, the event, and that the dossier has changed. */
final class PaperVersions {

    private final Database database;
    private final Provenance provenance;
    private final Counting counting;

    PaperVersions(Database database, Provenance provenance, Counting counting) {
        this.database = database;
        this.counting = counting;
        this.provenance = provenance;
    }

    /** What a person said, as it is kept: {@code value} where one was typed. */
    record Said(String answer, @Nullable String value) {

        static final Said ACCEPT = new Said("ACCEPT", null);
        static final Said UNREADABLE = new Said("UNREADABLE", null);

        static Said correct(String value) {
            return new Said("CORRECT", clean(value));
        }

        /** A value as it is kept. */
        static String clean(String value) {
            return Database.text(VietnameseText.nfc(value.strip()));
        }
    }

    /**
     * The dossier is locked by the caller.
     *
     * @param field empty for what the paper is
     */
    void commit(String reviewer, UUID dossier, UUID paper, String field, Said said) {
        RecordId record = field.isEmpty() ? type(reviewer, paper, said) : field(reviewer, paper, field, said);
        database.sql("UPDATE dossier SET revision = revision + 1 WHERE id = :dossier")
                .param("dossier", dossier)
                .update();
        String what = field.isEmpty() ? "type" : "field " + field;
        provenance.append(
                record, EventType.REVIEW, true, what + " of paper " + paper + ": " + said.answer + " by " + reviewer);
        if (field.isEmpty() || field.equals(FactSources.CODE_FIELD)) {
            counting.changed(new DossierId(dossier));
        }
    }

    private RecordId type(String reviewer, UUID paper, Said said) {
        String type = said.equals(Said.UNREADABLE) ? PaperTypeId.OTHER.value() : said.value;
        database.sql("""
                        UPDATE paper
                        SET state = 'CONFIRMED', type = coalesce(:type, type),
                            fields_behind = fields_behind OR type <> coalesce(:type, type)
                        WHERE id = :paper
                        """)
                .param("type", type == null ? null : new PaperTypeId(type).value())
                .param("paper", paper)
                .update();
        return append(reviewer, paper, "", said, """
                SELECT :now, :reviewer, p.dossier, p.id, '', g.record, g.number, :answer, p.proposed_type, p.type,
                       p.confidence, p.version
                FROM paper p
                CROSS JOIN LATERAL (SELECT record, number FROM paper_page WHERE paper = p.id ORDER BY position LIMIT 1) g
                WHERE p.id = :paper AND :field = ''
                """);
    }

    private RecordId field(String reviewer, UUID paper, String field, Said said) {
        String value = said.equals(Said.UNREADABLE) ? "" : said.value;
        database.sql("""
                        UPDATE paper_field
                        SET value = coalesce(:value, value),
                            state = CASE WHEN :answer = 'UNREADABLE' THEN 'UNREADABLE'
                                         WHEN coalesce(:value, value) = proposed THEN 'CONFIRMED' ELSE 'CORRECTED' END
                        WHERE paper = :paper AND name = :field
                        """)
                .param("value", value)
                .param("answer", said.answer)
                .param("paper", paper)
                .param("field", field)
                .update();
        return append(reviewer, paper, field, said, """
                SELECT :now, :reviewer, p.dossier, p.id, f.name, f.record, f.page, :answer, f.proposed, f.value,
                       f.confidence, f.version
                FROM paper p JOIN paper_field f ON f.paper = p.id
                WHERE p.id = :paper AND f.name = :field
                """);
    }

    /** @return the record that it is about */
    private RecordId append(String reviewer, UUID paper, String field, Said said, String version) {
        return database.sql("""
                        INSERT INTO field_version (at, reviewer, dossier, paper, field, record, page, answer, proposed, value,
                                                   confidence, version)
                        """ + version + "RETURNING record")
                .param("now", database.now())
                .param("reviewer", reviewer)
                .param("answer", said.answer)
                .param("paper", paper)
                .param("field", field)
                .query((row, number) -> new RecordId(Database.uuid(row, "record")))
                .single();
    }
}
