package vn.sohoa.storage.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import vn.sohoa.core.access.Scope;
import vn.sohoa.core.describe.PaperId;
import vn.sohoa.core.describe.PaperTypeId;
import vn.sohoa.core.record.DossierId;
import vn.sohoa.core.review.Answer;
import vn.sohoa.core.review.ReviewItem;
import vn.sohoa.core.review.ReviewQueue;

/** The review queue in PostgreSQL. An item is a person's for ten minutes, each time it is handed out; then it is free again. */
final class JdbcReviewQueue implements ReviewQueue {

    private static final Duration LEASE = Duration.ofMinutes(10);
    private static final String THEIRS = "reviewer = :reviewer AND leased > :now";
    private static final String FREE = "(reviewer IS NULL OR leased <= :now)";

    private final Database database;
    private final ReviewAnswers answers;

    JdbcReviewQueue(Database database, PaperVersions versions) {
        this.database = database;
        answers = new ReviewAnswers(database, versions);
    }

    @Override
    public List<ReviewItem> next(String reviewer, Scope scope, int count) {
        return database.write(() -> {
            OffsetDateTime now = database.now();
            List<UUID> ids = new ArrayList<>(waiting(THEIRS, reviewer, scope, now, count));
            if (ids.size() < count) {
                ids.addAll(waiting(FREE, reviewer, scope, now, count - ids.size()));
            }
            if (ids.isEmpty()) {
                return List.of();
            }
            lease(ids, reviewer, now.plus(LEASE));
            Map<UUID, ReviewItem> items = items(ids);
            return ids.stream().map(items::get).map(Objects::requireNonNull).toList();
        });
    }

    @Override
    public Optional<ReviewItem> find(UUID item) {
        return database.read(() -> Optional.ofNullable(items(List.of(item)).get(item)));
    }

    @Override
    public void answer(String reviewer, UUID item, Answer answer) {
        database.write(() -> answers.commit(Database.text(reviewer), item, answer));
    }

    @Override
    public long waiting(Scope scope) {
        ScopeCondition condition = new ScopeCondition(scope);
        return database.read(
                () -> database.sql("SELECT count(*) FROM review_item i WHERE answer IS NULL" + within(condition))
                        .params(condition.parameters())
                        .query(Long.class)
                        .single());
    }

    /**
     * Asked of one item after the other, in their order: the first ones within the scope are few steps away, while a join
     * would read all dossiers to find them.
     */
    private static String within(ScopeCondition condition) {
        return condition.everything()
                ? ""
                : " AND (SELECT " + condition.ofDossier()
                        + " FROM paper p JOIN dossier d ON d.id = p.dossier WHERE p.id = i.paper)";
    }

    /** Nobody waits for what another is about to take or to answer. */
    private List<UUID> waiting(String whose, String reviewer, Scope scope, OffsetDateTime now, int count) {
        ScopeCondition condition = new ScopeCondition(scope);
        return database.sql("""
                        SELECT id FROM review_item i WHERE answer IS NULL AND %s %s
                        ORDER BY skipped, priority DESC, position
                        LIMIT :count
                        FOR UPDATE SKIP LOCKED
                        """.formatted(whose, within(condition)))
                .params(condition.parameters())
                .param("reviewer", Database.text(reviewer))
                .param("now", now)
                .param("count", count)
                .query((row, number) -> Database.uuid(row, "id"))
                .list();
    }

    private void lease(List<UUID> ids, String reviewer, OffsetDateTime until) {
        database.sql("UPDATE review_item SET reviewer = :reviewer, leased = :until WHERE id IN (:ids)")
                .param("reviewer", Database.text(reviewer))
                .param("until", until)
                .param("ids", ids)
                .update();
    }

    private Map<UUID, ReviewItem> items(List<UUID> ids) {
        Map<UUID, ReviewItem> items = new HashMap<>();
        database.sql("""
                        SELECT i.id, i.paper, i.field, p.dossier, p.type, p.type AS value, p.title AS raw, p.confidence,
                               p.alternatives, g.record, g.number AS page, NULL::integer AS x0, NULL::integer AS y0,
                               NULL::integer AS x1, NULL::integer AS y1
                        FROM review_item i JOIN paper p ON p.id = i.paper
                        CROSS JOIN LATERAL (SELECT record, number FROM paper_page WHERE paper = p.id ORDER BY position LIMIT 1) g
                        WHERE i.id IN (:ids) AND i.field = ''
                        UNION ALL
                        SELECT i.id, i.paper, i.field, p.dossier, p.type, f.value, f.raw, f.confidence,
                               f.alternatives, f.record, f.page, f.x0, f.y0, f.x1, f.y1
                        FROM review_item i JOIN paper p ON p.id = i.paper
                        JOIN paper_field f ON f.paper = i.paper AND f.name = i.field
                        WHERE i.id IN (:ids)
                        """).param("ids", ids).query(row -> {
            ReviewItem item = item(row);
            items.put(item.id(), item);
        });
        return items;
    }

    private static ReviewItem item(ResultSet row) throws SQLException {
        String field = row.getString("field");
        return new ReviewItem(
                Database.uuid(row, "id"),
                new DossierId(Database.uuid(row, "dossier")),
                new PaperId(Database.uuid(row, "paper")),
                new PaperTypeId(row.getString("type")),
                field,
                row.getString("value"),
                row.getString("raw"),
                PaperEntries.page(row, "page"),
                field.isEmpty() ? Optional.empty() : Optional.of(PaperEntries.box(row)),
                row.getDouble("confidence"),
                Database.texts(row, "alternatives"));
    }
}
