package vn.sohoa.storage.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.sohoa.core.code.AgencyId;
import vn.sohoa.core.code.DossierCode;
import vn.sohoa.core.code.PartialDate;
import vn.sohoa.core.code.ProcedureCode;
import vn.sohoa.core.describe.PaperId;
import vn.sohoa.core.describe.PaperTypeId;
import vn.sohoa.core.procedure.Channel;
import vn.sohoa.core.procedure.Lookup;
import vn.sohoa.core.procedure.OnFile;
import vn.sohoa.core.procedure.PaperOnFile;
import vn.sohoa.core.procedure.RequestKey;
import vn.sohoa.core.record.DossierId;
import vn.sohoa.core.record.PageId;
import vn.sohoa.core.record.RecordId;

/** Look-ups with their lines and papers. */
final class LookupRows {

    private final Database database;

    LookupRows(Database database) {
        this.database = database;
    }

    /** @return false when the same key was faster, and nothing was kept */
    boolean insert(Lookup lookup, RequestKey key) {
        int inserted = database.sql("""
                        INSERT INTO lookup (id, at, officer, agency, channel, procedure_code, procedure_name, effective_from,
                                            received, owner_code, dossier_code, legal_basis, request_key, request_digest)
                        VALUES (:id, :at, :officer, :agency, :channel, :procedure, :name, :from, :received, :owner, :dossier,
                                :basis, :key, :digest)
                        ON CONFLICT (officer, request_key) DO NOTHING
                        """)
                .param("id", lookup.id())
                .param("at", lookup.at().atOffset(ZoneOffset.UTC))
                .param("officer", lookup.officer())
                .param("agency", lookup.agency().map(AgencyId::value).orElse(""))
                .param("channel", lookup.channel().name())
                .param("procedure", lookup.procedure().value())
                .param("name", lookup.procedureName())
                .param("from", lookup.version())
                .param("received", lookup.received())
                .param("owner", lookup.owner())
                .param("dossier", lookup.dossier().map(DossierCode::value).orElse(""))
                .param("basis", Database.text(lookup.legalBasis()))
                .param("key", key.value())
                .param("digest", key.digest())
                .update();
        if (inserted > 0) {
            insertLines(lookup);
        }
        return inserted > 0;
    }

    /** One statement for all lines and one for all papers: an officer waits for this. */
    private void insertLines(Lookup lookup) {
        Rows lines =
                new Rows("lookup_line (position, name, types, form, copies, condition, valid_months, outcome, lookup)");
        Rows papers =
                new Rows("lookup_paper (line, position, paper, type, state, sure, number, issued, until, record, page,"
                        + " pages, dossier, dossier_name, version, agency, lookup)");
        for (int line = 1; line <= lookup.lines().size(); line++) {
            Lookup.Line each = lookup.lines().get(line - 1);
            lines.add(
                    line,
                    each.required().name(),
                    Database.array(each.required().types()),
                    each.required().form().name(),
                    each.required().copies(),
                    each.required().condition(),
                    each.required().validMonths(),
                    each.outcome().name(),
                    lookup.id());
            for (int position = 1; position <= each.papers().size(); position++) {
                add(papers, line, position, each.papers().get(position - 1), lookup.id());
            }
        }
        lines.insert(database);
        papers.insert(database);
    }

    private static void add(Rows papers, int line, int position, PaperOnFile paper, UUID lookup) {
        papers.add(
                line,
                position,
                paper.id().value(),
                paper.type().value(),
                paper.state().name(),
                paper.sure(),
                paper.number(),
                paper.issued().map(PartialDate::toString).orElse(""),
                paper.until().map(PartialDate::toString).orElse(""),
                paper.first().record().value(),
                paper.first().number(),
                paper.pages(),
                paper.dossier().value(),
                paper.dossierName(),
                paper.version(),
                paper.agency().map(AgencyId::value).orElse(""),
                lookup);
    }

    Optional<Lookup> find(UUID id) {
        return database.sql("SELECT * FROM lookup WHERE id = :id")
                .param("id", id)
                .query((row, number) -> lookup(row, lines(id)))
                .optional();
    }

    private List<Lookup.Line> lines(UUID lookup) {
        Map<Integer, List<PaperOnFile>> papers = new HashMap<>();
        database.sql("SELECT * FROM lookup_paper WHERE lookup = :lookup ORDER BY line, position")
                .param("lookup", lookup)
                .query(row -> {
                    papers.computeIfAbsent(row.getInt("line"), line -> new ArrayList<>())
                            .add(paper(row));
                });
        return database.sql("SELECT * FROM lookup_line WHERE lookup = :lookup ORDER BY position")
                .param("lookup", lookup)
                .query((row, number) -> new Lookup.Line(
                        ProcedureRows.required(row), papers.getOrDefault(row.getInt("position"), List.of())))
                .list();
    }

    private static Lookup lookup(ResultSet row, List<Lookup.Line> lines) throws SQLException {
        return new Lookup(
                Database.uuid(row, "id"),
                Database.instant(row, "at"),
                row.getString("officer"),
                AgencyId.find(row.getString("agency")),
                Channel.valueOf(row.getString("channel")),
                new ProcedureCode(row.getString("procedure_code")),
                row.getString("procedure_name"),
                row.getObject("effective_from", LocalDate.class),
                row.getObject("received", LocalDate.class),
                row.getString("owner_code"),
                DossierCode.find(row.getString("dossier_code")),
                row.getString("legal_basis"),
                lines);
    }

    private static PaperOnFile paper(ResultSet row) throws SQLException {
        return new PaperOnFile(
                new PaperId(Database.uuid(row, "paper")),
                new PaperTypeId(row.getString("type")),
                OnFile.valueOf(row.getString("state")),
                row.getBoolean("sure"),
                row.getString("number"),
                PartialDate.parse(row.getString("issued")),
                PartialDate.parse(row.getString("until")),
                page(row),
                row.getInt("pages"),
                new DossierId(Database.uuid(row, "dossier")),
                row.getString("dossier_name"),
                row.getInt("version"),
                AgencyId.find(row.getString("agency")));
    }

    /** Of a row with record and page. */
    static PageId page(ResultSet row) throws SQLException {
        return new PageId(new RecordId(Database.uuid(row, "record")), row.getInt("page"));
    }
}
