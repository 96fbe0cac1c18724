package vn.sohoa.storage.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.sohoa.core.access.Holding;
import vn.sohoa.core.code.DossierCode;
import vn.sohoa.core.describe.PaperId;
import vn.sohoa.core.describe.PaperTypeId;
import vn.sohoa.core.procedure.PaperFacts;
import vn.sohoa.core.procedure.PaperFacts.Said;
import vn.sohoa.core.procedure.PapersOnFile;
import vn.sohoa.core.record.DossierId;
import vn.sohoa.core.record.PageId;
import vn.sohoa.core.record.RecordId;

/**
 * What is on file, in one query from the owner down: its cost is that of the owner's own dossiers. Conditions are written so that
 * PostgreSQL expects the same of every owner, keeps its plan and does not plan anew for each look-up, which costs more than
 * the look-up.
 */
final class JdbcPapersOnFile implements PapersOnFile {

    private static final String OF_OWNER = """
            SELECT p.id, p.type, d.id AS dossier, d.name, d.version, d.owner_name, g.record, g.page, g.pages,
                   coalesce(v.revoked, false) AS revoked, f.names, f.contents, f.sure,
            """ + JdbcHoldings.COLUMNS + """
            FROM dossier d
            JOIN paper p ON p.dossier = d.id
            CROSS JOIN LATERAL (
                SELECT (array_agg(g.record ORDER BY g.position))[1] AS record,
                       (array_agg(g.number ORDER BY g.position))[1] AS page,
                       count(*) AS pages, bool_and(r.state = 'PRESERVED') AS preserved
                FROM paper_page g JOIN record r ON r.id = g.record WHERE g.paper = p.id) g
            LEFT JOIN LATERAL (
                SELECT v.revoked FROM revocation v WHERE v.record = g.record AND v.page = g.page
                ORDER BY v.id DESC LIMIT 1) v ON true
            LEFT JOIN LATERAL (
                SELECT array_agg(f.name) AS names, array_agg(f.value) AS contents, array_agg(f.state <> 'UNSURE') AS sure
                FROM paper_field f
                WHERE f.paper = p.id AND array_position(:fields, f.name) IS NOT NULL AND f.value <> '') f ON true
            WHERE d.owner_code = :owner AND d.owner_agreed AND d.version > 0 AND array_position(:types, p.type) IS NOT NULL
              AND p.state <> 'PROPOSED' AND NOT p.fields_behind AND g.preserved
            ORDER BY d.received DESC, p.position
            LIMIT
            """ + MOST;

    private static final String OF_CODE = "SELECT" + JdbcHoldings.COLUMNS + """
            FROM dossier d WHERE d.owner_agreed AND d.owner_code <> '' AND d.id IN (
                SELECT id FROM dossier WHERE name = :code
                UNION
                SELECT p.dossier FROM paper_field f JOIN paper p ON p.id = f.paper
                WHERE f.name = 'ma-ho-so' AND f.value = :code AND f.state <> 'UNSURE')
            """;

    private final Database database;

    JdbcPapersOnFile(Database database) {
        this.database = database;
    }

    @Override
    public List<PaperFacts> of(String owner, Set<PaperTypeId> types) {
        return database.alone(() -> database.sql(OF_OWNER)
                .param("owner", owner)
                .param("types", Database.array(List.copyOf(types)))
                .param("fields", Database.array(PaperFacts.FIELDS))
                .query((row, number) -> facts(row))
                .list());
    }

    @Override
    public List<Holding> of(DossierCode dossier) {
        return database.alone(() -> database.sql(OF_CODE)
                .param("code", dossier.value())
                .query((row, number) -> JdbcHoldings.holding(row))
                .list());
    }

    private static PaperFacts facts(ResultSet row) throws SQLException {
        return new PaperFacts(
                new PaperId(Database.uuid(row, "id")),
                new PaperTypeId(row.getString("type")),
                new PageId(new RecordId(Database.uuid(row, "record")), row.getInt("page")),
                row.getInt("pages"),
                new DossierId(Database.uuid(row, "dossier")),
                row.getString("name"),
                row.getInt("version"),
                JdbcHoldings.holding(row),
                row.getString("owner_name"),
                fields(row),
                row.getBoolean("revoked"));
    }

    private static Map<String, Said> fields(ResultSet row) throws SQLException {
        Map<String, Said> fields = new HashMap<>();
        if (row.getArray("names") != null) {
            String[] names = (String[]) row.getArray("names").getArray();
            String[] contents = (String[]) row.getArray("contents").getArray();
            Boolean[] sure = (Boolean[]) row.getArray("sure").getArray();
            for (int i = 0; i < names.length; i++) {
                fields.put(names[i], new Said(contents[i], sure[i]));
            }
        }
        return fields;
    }
}
