package vn.sohoa.storage.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sohoa.core.access.Sensitivity;
import vn.sohoa.core.code.DossierCode;
import vn.sohoa.core.code.ProcedureCode;
import vn.sohoa.core.describe.PaperTypeId;
import vn.sohoa.core.indicator.ExpectedResult;
import vn.sohoa.core.indicator.KnownDossier.KnownAttachment;
import vn.sohoa.core.indicator.KnownDossier.KnownPaper;
import vn.sohoa.core.indicator.Signed;
import vn.sohoa.core.record.DossierId;
import vn.sohoa.core.record.OriginalForm;

/** Reads what facts follow from. */
final class FactSources {

    /** What a paper says of the code of its dossier. */
    static final String CODE_FIELD = "ma-ho-so";

    private static final String DOSSIERS =
            "SELECT d.id, d.agency, d.sensitivity, d.received, d.manifest_procedure FROM dossier d WHERE ";

    /** What is byte for byte what the archive has already is no dossier again. */
    private static final String NOT_AGAIN = """
             AND (NOT EXISTS (SELECT FROM record r WHERE r.dossier = d.id AND r.state = 'DUPLICATE')
                  OR EXISTS (SELECT FROM record r WHERE r.dossier = d.id AND r.state NOT IN ('DUPLICATE', 'QUARANTINED')))
            ORDER BY d.received, d.position
            """;

    private static final String PAPERS = """
            SELECT p.id, p.type, p.state <> 'PROPOSED' AS sure, max(r.changed) AS at, min(b.agency) AS by,
                   CASE WHEN bool_or(r.form = 'SCAN') THEN 'SCAN'
                        WHEN bool_or(r.form = 'UNKNOWN') THEN 'UNKNOWN' ELSE 'ELECTRONIC' END AS form,
                   min(r.signatures) AS least_signatures, bool_or(r.signatures IS NULL) AS unseen
            FROM paper p
            JOIN paper_page g ON g.paper = p.id JOIN record r ON r.id = g.record JOIN batch b ON b.id = r.batch
            WHERE p.dossier = :dossier
            GROUP BY p.id
            HAVING bool_and(r.state = 'PRESERVED')
            ORDER BY p.position
            """;

    /** A code that papers surely say, where it is one alone. */
    private static final String CODE_ON_PAPERS = """
            SELECT min(f.value) FROM paper p JOIN paper_field f ON f.paper = p.id
            WHERE p.dossier = :dossier AND f.name = :field AND f.state <> 'UNSURE' AND f.value <> ''
            HAVING count(DISTINCT f.value) = 1
            """;

    private final Database database;
    private final ProcedureRows procedures;

    FactSources(Database database) {
        this.database = database;
        procedures = new ProcedureRows(database);
    }

    /** @param procedure code, where its manifest names one */
    record Delivered(
            DossierId id, String agency, Sensitivity sensitivity, Instant received, Optional<ProcedureCode> procedure) {

        LocalDate day() {
            return received.atZone(ProcedureRows.VIETNAM).toLocalDate();
        }
    }

    /** @param agency of the officer; empty where they work for the whole archive */
    record Attached(String agency, ProcedureCode procedure, DossierId source, KnownAttachment known) {}

    /** @param first when it was first looked up what is on file for it */
    record LookedUp(Instant first, ProcedureCode procedure) {}

    /** A dossier that is counted alone; none where it is the same scan again. */
    List<Delivered> delivered(DossierId dossier) {
        return delivered("d.id = :of", dossier.value());
    }

    /** Those that are counted by a code, in order of reception. */
    List<Delivered> delivered(DossierCode code) {
        return delivered("d.counted_code = :of", code.value());
    }

    private List<Delivered> delivered(String which, Object of) {
        return database.sql(DOSSIERS + which + NOT_AGAIN)
                .param("of", of)
                .query((row, number) -> new Delivered(
                        new DossierId(Database.uuid(row, "id")),
                        row.getString("agency"),
                        Sensitivity.valueOf(row.getString("sensitivity")),
                        Database.instant(row, "received"),
                        ProcedureCode.find(row.getString("manifest_procedure"))))
                .list();
    }

    /** By its name, or by what its papers say. */
    Optional<DossierCode> code(DossierId dossier) {
        String name = database.sql("SELECT name FROM dossier WHERE id = :dossier")
                .param("dossier", dossier.value())
                .query(String.class)
                .single();
        return DossierCode.find(name)
                .or(() -> database.sql(CODE_ON_PAPERS)
                        .param("field", CODE_FIELD)
                        .param("dossier", dossier.value())
                        .query(String.class)
                        .optional()
                        .flatMap(DossierCode::find));
    }

    List<KnownPaper> papers(DossierId dossier) {
        return database.sql(PAPERS)
                .param("dossier", dossier.value())
                .query((row, number) -> new KnownPaper(
                        Database.uuid(row, "id"),
                        new PaperTypeId(row.getString("type")),
                        row.getBoolean("sure"),
                        OriginalForm.valueOf(row.getString("form")),
                        signed(row.getObject("least_signatures", Integer.class), row.getBoolean("unseen")),
                        Database.instant(row, "at"),
                        row.getString("by")))
                .list();
    }

    List<Attached> attached(DossierCode code) {
        return database.sql("""
                        SELECT a.id, a.type, a.at, a.officer, a.agency, a.source, l.procedure_code, r.signatures
                        FROM attachment a JOIN lookup l ON l.id = a.lookup JOIN record r ON r.id = a.record
                        WHERE a.dossier_code = :code ORDER BY a.position
                        """)
                .param("code", code.value())
                .query((row, number) -> attached(row))
                .list();
    }

    private Attached attached(ResultSet row) throws SQLException {
        Integer signatures = row.getObject("signatures", Integer.class);
        DossierId source = new DossierId(Database.uuid(row, "source"));
        UUID id = Database.uuid(row, "id");
        return new Attached(
                row.getString("agency"),
                new ProcedureCode(row.getString("procedure_code")),
                source,
                new KnownAttachment(
                        id,
                        new PaperTypeId(row.getString("type")),
                        expectedOf(source),
                        Database.instant(row, "at"),
                        row.getString("officer"),
                        signed(signatures, signatures == null)));
    }

    private ExpectedResult expectedOf(DossierId source) {
        return ExpectedResult.of(
                procedures.of(source).flatMap(handedIn -> procedures.on(handedIn.procedure(), handedIn.received())));
    }

    /** The result of a procedure on a day. */
    ExpectedResult expected(Optional<ProcedureCode> procedure, LocalDate day) {
        return ExpectedResult.of(procedure.flatMap(code -> procedures.on(code, day)));
    }

    Optional<LookedUp> lookedUp(DossierCode code) {
        return database.sql("""
                        SELECT min(at) OVER () AS first, procedure_code FROM lookup WHERE dossier_code = :code
                        ORDER BY at DESC, id LIMIT 1
                        """)
                .param("code", code.value())
                .query((row, number) -> new LookedUp(
                        Database.instant(row, "first"), new ProcedureCode(row.getString("procedure_code"))))
                .optional();
    }

    private static Signed signed(@Nullable Integer least, boolean unseen) {
        if (least != null && least == 0) {
            return Signed.NO;
        }
        return least == null || unseen ? Signed.UNKNOWN : Signed.YES;
    }
}
