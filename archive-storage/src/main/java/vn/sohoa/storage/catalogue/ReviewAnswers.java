package vn.sohoa.storage.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sohoa.core.ConflictException;
import vn.sohoa.core.NotFoundException;
import vn.sohoa.core.review.Answer;
import vn.sohoa.storage.catalogue.PaperVersions.Said;

/** Commits what people answer, once for each item. */
final class ReviewAnswers {

    private final Database database;
    private final PaperVersions versions;

    ReviewAnswers(Database database, PaperVersions versions) {
        this.database = database;
        this.versions = versions;
    }

    private record Item(
            UUID id,
            UUID dossier,
            UUID paper,
            String field,
            @Nullable String reviewer,
            @Nullable OffsetDateTime leased,
            @Nullable Said given) {

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
            case Answer.Accept accept -> commit(reviewer, item, Said.ACCEPT);
            case Answer.Correct correct -> commit(reviewer, item, Said.correct(correct.value()));
            case Answer.Unreadable unreadable -> commit(reviewer, item, Said.UNREADABLE);
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
                answer == null ? null : new Said(answer, row.getString("value")));
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

    private void commit(String reviewer, Item item, Said given) {
        if (item.given != null) {
            if (!item.given.equals(given)) {
                throw answeredAlready(item);
            }
            return;
        }
        close(reviewer, item, given);
        versions.commit(reviewer, item.dossier, item.paper, item.field, given);
    }

    private static ConflictException answeredAlready(Item item) {
        return new ConflictException("Item " + item.id + " has another answer already. Ask for the next one.");
    }

    private void close(String reviewer, Item item, Said given) {
        database.sql("""
                        UPDATE review_item SET answer = :answer, value = :value, reviewer = :reviewer, leased = :now
                        WHERE id = :id
                        """)
                .param("answer", given.answer())
                .param("value", given.value())
                .param("reviewer", reviewer)
                .param("now", database.now())
                .param("id", item.id)
                .update();
    }
}
