package vn.sohoa.storage.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import vn.sohoa.core.code.AgencyId;
import vn.sohoa.core.code.DossierCode;
import vn.sohoa.core.code.ProcedureCode;
import vn.sohoa.core.procedure.Channel;
import vn.sohoa.core.procedure.Lookup;
import vn.sohoa.core.procedure.RequestKey;
import vn.sohoa.core.record.PageId;
import vn.sohoa.core.record.RecordId;

/** Look-ups, each a row. */
final class LookupRows {

    private static final String INSERT = """
            INSERT INTO lookup (id, at, officer, agency, channel, procedure_code, procedure_name, effective_from, received,
                                owner_code, dossier_code, legal_basis, request_key, request_digest, lines)
            VALUES (:id, :at, :officer, :agency, :channel, :procedure, :name, :from, :received, :owner, :dossier, :basis,
                    :key, :digest, :lines::jsonb)
            ON CONFLICT (officer, request_key) DO NOTHING
            """;

    private final Database database;

    LookupRows(Database database) {
        this.database = database;
    }

    /** @return false when the same key was faster, and nothing was kept */
    boolean insert(Lookup lookup, RequestKey key) {
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
                        .param("key", key.value().orElse(null))
                        .param("digest", key.digest())
                        .param("lines", LookupLines.write(lookup.lines()))
                        .update()
                > 0;
    }

    Optional<Lookup> find(UUID id) {
        return database.sql("SELECT * FROM lookup WHERE id = :id")
                .param("id", id)
                .query((row, number) -> lookup(row))
                .optional();
    }

    private static Lookup lookup(ResultSet row) throws SQLException {
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
                LookupLines.read(row.getString("lines")));
    }

    /** Of a row with record and page. */
    static PageId page(ResultSet row) throws SQLException {
        return new PageId(new RecordId(Database.uuid(row, "record")), row.getInt("page"));
    }
}
