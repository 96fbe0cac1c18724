package vn.sohoa.api.road;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.sohoa.core.record.PageId;
import vn.sohoa.core.text.Box;

/**
 * A long review queue: questions about places on real pages, in papers of dossiers that hold nothing else. The catalogue is
 * written to directly, since describing as many papers would take hours.
 */
final class ManyQuestions {

    /** What is proposed, and the other reading. */
    private static final Map<String, List<String>> VALUES = Map.of(
            "ho-ten", List.of("Nguyễn Văn An", "Nguyễn Văn Ân"),
            "ngay-sinh", List.of("1968-03-07", "1968-03-01"),
            "so-dinh-danh", List.of("017068000123", "017068000128"),
            "co-quan-ban-hanh", List.of("Ủy ban nhân dân xã Định Mỹ", "Ủy ban nhân dân xã Đinh Mỹ"),
            "noi-cu-tru", List.of("số 4, ấp Mỹ Thới", "số 4, ấp Mỹ Thời"));

    private static final List<String> FIELDS = List.copyOf(new TreeSet<>(VALUES.keySet()));
    private static final int PER_DOSSIER = 50;

    private final JdbcTemplate catalogue;
    private final UUID batch;
    private final Map<UUID, Question> questions = new LinkedHashMap<>();

    /** Where something stands. */
    record Place(PageId page, Box box) {}

    /** What is asked; {@code priority} is what orders it. */
    record Question(UUID id, UUID dossier, UUID paper, String field, String value, Place place, double priority) {}

    private ManyQuestions(DataSource catalogue, UUID batch) {
        this.catalogue = new JdbcTemplate(catalogue);
        this.batch = batch;
    }

    /** Questions in the order they are to be asked; others are taken away. */
    static List<Question> write(DataSource catalogue, UUID batch, List<Place> places, int count) {
        ManyQuestions many = new ManyQuestions(catalogue, batch);
        many.invent(places, count);
        many.write();
        List<Question> ordered = new ArrayList<>(many.questions.values());
        ordered.sort((one, other) -> Double.compare(other.priority, one.priority));
        return ordered;
    }

    private void invent(List<Place> places, int count) {
        List<Integer> ranks = new ArrayList<>();
        for (int rank = 0; rank < count; rank++) {
            ranks.add(rank);
        }
        Random random = new Random(count);
        Collections.shuffle(ranks, random);
        UUID dossier = UUID.randomUUID();
        for (int i = 0; i < count; i++) {
            if (i % PER_DOSSIER == 0) {
                dossier = UUID.randomUUID();
            }
            String field = FIELDS.get(random.nextInt(FIELDS.size()));
            UUID id = UUID.randomUUID();
            questions.put(
                    id,
                    new Question(
                            id,
                            dossier,
                            UUID.randomUUID(),
                            field,
                            VALUES.get(field).getFirst(),
                            places.get(random.nextInt(places.size())),
                            3.0 * (ranks.get(i) + 1) / count));
        }
    }

    private void write() {
        catalogue.execute("DELETE FROM review_item");
        insert(
                "INSERT INTO dossier (id, batch, source, name, received) VALUES (?, ?, ?, ?, now())",
                questions.values().stream()
                        .map(Question::dossier)
                        .distinct()
                        .map(dossier -> new Object[] {dossier, batch, dossier.toString(), "Hồ sơ " + dossier})
                        .toList());
        insert(
                """
                INSERT INTO paper (id, dossier, position, type, proposed_type, title, confidence, state, alternatives,
                                   findings, version)
                VALUES (?, ?, 1, 'giay-khai-sinh', 'giay-khai-sinh', 'GIẤY KHAI SINH', 0.9, 'ACCEPTED', '{}', '{}', '1')
                """,
                questions.values().stream()
                        .map(question -> new Object[] {question.paper, question.dossier})
                        .toList());
        insert("""
                INSERT INTO paper_field (paper, name, position, value, proposed, raw, record, page, x0, y0, x1, y1, method,
                                         confidence, importance, state, alternatives, version)
                VALUES (?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'LABEL', 0.7, 3, 'UNSURE', ARRAY[?], '1')
                """, questions.values().stream().map(ManyQuestions::field).toList());
        insert(
                "INSERT INTO review_item (id, paper, field, priority) VALUES (?, ?, ?, ?)",
                questions.values().stream()
                        .map(question -> new Object[] {question.id, question.paper, question.field, question.priority})
                        .toList());
        catalogue.execute("ANALYZE");
    }

    private static Object[] field(Question question) {
        Box box = question.place.box();
        return new Object[] {
            question.paper,
            question.field,
            question.value,
            question.value,
            question.value,
            question.place.page().record().value(),
            question.place.page().number(),
            box.left(),
            box.top(),
            box.right(),
            box.bottom(),
            other(question)
        };
    }

    /** The other reading that each question offers. */
    static String other(Question question) {
        return VALUES.get(question.field).getLast();
    }

    private void insert(String sql, List<Object[]> rows) {
        catalogue.batchUpdate(sql, rows);
    }
}
