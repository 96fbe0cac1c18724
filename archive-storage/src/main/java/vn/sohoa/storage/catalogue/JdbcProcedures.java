package vn.sohoa.storage.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sohoa.core.code.DossierCode;
import vn.sohoa.core.code.ProcedureCode;
import vn.sohoa.core.describe.PaperTypeId;
import vn.sohoa.core.procedure.AgencyLevel;
import vn.sohoa.core.procedure.Procedure;
import vn.sohoa.core.procedure.Procedures;
import vn.sohoa.core.procedure.RequiredPaper;
import vn.sohoa.core.record.DossierId;

/** Procedures in PostgreSQL. */
final class JdbcProcedures implements Procedures {

    /** Of the days in codes and on papers. */
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    /** Of each code the version in force; the later one where two are. */
    private static final String IN_FORCE = """
            SELECT DISTINCT ON (code) code, effective_from, effective_to, name, field, level, result, words
            FROM procedure_version
            WHERE effective_from <= :day
            ORDER BY code, effective_from DESC
            """;

    private final Database database;

    JdbcProcedures(Database database) {
        this.database = database;
    }

    @Override
    public Imported put(String who, List<Procedure> procedures) {
        return database.write(() -> {
            int added = 0;
            int changed = 0;
            for (Procedure procedure : procedures) {
                Optional<Procedure> before = version(procedure);
                if (before.isEmpty()) {
                    added++;
                } else if (!before.get().equals(procedure)) {
                    changed++;
                } else {
                    continue;
                }
                replace(who, procedure);
            }
            return new Imported(added, changed, procedures.size() - added - changed);
        });
    }

    private void replace(String who, Procedure procedure) {
        database.sql("DELETE FROM procedure_version WHERE code = :code AND effective_from = :from")
                .param("code", procedure.code().value())
                .param("from", procedure.from())
                .update();
        database.sql("""
                        INSERT INTO procedure_version (code, effective_from, effective_to, name, field, level, result, words,
                                                       importer, imported)
                        VALUES (:code, :from, :to, :name, :field, :level, :result, :words, :importer, :now)
                        """)
                .param("code", procedure.code().value())
                .param("from", procedure.from())
                .param("to", procedure.to().orElse(null))
                .param("name", Database.text(procedure.name()))
                .param("field", Database.text(procedure.field()))
                .param("level", procedure.level().name())
                .param("result", procedure.result().map(PaperTypeId::value).orElse(""))
                .param("words", Database.text(procedure.searchWords()))
                .param("importer", Database.text(who))
                .param("now", database.now())
                .update();
        for (int position = 0; position < procedure.papers().size(); position++) {
            insert(procedure, position + 1, procedure.papers().get(position));
        }
    }

    private void insert(Procedure procedure, int position, RequiredPaper paper) {
        database.sql("""
                        INSERT INTO required_paper (code, effective_from, position, name, types, form, copies, condition,
                                                    valid_months)
                        VALUES (:code, :from, :position, :name, :types, :form, :copies, :condition, :months)
                        """)
                .param("code", procedure.code().value())
                .param("from", procedure.from())
                .param("position", position)
                .param("name", Database.text(paper.name()))
                .param("types", Database.array(paper.types()))
                .param("form", paper.form().name())
                .param("copies", paper.copies())
                .param("condition", Database.text(paper.condition()))
                .param("months", paper.validMonths())
                .update();
    }

    private Optional<Procedure> version(Procedure procedure) {
        return withPapers(
                        "SELECT * FROM procedure_version WHERE code = :code AND effective_from = :from FOR UPDATE",
                        Map.of("code", procedure.code().value(), "from", procedure.from()))
                .stream()
                .findFirst();
    }

    @Override
    public List<Procedure> find(String words, LocalDate day, int limit) {
        String[] patterns =
                Procedure.words(words).stream().map(word -> "%" + word + "%").toArray(String[]::new);
        return database.read(() -> withPapers(
                "SELECT * FROM (" + IN_FORCE + """
                        ) n WHERE (effective_to IS NULL OR effective_to >= :day) AND words LIKE ALL (:patterns)
                        ORDER BY name, code LIMIT :limit
                        """, Map.of("day", day, "patterns", patterns, "limit", limit)));
    }

    @Override
    public Optional<Procedure> on(ProcedureCode code, LocalDate day) {
        return database.read(() -> withPapers("""
                        SELECT * FROM procedure_version WHERE code = :code AND effective_from <= :day
                        ORDER BY effective_from DESC LIMIT 1
                        """, Map.of("code", code.value(), "day", day)).stream()
                .findFirst()
                .filter(found -> found.to().filter(day::isAfter).isEmpty()));
    }

    @Override
    public boolean isEmpty() {
        return database.read(() -> database.sql("SELECT NOT EXISTS (SELECT FROM procedure_version)")
                .query(Boolean.class)
                .single());
    }

    @Override
    public Optional<HandedIn> of(DossierId dossier) {
        return database.read(() -> database.sql("SELECT name, manifest_procedure, received FROM dossier WHERE id = :id")
                .param("id", dossier.value())
                .query((row, number) -> handedIn(row))
                .optional()
                .flatMap(found -> found));
    }

    private static Optional<HandedIn> handedIn(ResultSet row) throws SQLException {
        LocalDate scanned = Database.instant(row, "received").atZone(VIETNAM).toLocalDate();
        LocalDate received = DossierCode.find(row.getString("name"))
                .map(DossierCode::received)
                .orElse(scanned);
        return ProcedureCode.find(row.getString("manifest_procedure")).map(code -> new HandedIn(code, received));
    }

    /**
     * Procedures and their papers in one query.
     *
     * @param versions selects rows of procedure_version
     */
    private List<Procedure> withPapers(String versions, Map<String, ?> parameters) {
        Map<String, Procedure> heads = new LinkedHashMap<>();
        Map<String, List<RequiredPaper>> papers = new HashMap<>();
        database.sql("WITH v AS (" + versions + """
                        ) SELECT v.code, v.effective_from, v.effective_to, v.name AS procedure_name, v.field, v.level, v.result,
                                 r.name, r.types, r.form, r.copies, r.condition, r.valid_months
                        FROM v LEFT JOIN required_paper r ON r.code = v.code AND r.effective_from = v.effective_from
                        ORDER BY v.name, v.code, r.position
                        """).params(parameters).query(row -> {
            String key = row.getString("code");
            if (!heads.containsKey(key)) {
                heads.put(key, head(row));
            }
            if (row.getString("name") != null) {
                papers.computeIfAbsent(key, code -> new ArrayList<>()).add(required(row));
            }
        });
        return heads.entrySet().stream()
                .map(head -> head.getValue().with(papers.getOrDefault(head.getKey(), List.of())))
                .toList();
    }

    private static Procedure head(ResultSet row) throws SQLException {
        return new Procedure(
                new ProcedureCode(row.getString("code")),
                row.getString("procedure_name"),
                row.getString("field"),
                AgencyLevel.valueOf(row.getString("level")),
                row.getObject("effective_from", LocalDate.class),
                Optional.ofNullable(row.getObject("effective_to", LocalDate.class)),
                List.of(),
                Optional.of(row.getString("result"))
                        .filter(type -> !type.isEmpty())
                        .map(PaperTypeId::new));
    }

    /** Of a row of required_paper, or of lookup_line. */
    static RequiredPaper required(ResultSet row) throws SQLException {
        return new RequiredPaper(
                row.getString("name"),
                Database.texts(row, "types").stream().map(PaperTypeId::new).toList(),
                RequiredPaper.Form.valueOf(row.getString("form")),
                row.getInt("copies"),
                row.getString("condition"),
                row.getInt("valid_months"));
    }
}
