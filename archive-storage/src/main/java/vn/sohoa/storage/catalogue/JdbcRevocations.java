package vn.sohoa.storage.catalogue;

import java.util.List;
import vn.sohoa.core.NotFoundException;
import vn.sohoa.core.describe.PaperId;
import vn.sohoa.core.procedure.Revocations;

/** Revocations in PostgreSQL. */
final class JdbcRevocations implements Revocations {

    private final Database database;

    JdbcRevocations(Database database) {
        this.database = database;
    }

    @Override
    public void say(String who, PaperId paper, boolean revoked, String reason) {
        int said = database.write(() -> database.sql("""
                        INSERT INTO revocation (at, who, record, page, type, revoked, reason)
                        SELECT :now, :who, g.record, g.number, p.type, :revoked, :reason
                        FROM paper p JOIN paper_page g ON g.paper = p.id
                        WHERE p.id = :paper ORDER BY g.position LIMIT 1
                        """)
                .param("now", database.now())
                .param("who", Database.text(who))
                .param("revoked", revoked)
                .param("reason", Database.text(reason))
                .param("paper", paper.value())
                .update());
        if (said == 0) {
            throw new NotFoundException("paper", paper);
        }
    }

    @Override
    public List<Revocation> of(PaperId paper) {
        return database.read(() -> database.sql("""
                        SELECT v.who, v.at, v.revoked, v.reason FROM revocation v JOIN (
                            SELECT record, number FROM paper_page WHERE paper = :paper ORDER BY position LIMIT 1) g
                          ON v.record = g.record AND v.page = g.number
                        ORDER BY v.id DESC
                        """)
                .param("paper", paper.value())
                .query((row, number) -> new Revocation(
                        row.getString("who"),
                        Database.instant(row, "at"),
                        row.getBoolean("revoked"),
                        row.getString("reason")))
                .list());
    }
}
