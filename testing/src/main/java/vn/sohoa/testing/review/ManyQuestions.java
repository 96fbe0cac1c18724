package vn.sohoa.testing.review;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * A long review queue: questions about places on the recognised pages of an archive, in papers of dossiers that hold nothing
 * else. The catalogue is written to directly, since describing as many papers would take hours.
 */
public final class ManyQuestions {

    private record Kind(String field, String proposed, String other) {}

    private static final List<Kind> KINDS = List.of(
            new Kind("ho-ten", "Nguyễn Văn An", "Nguyễn Văn Ân"),
            new Kind("ngay-sinh", "1968-03-07", "1968-03-01"),
            new Kind("so-dinh-danh", "017068000123", "017068000128"),
            new Kind("co-quan-ban-hanh", "Ủy ban nhân dân xã Định Mỹ", "Ủy ban nhân dân xã Đinh Mỹ"),
            new Kind("noi-cu-tru", "số 4, ấp Mỹ Thới", "số 4, ấp Mỹ Thời"));

    private static final int PER_DOSSIER = 50;
    /** Of a page's height: a line of text. */
    private static final int LINES = 60;
    /** Of a page's width: what a value takes. */
    private static final int VALUES_ABREAST = 4;

    private final Connection catalogue;
    private final Random random;

    /** What is asked, in which order ({@code priority}); what is proposed, and the other reading that is offered. */
    public record Question(
            UUID id, UUID dossier, UUID paper, String field, String value, String other, double priority) {}

    private record Page(UUID record, int number, int width, int height) {}

    private ManyQuestions(Connection catalogue, int seed) {
        this.catalogue = catalogue;
        random = new Random(seed);
    }

    /**
     * Questions in the order they are to be asked. Those that wait already are taken away.
     *
     * @param catalogue of an archive with a batch, and pages that are recognised
     */
    public static List<Question> write(DataSource catalogue, int count) throws SQLException {
        try (Connection connection = catalogue.getConnection()) {
            connection.setAutoCommit(false);
            ManyQuestions many = new ManyQuestions(connection, count);
            List<Question> questions = many.invent(count);
            many.write(questions);
            connection.commit();
            many.execute("ANALYZE");
            connection.commit();
            return questions.stream()
                    .sorted(Comparator.comparingDouble(Question::priority).reversed())
                    .toList();
        }
    }

    private List<Question> invent(int count) {
        List<Integer> ranks = new ArrayList<>();
        for (int rank = 1; rank <= count; rank++) {
            ranks.add(rank);
        }
        Collections.shuffle(ranks, random);
        List<Question> questions = new ArrayList<>();
        UUID dossier = UUID.randomUUID();
        for (int rank : ranks) {
            if (questions.size() % PER_DOSSIER == 0) {
                dossier = UUID.randomUUID();
            }
            Kind kind = KINDS.get(random.nextInt(KINDS.size()));
            questions.add(new Question(
                    UUID.randomUUID(),
                    dossier,
                    UUID.randomUUID(),
                    kind.field,
                    kind.proposed,
                    kind.other,
                    3.0 * rank / count));
        }
        return questions;
    }

    private void write(List<Question> questions) throws SQLException {
        List<Page> pages = pages();
        execute("DELETE FROM review_item");
        insert(
                """
                INSERT INTO dossier (id, batch, source, name, received)
                SELECT ?, id, ?, ?, now() FROM batch LIMIT 1
                """,
                questions.stream()
                        .map(Question::dossier)
                        .distinct()
                        .map(ManyQuestions::dossier)
                        .toList());
        insert(
                """
                INSERT INTO paper (id, dossier, position, type, proposed_type, title, confidence, state, alternatives,
                                   findings, version)
                VALUES (?, ?, 1, 'giay-khai-sinh', 'giay-khai-sinh', 'GIẤY KHAI SINH', 0.9, 'ACCEPTED', '{}', '{}', '1')
                """,
                questions.stream()
                        .map(each -> List.<Object>of(each.paper, each.dossier))
                        .toList());
        insert("""
                INSERT INTO paper_field (paper, name, position, value, proposed, raw, record, page, x0, y0, x1, y1, method,
                                         confidence, importance, state, alternatives, version)
                VALUES (?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'LABEL', 0.7, 3, 'UNSURE', ARRAY[?], '1')
                """, questions.stream().map(each -> field(each, pages)).toList());
        insert(
                "INSERT INTO review_item (id, paper, field, priority) VALUES (?, ?, ?, ?)",
                questions.stream()
                        .map(each -> List.<Object>of(each.id, each.paper, each.field, each.priority))
                        .toList());
    }

    private static List<Object> dossier(UUID id) {
        return List.of(id, id.toString(), "Hồ sơ " + id);
    }

    /** On some line of some page. */
    private List<Object> field(Question question, List<Page> pages) {
        Page page = pages.get(random.nextInt(pages.size()));
        int width = page.width / VALUES_ABREAST;
        int height = page.height / LINES;
        int left = random.nextInt(page.width - width);
        int top = random.nextInt(page.height - height);
        return List.of(
                question.paper,
                question.field,
                question.value,
                question.value,
                question.value,
                page.record,
                page.number,
                left,
                top,
                left + width,
                top + height,
                question.other);
    }

    private List<Page> pages() throws SQLException {
        List<Page> pages = new ArrayList<>();
        try (Statement statement = catalogue.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT record, number, width, height FROM page WHERE state = 'RECOGNISED' ORDER BY 1, 2")) {
            while (rows.next()) {
                pages.add(new Page(rows.getObject(1, UUID.class), rows.getInt(2), rows.getInt(3), rows.getInt(4)));
            }
        }
        return pages;
    }

    private void insert(String sql, List<List<Object>> rows) throws SQLException {
        try (PreparedStatement statement = catalogue.prepareStatement(sql)) {
            for (List<Object> row : rows) {
                for (int i = 0; i < row.size(); i++) {
                    statement.setObject(i + 1, row.get(i));
                }
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = catalogue.createStatement()) {
            statement.execute(sql);
        }
    }
}
