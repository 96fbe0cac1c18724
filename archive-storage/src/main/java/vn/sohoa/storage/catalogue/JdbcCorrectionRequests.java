package vn.sohoa.storage.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import vn.sohoa.core.ConflictException;
import vn.sohoa.core.NotFoundException;
import vn.sohoa.core.code.PersonalId;
import vn.sohoa.core.delivery.CorrectionRequest;
import vn.sohoa.core.delivery.CorrectionRequests;
import vn.sohoa.core.delivery.RequestId;
import vn.sohoa.core.describe.PaperId;
import vn.sohoa.core.record.DossierId;

/** Requests for correction in PostgreSQL. */
final class JdbcCorrectionRequests implements CorrectionRequests {

    private static final String SELECT =
            "SELECT id, paper, dossier, text, asked, answered, who, corrected, reason FROM correction_request ";

    private final Database database;

    JdbcCorrectionRequests(Database database) {
        this.database = database;
    }

    @Override
    public void ask(PersonalId owner, CorrectionRequest request) {
        int added = database.write(() -> database.sql("""
                        INSERT INTO correction_request (id, owner, paper, dossier, text, asked)
                        SELECT :id, :owner, :paper, :dossier, :text, :asked
                        WHERE (SELECT count(*) FROM correction_request WHERE owner = :owner AND answered IS NULL) < :most
                        """)
                .param("id", request.id().value())
                .param("owner", owner.value())
                .param("paper", request.paper().value())
                .param("dossier", request.dossier().value())
                .param("text", Database.text(request.text()))
                .param("asked", request.asked().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC))
                .param("most", MOST_OPEN)
                .update());
        if (added == 0) {
            throw new ConflictException("There are " + MOST_OPEN + " open requests of this person already.");
        }
    }

    @Override
    public List<CorrectionRequest> of(PersonalId owner) {
        return database.read(() -> database.sql(SELECT + "WHERE owner = :owner ORDER BY asked DESC, id")
                .param("owner", owner.value())
                .query((row, number) -> request(row))
                .list());
    }

    @Override
    public List<CorrectionRequest> of(DossierId dossier) {
        return database.read(() -> database.sql(SELECT + "WHERE dossier = :dossier ORDER BY asked, id")
                .param("dossier", dossier.value())
                .query((row, number) -> request(row))
                .list());
    }

    @Override
    public List<CorrectionRequest> open() {
        return database.read(() -> database.sql(SELECT + "WHERE answered IS NULL ORDER BY asked, id")
                .query((row, number) -> request(row))
                .list());
    }

    @Override
    public void answer(DossierId dossier, RequestId id, CorrectionRequest.Answer answer) {
        database.write(() -> {
            boolean waiting = database.sql("""
                            SELECT answered IS NULL AS waiting FROM correction_request
                            WHERE id = :id AND dossier = :dossier FOR UPDATE
                            """)
                    .param("id", id.value())
                    .param("dossier", dossier.value())
                    .query(Boolean.class)
                    .optional()
                    .orElseThrow(() -> new NotFoundException("request for correction", id));
            if (!waiting) {
                throw new ConflictException("Somebody answered this request meanwhile.");
            }
            database.sql("""
                            UPDATE correction_request
                            SET answered = :at, who = :who, corrected = :corrected, reason = :reason WHERE id = :id
                            """)
                    .param("at", answer.at().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC))
                    .param("who", Database.text(answer.who()))
                    .param("corrected", answer.corrected())
                    .param("reason", Database.text(answer.reason()))
                    .param("id", id.value())
                    .update();
        });
    }

    private static CorrectionRequest request(ResultSet row) throws SQLException {
        Optional<CorrectionRequest.Answer> answer = row.getObject("answered") == null
                ? Optional.empty()
                : Optional.of(new CorrectionRequest.Answer(
                        row.getString("who"),
                        Database.instant(row, "answered"),
                        row.getBoolean("corrected"),
                        row.getString("reason")));
        return new CorrectionRequest(
                new RequestId(Database.uuid(row, "id")),
                new PaperId(Database.uuid(row, "paper")),
                new DossierId(Database.uuid(row, "dossier")),
                row.getString("text"),
                Database.instant(row, "asked"),
                answer);
    }
}
