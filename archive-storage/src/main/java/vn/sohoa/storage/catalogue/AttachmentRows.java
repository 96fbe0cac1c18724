package vn.sohoa.storage.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.sohoa.core.code.AgencyId;
import vn.sohoa.core.code.DossierCode;
import vn.sohoa.core.describe.PaperId;
import vn.sohoa.core.describe.PaperTypeId;
import vn.sohoa.core.procedure.Attachment;
import vn.sohoa.core.procedure.Attachment.Attached;
import vn.sohoa.core.procedure.RequestKey;
import vn.sohoa.core.record.DossierId;

/** Attachments and the requests that asked for them. */
final class AttachmentRows {

    private final Database database;

    AttachmentRows(Database database) {
        this.database = database;
    }

    /** Those that were there already stay; both are the answer. */
    void insert(UUID request, List<Attachment> wanted) {
        Map<Attachment, UUID> kept = new HashMap<>();
        // in one order, so that two officers do not wait for each other
        wanted.stream()
                .sorted(Comparator.comparing(Attachment::requirement)
                        .thenComparing(attachment -> attachment.first().toString()))
                .forEach(attachment -> kept.put(attachment, insert(request, attachment)));
        for (int position = 0; position < wanted.size(); position++) {
            database.sql(
                            "INSERT INTO attach_answer (request, position, attachment) VALUES (:request, :position, :attachment)")
                    .param("request", request)
                    .param("position", position + 1)
                    .param("attachment", kept.get(wanted.get(position)))
                    .update();
        }
    }

    private UUID insert(UUID request, Attachment attachment) {
        int inserted = database.sql("""
                        INSERT INTO attachment (id, request, at, officer, agency, lookup, dossier_code, requirement, paper,
                                                type, record, page, pages, source, version, purpose, legal_basis)
                        VALUES (:id, :request, :at, :officer, :agency, :lookup, :dossier, :requirement, :paper, :type,
                                :record, :page, :pages, :source, :version, :purpose, :basis)
                        ON CONFLICT (dossier_code, requirement, record, page) DO NOTHING
                        """)
                .param("id", attachment.id())
                .param("request", request)
                .param("at", attachment.at().atOffset(ZoneOffset.UTC))
                .param("officer", attachment.officer())
                .param("agency", attachment.agency().map(AgencyId::value).orElse(""))
                .param("lookup", attachment.lookup())
                .param("dossier", attachment.dossier().value())
                .param("requirement", attachment.requirement())
                .param("paper", attachment.paper().value())
                .param("type", attachment.type().value())
                .param("record", attachment.first().record().value())
                .param("page", attachment.first().number())
                .param("pages", attachment.pages())
                .param("source", attachment.source().value())
                .param("version", attachment.version())
                .param("purpose", Database.text(attachment.purpose()))
                .param("basis", Database.text(attachment.legalBasis()))
                .update();
        return inserted > 0 ? attachment.id() : first(attachment);
    }

    private UUID first(Attachment attachment) {
        return database.sql("""
                        SELECT id FROM attachment WHERE dossier_code = :dossier AND requirement = :requirement
                          AND record = :record AND page = :page
                        """)
                .param("dossier", attachment.dossier().value())
                .param("requirement", attachment.requirement())
                .param("record", attachment.first().record().value())
                .param("page", attachment.first().number())
                .query(UUID.class)
                .single();
    }

    /** @return false when the same key was faster, and nothing was kept */
    boolean insertRequest(UUID request, String officer, RequestKey key) {
        return database.sql("""
                        INSERT INTO attach_request (id, at, officer, request_key, request_digest)
                        VALUES (:id, :now, :officer, :key, :digest)
                        ON CONFLICT (officer, request_key) DO NOTHING
                        """)
                        .param("id", request)
                        .param("now", database.now())
                        .param("officer", officer)
                        .param("key", key.value().orElse(null))
                        .param("digest", key.digest())
                        .update()
                > 0;
    }

    List<Attached> answer(UUID request) {
        return database.sql("""
                        SELECT a.*, a.request <> w.request AS before
                        FROM attach_answer w JOIN attachment a ON a.id = w.attachment
                        WHERE w.request = :request ORDER BY w.position
                        """)
                .param("request", request)
                .query((row, number) -> new Attached(attachment(row), row.getBoolean("before")))
                .list();
    }

    List<Attachment> of(DossierCode dossier) {
        return database.sql("SELECT * FROM attachment WHERE dossier_code = :dossier ORDER BY position")
                .param("dossier", dossier.value())
                .query((row, number) -> attachment(row))
                .list();
    }

    private static Attachment attachment(ResultSet row) throws SQLException {
        return new Attachment(
                Database.uuid(row, "id"),
                Database.instant(row, "at"),
                row.getString("officer"),
                AgencyId.find(row.getString("agency")),
                Database.uuid(row, "lookup"),
                new DossierCode(row.getString("dossier_code")),
                row.getString("requirement"),
                new PaperId(Database.uuid(row, "paper")),
                new PaperTypeId(row.getString("type")),
                LookupRows.page(row),
                row.getInt("pages"),
                new DossierId(Database.uuid(row, "source")),
                row.getInt("version"),
                row.getString("purpose"),
                row.getString("legal_basis"));
    }
}
