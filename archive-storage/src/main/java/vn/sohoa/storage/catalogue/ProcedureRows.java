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
import vn.sohoa.core.procedure.Procedures.HandedIn;
import vn.sohoa.core.procedure.RequiredPaper;
import vn.sohoa.core.record.DossierId;

/** Reads versions of procedures, within a transaction of the caller. */
final class ProcedureRows {

    /** Of the days in codes and on papers. */
    static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Database database;

    ProcedureRows(Database database) {
        this.database = database;
    }

    /** As {@link vn.sohoa.core.procedure.Procedures#on}. */
    Optional<Procedure> on(ProcedureCode code, LocalDate day) {
        return withPapers("""
                        SELECT * FROM procedure_version WHERE code = :code AND effective_from <= :day
                        ORDER BY effective_from DESC LIMIT 1
                        """, Map.of("code", code.value(), "day", day)).stream()
                .findFirst()
                .filter(found -> found.to().filter(day::isAfter).isEmpty());
    }

    /** As {@link vn.sohoa.core.procedure.Procedures#of}. */
    Optional<HandedIn> of(DossierId dossier) {
        return database.sql("SELECT name, manifest_procedure, received FROM dossier WHERE id = :id")
                .param("id", dossier.value())
                .query((row, number) -> handedIn(row))
                .optional()
                .flatMap(found -> found);
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
    List<Procedure> withPapers(String versions, Map<String, ?> parameters) {
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

    /** Of a row of required_paper. */
    private static RequiredPaper required(ResultSet row) throws SQLException {
        return new RequiredPaper(
                row.getString("name"),
                Database.texts(row, "types").stream().map(PaperTypeId::new).toList(),
                RequiredPaper.Form.valueOf(row.getString("form")),
                row.getInt("copies"),
                row.getString("condition"),
                row.getInt("valid_months"));
    }
}
