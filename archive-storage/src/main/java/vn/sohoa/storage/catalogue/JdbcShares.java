package vn.sohoa.storage.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.sohoa.core.NotFoundException;
import vn.sohoa.core.code.PersonalId;
import vn.sohoa.core.delivery.Share;
import vn.sohoa.core.delivery.ShareId;
import vn.sohoa.core.delivery.Shares;
import vn.sohoa.core.describe.PaperId;
import vn.sohoa.core.fixity.Digest;

/** Links to own results in PostgreSQL. */
final class JdbcShares implements Shares {

    private static final String SELECT = """
            SELECT s.id, s.owner, s.paper, s.created, s.expires, s.opens, s.revoked IS NOT NULL AS revoked,
                   ARRAY(SELECT o.at FROM share_opening o WHERE o.share = s.id ORDER BY o.at) AS opened
            FROM share s
            """;

    private final Database database;

    JdbcShares(Database database) {
        this.database = database;
    }

    @Override
    public void add(Share share, Digest token) {
        database.write(() -> {
            database.sql("""
                            INSERT INTO share (id, token, owner, paper, created, expires, opens)
                            VALUES (:id, :token, :owner, :paper, :created, :expires, :opens)
                            """)
                    .param("id", share.id().value())
                    .param("token", token.hex())
                    .param("owner", share.owner().value())
                    .param("paper", share.paper().value())
                    .param("created", time(share.created()))
                    .param("expires", time(share.expires()))
                    .param("opens", share.opens())
                    .update();
        });
    }

    @Override
    public List<Share> of(PersonalId owner) {
        return database.read(() -> database.sql(SELECT + "WHERE s.owner = :owner ORDER BY s.created DESC, s.id")
                .param("owner", owner.value())
                .query((row, number) -> share(row))
                .list());
    }

    @Override
    public Optional<Share> find(Digest token) {
        return database.read(() -> database.sql(SELECT + "WHERE s.token = :token")
                .param("token", token.hex())
                .query((row, number) -> share(row))
                .optional());
    }

    @Override
    public Optional<Share> open(Digest token, Digest pass, Duration time) {
        OffsetDateTime now = database.now();
        return database.write(() -> {
            int opened = database.sql("""
                            WITH counted AS (
                                UPDATE share SET opened = opened + 1
                                WHERE token = :token AND revoked IS NULL AND expires > :now AND opened < opens
                                RETURNING id, expires)
                            INSERT INTO share_opening (share, pass, at, until)
                            SELECT id, :pass, :now, least(expires, :until) FROM counted
                            """)
                    .param("token", token.hex())
                    .param("now", now)
                    .param("pass", pass.hex())
                    .param("until", now.plus(time))
                    .update();
            return opened == 0 ? Optional.<Share>empty() : find(token);
        });
    }

    @Override
    public Optional<Share> opened(Digest token, Digest pass) {
        return database.read(() -> database.sql(SELECT + """
                        WHERE s.token = :token AND s.revoked IS NULL AND s.expires > :now
                          AND EXISTS (SELECT FROM share_opening p WHERE p.share = s.id AND p.pass = :pass AND p.until > :now)
                        """)
                .param("token", token.hex())
                .param("now", database.now())
                .param("pass", pass.hex())
                .query((row, number) -> share(row))
                .optional());
    }

    @Override
    public void revoke(PersonalId owner, ShareId id) {
        int changed = database.write(() -> database.sql(
                        "UPDATE share SET revoked = coalesce(revoked, :now) WHERE id = :id AND owner = :owner")
                .param("now", database.now())
                .param("id", id.value())
                .param("owner", owner.value())
                .update());
        if (changed == 0) {
            throw new NotFoundException("link", id);
        }
    }

    private static Share share(ResultSet row) throws SQLException {
        return new Share(
                new ShareId(Database.uuid(row, "id")),
                new PersonalId(row.getString("owner")),
                new PaperId(Database.uuid(row, "paper")),
                Database.instant(row, "created"),
                Database.instant(row, "expires"),
                row.getInt("opens"),
                row.getBoolean("revoked"),
                times(row));
    }

    private static List<Instant> times(ResultSet row) throws SQLException {
        return Stream.of((Object[]) row.getArray("opened").getArray())
                .map(time -> ((java.sql.Timestamp) time).toInstant())
                .toList();
    }

    private static OffsetDateTime time(Instant time) {
        return time.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }
}
