package vn.sohoa.storage.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sohoa.core.ConflictException;
import vn.sohoa.core.NotFoundException;
import vn.sohoa.core.describe.PaperTypeId;
import vn.sohoa.core.provenance.EventType;
import vn.sohoa.core.record.RecordId;
import vn.sohoa.core.review.Answer;
import vn.sohoa.core.text.VietnameseText;

/** Commits what people answer: the value that stands, its history, the event, and that the dossier has changed. */
final class ReviewAnswers {

    private final Database database;
    private final Provenance provenance;

    ReviewAnswers(Database database, Provenance provenance) {
        this.database = database;
        this.provenance = provenance;
    }

    /** An answer as it is kept: {@code value} where one was typed. */
    private record Given(String answer, @Nullable String value) {

        static Given of(Answer.Correct correct) {
            return new Given(
                    "CORRECT", Database.text(VietnameseText.nfc(correct.value().strip())));
        }
    }

    private record Item(
            UUID id,
            UUID dossier,
            UUID paper,
            String field,
            @Nullable String reviewer,
            @Nullable OffsetDateTime leased,
            @Nullable Given given) {

        boolean isOf(String other) {
            return other.equals(reviewer);
        }

        boolean isTaken(OffsetDateTime now) {
            return leased != null && leased.isAfter(now);
        }
    }

    void commit(String reviewer, UUID id, Answer answer) {
        Item item = lock(id);
        if (item.given == null && !item.isOf(reviewer) && item.isTaken(database.now())) {
            throw new ConflictException("Another person has item " + id + " now. Ask for the next one.");
        }
        switch (answer) {
            case Answer.Skip skip -> skip(reviewer, item);
            case Answer.Accept accept -> commit(reviewer, item, new Given("ACCEPT", null));
            case Answer.Correct correct -> commit(reviewer, item, Given.of(correct));
            case Answer.Unreadable unreadable -> commit(reviewer, item, new Given("UNREADABLE", null));
        }
    }

    /** The dossier first, so that neither another answer nor a new description comes in between. */
    private Item lock(UUID id) {
        return database.sql("""
                        SELECT d.id FROM review_item i JOIN paper p ON p.id = i.paper JOIN dossier d ON d.id = p.dossier
                        WHERE i.id = :id FOR NO KEY UPDATE OF d
                        """)
                .param("id", id)
                .query((row, number) -> Database.uuid(row, "id"))
                .optional()
                .flatMap(dossier -> database.sql("""
                        SELECT paper, field, reviewer, leased, answer, value FROM review_item WHERE id = :id FOR UPDATE
                        """)
                        .param("id", id)
                        .query((row, number) -> item(id, dossier, row))
                        .optional())
                .orElseThrow(() -> new NotFoundException("item for review", id));
    }

    private static Item item(UUID id, UUID dossier, ResultSet row) throws SQLException {
        String answer = row.getString("answer");
        return new Item(
                id,
                dossier,
                Database.uuid(row, "paper"),
                row.getString("field"),
                row.getString("reviewer"),
                row.getObject("leased", OffsetDateTime.class),
                answer == null ? null : new Given(answer, row.getString("value")));
    }

    private void skip(String reviewer, Item item) {
        if (item.given != null) {
            throw answeredAlready(item);
        }
        if (item.isOf(reviewer)) {
            database.sql("""
                            UPDATE review_item SET reviewer = NULL, leased = NULL, skipped = skipped + 1 WHERE id = :id
                            """).param("id", item.id).update();
        }
    }

    private void commit(String reviewer, Item item, Given given) {
        if (item.given != null) {
            if (!item.given.equals(given)) {
                throw answeredAlready(item);
            }
            return;
        }
        close(reviewer, item, given);
        RecordId record = item.field.isEmpty() ? type(reviewer, item, given) : field(reviewer, item, given);
        database.sql("UPDATE dossier SET revision = revision + 1 WHERE id = :dossier")
                .param("dossier", item.dossier)
                .update();
        String what = item.field.isEmpty() ? "type" : "field " + item.field;
        provenance.append(
                record,
                EventType.REVIEW,
                true,
                what + " of paper " + item.paper + ": " + given.answer + " by " + reviewer);
    }

    private static ConflictException answeredAlready(Item item) {
        return new ConflictException("Item " + item.id + " has another answer already. Ask for the next one.");
    }

    private void close(String reviewer, Item item, Given given) {
        database.sql("""
                        UPDATE review_item SET answer = :answer, value = :value, reviewer = :reviewer, leased = :now
                        WHERE id = :id
                        """)
                .param("answer", given.answer)
                .param("value", given.value)
                .param("reviewer", reviewer)
                .param("now", database.now())
                .param("id", item.id)
                .update();
    }

    private RecordId type(String reviewer, Item item, Given given) {
        String type = given.answer.equals("UNREADABLE") ? PaperTypeId.OTHER.value() : given.value;
        database.sql("UPDATE paper SET state = 'CONFIRMED', type = coalesce(:type, type) WHERE id = :paper")
                .param("type", type == null ? null : new PaperTypeId(type).value())
                .param("paper", item.paper)
                .update();
        return append(reviewer, item, given, """
                SELECT :now, :reviewer, p.dossier, p.id, '', g.record, g.number, :answer, p.proposed_type, p.type,
                       p.confidence, p.version
                FROM paper p
                CROSS JOIN LATERAL (SELECT record, number FROM paper_page WHERE paper = p.id ORDER BY position LIMIT 1) g
                WHERE p.id = :paper AND :field = ''
                """);
    }

    private RecordId field(String reviewer, Item item, Given given) {
        String value = given.answer.equals("UNREADABLE") ? "" : given.value;
        database.sql("""
                        UPDATE paper_field
                        SET value = coalesce(:value, value),
                            state = CASE WHEN :answer = 'UNREADABLE' THEN 'UNREADABLE'
                                         WHEN coalesce(:value, value) = proposed THEN 'CONFIRMED' ELSE 'CORRECTED' END
                        WHERE paper = :paper AND name = :field
                        """)
                .param("value", value)
                .param("answer", given.answer)
                .param("paper", item.paper)
                .param("field", item.field)
                .update();
        return append(reviewer, item, given, """
                SELECT :now, :reviewer, p.dossier, p.id, f.name, f.record, f.page, :answer, f.proposed, f.value,
                       f.confidence, f.version
                FROM paper p JOIN paper_field f ON f.paper = p.id
                WHERE p.id = :paper AND f.name = :field
                """);
    }

    /** @return the record that the answer is about */
    private RecordId append(String reviewer, Item item, Given given, String version) {
        return database.sql("""
                        INSERT INTO field_version (at, reviewer, dossier, paper, field, record, page, answer, proposed, value,
                                                   confidence, version)
                        """ + version + "RETURNING record")
                .param("now", database.now())
                .param("reviewer", reviewer)
                .param("answer", given.answer)
                .param("paper", item.paper)
                .param("field", item.field)
                .query((row, number) -> new RecordId(Database.uuid(row, "record")))
                .single();
    }
}
