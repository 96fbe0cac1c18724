package vn.sohoa.storage.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import vn.sohoa.core.access.Sensitivity;
import vn.sohoa.core.code.DossierCode;
import vn.sohoa.core.code.ProcedureCode;
import vn.sohoa.core.indicator.KnownDossier;
import vn.sohoa.core.record.DossierId;
import vn.sohoa.storage.catalogue.DossierFactRows.Counted;
import vn.sohoa.storage.catalogue.FactSources.Attached;
import vn.sohoa.storage.catalogue.FactSources.Delivered;
import vn.sohoa.storage.catalogue.FactSources.LookedUp;

/**
 * Keeps the facts of dossiers as the rest of the catalogue is: called last in every transaction that changes what they follow
 * from. Who counts a code, or a dossier without one, has it alone until the transaction ends, so of two changes at once the
 * second sees the first.
 */
final class Counting {

    private final Database database;
    private final FactSources sources;
    private final DossierFactRows rows;

    Counting(Database database) {
        this.database = database;
        sources = new FactSources(database);
        rows = new DossierFactRows(database);
    }

    /** Counts a dossier anew, and others of its code, the one it had before too. */
    void changed(DossierId dossier) {
        Optional<DossierCode> before = database.sql(
                        "SELECT counted_code FROM dossier WHERE id = :dossier FOR NO KEY UPDATE")
                .param("dossier", dossier.value())
                .query(String.class)
                .optional()
                .flatMap(DossierCode::find);
        Optional<DossierCode> now = sources.code(dossier);
        TreeSet<DossierCode> codes = new TreeSet<>(Comparator.comparing(DossierCode::value));
        before.ifPresent(codes::add);
        now.ifPresent(codes::add);
        have(dossier.toString());
        codes.forEach(code -> have(code.value()));
        if (!before.equals(now)) {
            database.sql("UPDATE dossier SET counted_code = :code WHERE id = :dossier")
                    .param("code", now.map(DossierCode::value).orElse(""))
                    .param("dossier", dossier.value())
                    .update();
        }
        rows.remove(dossier);
        if (now.isEmpty()) {
            sources.delivered(dossier).forEach(alone -> rows.insert(alone(alone)));
        }
        codes.forEach(this::count);
    }

    /** Counts a code anew: something was attached to it. */
    void changed(DossierCode code) {
        have(code.value());
        count(code);
    }

    /** A code is counted anew soon, where it is counted at all. */
    void later(DossierCode code) {
        later("SELECT code FROM dossier_fact WHERE code = :of LIMIT 1", code.value());
    }

    /** So are the dossiers of a procedure, and those to which papers of these were attached. */
    void later(ProcedureCode procedure) {
        later("""
                SELECT CASE code WHEN '' THEN id::text ELSE code END FROM dossier_fact WHERE procedure = :of
                UNION
                SELECT a.dossier_code FROM attachment a JOIN dossier d ON d.id = a.source WHERE d.manifest_procedure = :of
                """, procedure.value());
    }

    /** Who counts it meanwhile does so again: a subject that is there is taken hold of until we are done. */
    private void later(String subjects, String of) {
        database.sql("INSERT INTO fact_behind SELECT DISTINCT subject FROM (" + subjects + """
                        ) s (subject) ORDER BY subject ON CONFLICT (subject) DO UPDATE SET subject = EXCLUDED.subject
                        """)
                .param("of", of)
                .update();
    }

    /** @return false when nothing waits that nobody else has */
    boolean catchUp() {
        return database.write(() -> {
            Optional<String> next = database.sql("""
                            DELETE FROM fact_behind WHERE subject =
                                (SELECT subject FROM fact_behind ORDER BY subject LIMIT 1 FOR UPDATE SKIP LOCKED)
                            RETURNING subject
                            """).query(String.class).optional();
            next.ifPresent(subject -> DossierCode.find(subject)
                    .ifPresentOrElse(this::changed, () -> changed(new DossierId(UUID.fromString(subject)))));
            return next.isPresent();
        });
    }

    private void have(String subject) {
        database.sql("SELECT pg_advisory_xact_lock(hashtextextended('fact ' || :subject, 0))")
                .param("subject", subject)
                .query()
                .listOfRows();
    }

    private Counted alone(Delivered dossier) {
        LocalDate day = dossier.day();
        return new Counted(
                dossier.id().value(),
                "",
                dossier.agency(),
                dossier.sensitivity(),
                day,
                dossier.procedure().map(ProcedureCode::value).orElse(""),
                new KnownDossier(
                        true,
                        sources.expected(dossier.procedure(), day),
                        sources.papers(dossier.id()),
                        List.of(),
                        false));
    }

    /** One for each agency that keeps dossiers of the code; what is attached belongs to that of the officer, or the first. */
    private void count(DossierCode code) {
        rows.remove(code);
        Map<String, List<Delivered>> delivered = new LinkedHashMap<>();
        sources.delivered(code)
                .forEach(dossier -> delivered
                        .computeIfAbsent(dossier.agency(), agency -> new ArrayList<>())
                        .add(dossier));
        Map<String, List<Attached>> attached = new LinkedHashMap<>();
        for (Attached one : sources.attached(code)) {
            String agency = delivered.containsKey(one.agency())
                    ? one.agency()
                    : first(delivered).or(() -> first(attached)).orElseGet(() -> agency(one, code));
            attached.computeIfAbsent(agency, any -> new ArrayList<>()).add(one);
        }
        Optional<LookedUp> lookedUp = sources.lookedUp(code);
        Stream.concat(delivered.keySet().stream(), attached.keySet().stream())
                .distinct()
                .forEach(agency -> rows.insert(counted(
                        code,
                        agency,
                        delivered.getOrDefault(agency, List.of()),
                        attached.getOrDefault(agency, List.of()),
                        lookedUp)));
    }

    private static Optional<String> first(Map<String, ?> byAgency) {
        return byAgency.keySet().stream().findFirst();
    }

    /** Who works for the whole archive attaches for the agency that the code names. */
    private static String agency(Attached attached, DossierCode code) {
        return attached.agency().isEmpty() ? code.agency().value() : attached.agency();
    }

    private Counted counted(
            DossierCode code,
            String agency,
            List<Delivered> delivered,
            List<Attached> attached,
            Optional<LookedUp> lookedUp) {
        Optional<ProcedureCode> procedure = Stream.concat(
                        delivered.stream().flatMap(dossier -> dossier.procedure().stream()),
                        Stream.concat(
                                attached.reversed().stream().map(Attached::procedure),
                                lookedUp.stream().map(LookedUp::procedure)))
                .findFirst();
        boolean before = lookedUp.isPresent()
                && (delivered.isEmpty()
                        || lookedUp.get().first().isBefore(delivered.getFirst().received()));
        boolean restricted = delivered.stream().anyMatch(dossier -> dossier.sensitivity() == Sensitivity.RESTRICTED);
        return new Counted(
                delivered.isEmpty()
                        ? attached.getFirst().known().id()
                        : delivered.getFirst().id().value(),
                code.value(),
                agency,
                restricted ? Sensitivity.RESTRICTED : Sensitivity.ORDINARY,
                code.received(),
                procedure.map(ProcedureCode::value).orElse(""),
                new KnownDossier(
                        !delivered.isEmpty(),
                        sources.expected(procedure, code.received()),
                        delivered.stream()
                                .flatMap(dossier -> sources.papers(dossier.id()).stream())
                                .toList(),
                        attached.stream().map(Attached::known).toList(),
                        before));
    }
}
