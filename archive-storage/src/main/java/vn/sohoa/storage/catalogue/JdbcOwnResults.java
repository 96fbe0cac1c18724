package vn.sohoa.storage.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sohoa.core.code.PersonalId;
import vn.sohoa.core.delivery.OwnResult;
import vn.sohoa.core.delivery.OwnResults;
import vn.sohoa.core.describe.PaperId;
import vn.sohoa.core.describe.PaperTypeId;
import vn.sohoa.core.record.DossierId;
import vn.sohoa.core.record.PageId;
import vn.sohoa.core.record.RecordId;

/** Own results in PostgreSQL. Papers lie in preserved records alone, and are listed page by page. */
final class JdbcOwnResults implements OwnResults {

    private static final String SELECT = """
            SELECT p.id, p.type, p.title, d.id AS dossier, d.name, d.version, g.record, g.number,
                   coalesce(number.value, '') AS symbol,
                   coalesce(issued.value, registered.value, given.value, '') AS date,
                   coalesce(agency.value, '') AS agency,
                   NOT EXISTS (SELECT FROM page o LEFT JOIN paper_page t ON t.record = o.record AND t.number = o.number
                               WHERE o.record = g.record AND o.state <> 'BLANK' AND t.paper IS DISTINCT FROM p.id) AS whole
            FROM dossier d
            JOIN paper p ON p.dossier = d.id
            JOIN paper_page g ON g.paper = p.id
            """ + field("number", "so-ky-hieu") + field("issued", "ngay-ban-hanh")
            + field("registered", "ngay-dang-ky") + field("given", "ngay-cap") + field("agency", "co-quan-ban-hanh")
            + """
            WHERE d.owner_agreed AND d.owner_code = :person AND d.version > 0
              AND p.state <> 'PROPOSED' AND p.type = ANY(:types)
              AND NOT EXISTS (SELECT FROM paper_page u JOIN record r ON r.id = u.record
                              WHERE u.paper = p.id AND r.state <> 'PRESERVED')
            """;

    private static final String ORDER = " ORDER BY d.received DESC, d.id, p.position, p.id, g.position";

    private final Database database;

    JdbcOwnResults(Database database) {
        this.database = database;
    }

    /** What is sure of it. */
    private static String field(String alias, String name) {
        return "LEFT JOIN paper_field " + alias + " ON " + alias + ".paper = p.id AND " + alias + ".name = '" + name
                + "' AND " + alias + ".state NOT IN ('UNSURE', 'UNREADABLE')\n";
    }

    @Override
    public List<OwnResult> of(PersonalId person, Set<PaperTypeId> types) {
        return database.read(() -> list(query(SELECT + ORDER, person, types)));
    }

    @Override
    public Optional<OwnResult> find(PersonalId person, Set<PaperTypeId> types, PaperId paper) {
        return database.read(() ->
                list(query(SELECT + "AND p.id = :paper" + ORDER, person, types).param("paper", paper.value())).stream()
                        .findFirst());
    }

    private JdbcClient.StatementSpec query(String sql, PersonalId person, Set<PaperTypeId> types) {
        return database.sql(sql)
                .param("person", person.value())
                .param(
                        "types",
                        Database.array(types.stream().map(PaperTypeId::value).toList()));
    }

    private static List<OwnResult> list(JdbcClient.StatementSpec query) {
        List<OwnResult> results = new ArrayList<>();
        query.query(row -> {
            PaperId paper = new PaperId(Database.uuid(row, "id"));
            if (!results.isEmpty() && results.getLast().paper().equals(paper)) {
                results.add(withPage(results.removeLast(), row));
            } else {
                results.add(withPage(result(paper, row), row));
            }
        });
        return results;
    }

    private static OwnResult result(PaperId paper, ResultSet row) throws SQLException {
        return new OwnResult(
                paper,
                new PaperTypeId(row.getString("type")),
                row.getString("title"),
                row.getString("symbol"),
                row.getString("date"),
                row.getString("agency"),
                new DossierId(Database.uuid(row, "dossier")),
                row.getString("name"),
                row.getInt("version"),
                List.of(),
                List.of());
    }

    private static OwnResult withPage(OwnResult result, ResultSet row) throws SQLException {
        UUID record = Database.uuid(row, "record");
        List<PageId> pages = new ArrayList<>(result.pages());
        pages.add(new PageId(new RecordId(record), row.getInt("number")));
        List<RecordId> whole = new ArrayList<>(result.whole());
        if (row.getBoolean("whole") && !whole.contains(new RecordId(record))) {
            whole.add(new RecordId(record));
        }
        return new OwnResult(
                result.paper(),
                result.type(),
                result.title(),
                result.number(),
                result.date(),
                result.agency(),
                result.dossier(),
                result.dossierName(),
                result.version(),
                pages,
                whole);
    }
}
