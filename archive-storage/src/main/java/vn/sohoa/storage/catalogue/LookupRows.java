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
import tools.jackson.databind.json.JsonMapper;
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

    /** One statement for everything, since an officer waits for it. */
    private static final String INSERT = """
            WITH kept AS (
                INSERT INTO lookup (id, at, officer, agency, channel, procedure_code, procedure_name, effective_from, received,
                                    owner_code, dossier_code, legal_basis, request_key, request_digest)
                VALUES (:id, :at, :officer, :agency, :channel, :procedure, :name, :from, :received, :owner, :dossier, :basis,
                        :key, :digest)
                ON CONFLICT (officer, request_key) DO NOTHING
                RETURNING id),
            lines AS (
                INSERT INTO lookup_line (lookup, position, name, types, form, copies, condition, valid_months, outcome)
                SELECT kept.id, l.* FROM kept, jsonb_to_recordset(:lines::jsonb) AS
                    l (position integer, name text, types text[], form text, copies integer, condition text,
                       valid_months integer, outcome text)),
            papers AS (
                INSERT INTO lookup_paper (lookup, line, position, paper, type, state, sure, number, issued, until, record, page,
                                          pages, dossier, dossier_name, version, agency)
                SELECT kept.id, p.* FROM kept, jsonb_to_recordset(:papers::jsonb) AS
                    p (line integer, position integer, paper uuid, type text, state text, sure boolean, number text,
                       issued text, until text, record uuid, page integer, pages integer, dossier uuid, dossier_name text,
                       version integer, agency text))
            SELECT count(*) FROM kept
            """;

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Database database;

    LookupRows(Database database) {
        this.database = database;
    }

    /** @return false when the same key was faster, and nothing was kept */
    boolean insert(Lookup lookup, RequestKey key) {
        List<Map<String, Object>> lines = new ArrayList<>();
        List<Map<String, Object>> papers = new ArrayList<>();
        for (Lookup.Line line : lookup.lines()) {
            lines.add(row(lines.size() + 1, line));
            for (int position = 1; position <= line.papers().size(); position++) {
                papers.add(row(lines.size(), position, line.papers().get(position - 1)));
            }
        }
        return database.sql(INSERT)
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
                        .param(
                                "dossier",
                                lookup.dossier().map(DossierCode::value).orElse(""))
                        .param("basis", Database.text(lookup.legalBasis()))
                        .param("key", key.value())
                        .param("digest", key.digest())
                        .param("lines", JSON.writeValueAsString(lines))
                        .param("papers", JSON.writeValueAsString(papers))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** By column of lookup_line. */
    private static Map<String, Object> row(int position, Lookup.Line line) {
        return Map.of(
                "position", position,
                "name", line.required().name(),
                "types",
                        line.required().types().stream().map(PaperTypeId::value).toList(),
                "form", line.required().form(),
                "copies", line.required().copies(),
                "condition", line.required().condition(),
                "valid_months", line.required().validMonths(),
                "outcome", line.outcome());
    }

    /** By column of lookup_paper. */
    private static Map<String, Object> row(int line, int position, PaperOnFile paper) {
        return Map.ofEntries(
                Map.entry("line", line),
                Map.entry("position", position),
                Map.entry("paper", paper.id().value()),
                Map.entry("type", paper.type().value()),
                Map.entry("state", paper.state()),
                Map.entry("sure", paper.sure()),
                Map.entry("number", paper.number()),
                Map.entry("issued", paper.issued().map(PartialDate::toString).orElse("")),
                Map.entry("until", paper.until().map(PartialDate::toString).orElse("")),
                Map.entry("record", paper.first().record().value()),
                Map.entry("page", paper.first().number()),
                Map.entry("pages", paper.pages()),
                Map.entry("dossier", paper.dossier().value()),
                Map.entry("dossier_name", paper.dossierName()),
                Map.entry("version", paper.version()),
                Map.entry("agency", paper.agency().map(AgencyId::value).orElse("")));
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
