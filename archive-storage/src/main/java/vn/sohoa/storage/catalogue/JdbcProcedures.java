package vn.sohoa.storage.catalogue;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sohoa.core.code.ProcedureCode;
import vn.sohoa.core.describe.PaperTypeId;
import vn.sohoa.core.procedure.Procedure;
import vn.sohoa.core.procedure.Procedures;
import vn.sohoa.core.procedure.RequiredPaper;
import vn.sohoa.core.record.DossierId;

/** Procedures in PostgreSQL. What is in force is remembered for a moment, since every look-up asks for it. */
final class JdbcProcedures implements Procedures {

    /** Of each code the version in force; the later one where two are. */
    private static final String IN_FORCE = """
            SELECT DISTINCT ON (code) code, effective_from, effective_to, name, field, level, result, words
            FROM procedure_version
            WHERE effective_from <= :day
            ORDER BY code, effective_from DESC
            """;

    /** How long another process's import may go unnoticed. */
    private static final Duration MOMENT = Duration.ofSeconds(10);

    private static final int MOST = 1_000;

    private final Database database;
    private final Counting counting;
    private final ProcedureRows rows;
    private final Cache<Asked, Optional<Procedure>> inForce =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(MOMENT).build();

    private record Asked(ProcedureCode code, LocalDate day) {}

    JdbcProcedures(Database database, Counting counting) {
        this.database = database;
        this.counting = counting;
        rows = new ProcedureRows(database);
    }

    @Override
    public Imported put(String who, List<Procedure> procedures) {
        Imported imported = database.write(() -> {
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
                counting.later(procedure.code());
            }
            return new Imported(added, changed, procedures.size() - added - changed);
        });
        inForce.invalidateAll();
        return imported;
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
        return rows
                .withPapers(
                        "SELECT * FROM procedure_version WHERE code = :code AND effective_from = :from FOR UPDATE",
                        Map.of("code", procedure.code().value(), "from", procedure.from()))
                .stream()
                .findFirst();
    }

    @Override
    public List<Procedure> find(String words, LocalDate day, int limit) {
        String[] patterns =
                Procedure.words(words).stream().map(word -> "%" + word + "%").toArray(String[]::new);
        return database.read(() -> rows.withPapers(
                "SELECT * FROM (" + IN_FORCE + """
                        ) n WHERE (effective_to IS NULL OR effective_to >= :day) AND words LIKE ALL (:patterns)
                        ORDER BY name, code LIMIT :limit
                        """, Map.of("day", day, "patterns", patterns, "limit", limit)));
    }

    @Override
    public Optional<Procedure> on(ProcedureCode code, LocalDate day) {
        Asked asked = new Asked(code, day);
        Optional<Procedure> remembered = inForce.getIfPresent(asked);
        if (remembered != null) {
            return remembered;
        }
        // not while the cache is locked: whoever waits for it may hold the connection that this needs
        Optional<Procedure> read = database.read(() -> rows.on(code, day));
        inForce.put(asked, read);
        return read;
    }

    @Override
    public boolean isEmpty() {
        return database.read(() -> database.sql("SELECT NOT EXISTS (SELECT FROM procedure_version)")
                .query(Boolean.class)
                .single());
    }

    @Override
    public Optional<HandedIn> of(DossierId dossier) {
        return database.read(() -> rows.of(dossier));
    }
}
