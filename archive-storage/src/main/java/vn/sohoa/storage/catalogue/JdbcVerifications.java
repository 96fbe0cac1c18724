package vn.sohoa.storage.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.sohoa.core.delivery.DeliveredFile;
import vn.sohoa.core.delivery.OwnResult;
import vn.sohoa.core.delivery.Verification;
import vn.sohoa.core.delivery.VerificationCode;
import vn.sohoa.core.delivery.Verifications;
import vn.sohoa.core.describe.PaperId;
import vn.sohoa.core.fixity.Digest;

/** Verification codes in PostgreSQL. */
final class JdbcVerifications implements Verifications {

    private final Database database;

    JdbcVerifications(Database database) {
        this.database = database;
    }

    private record Standing(UUID paper, String agency, String date) {}

    @Override
    public VerificationCode code(OwnResult result, VerificationCode fresh) {
        return database.write(() -> {
            // what the paper says may have been put right since
            return new VerificationCode(database.sql("""
                            INSERT INTO verification (key, code, paper, dossier, agency, date)
                            VALUES (:key, :code, :paper, :dossier, :agency, :date)
                            ON CONFLICT (paper) DO UPDATE SET agency = excluded.agency, date = excluded.date
                            RETURNING code
                            """)
                    .param("key", fresh.key().hex())
                    .param("code", fresh.value())
                    .param("paper", result.paper().value())
                    .param("dossier", result.dossier().value())
                    .param("agency", Database.text(result.agency()))
                    .param("date", Database.text(result.date()))
                    .query(String.class)
                    .single());
        });
    }

    @Override
    public void delivered(VerificationCode code, List<DeliveredFile> files) {
        database.write(() -> files.forEach(file -> database.sql("""
                        INSERT INTO delivered_file (verification, digest, kind, version, delivered)
                        VALUES (:key, :digest, :kind, :version, :now) ON CONFLICT DO NOTHING
                        """)
                .param("key", code.key().hex())
                .param("digest", file.digest().hex())
                .param("kind", file.kind().name())
                .param("version", file.version())
                .param("now", database.now())
                .update()));
    }

    /** Both queries run whether there is such a code or not. */
    @Override
    public Optional<Verification> find(VerificationCode code) {
        return database.read(() -> {
            Optional<Standing> standing = database.sql("""
                            SELECT paper, agency, date FROM verification WHERE key = :key
                            """)
                    .param("key", code.key().hex())
                    .query((row, number) ->
                            new Standing(Database.uuid(row, "paper"), row.getString("agency"), row.getString("date")))
                    .optional();
            List<DeliveredFile> files = files(code);
            return standing.map(found -> new Verification(new PaperId(found.paper), found.agency, found.date, files));
        });
    }

    private List<DeliveredFile> files(VerificationCode code) {
        return database.sql("""
                        SELECT kind, version, digest FROM delivered_file WHERE verification = :key
                        ORDER BY version DESC, kind, digest
                        """)
                .param("key", code.key().hex())
                .query((row, number) -> new DeliveredFile(
                        DeliveredFile.Kind.valueOf(row.getString("kind")),
                        row.getInt("version"),
                        new Digest(row.getString("digest"))))
                .list();
    }
}
