package vn.sohoa.storage.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import vn.sohoa.core.NotFoundException;
import vn.sohoa.core.digitise.StagedRecord;
import vn.sohoa.core.fixity.Digest;
import vn.sohoa.core.record.DossierId;
import vn.sohoa.core.record.RecordId;

/** Records whose bytes are in staging. */
final class StagedRecords {

    private final Database database;

    StagedRecords(Database database) {
        this.database = database;
    }

    StagedRecord get(RecordId record) {
        return database.read(() -> database.sql("""
                        SELECT id, dossier, file, media_type, size, digest, received, pages
                        FROM record WHERE id = :record AND digest IS NOT NULL
                        """)
                .param("record", record.value())
                .query((row, number) -> staged(row))
                .optional()
                .orElseThrow(() -> new NotFoundException("staged record", record)));
    }

    static StagedRecord staged(ResultSet row) throws SQLException {
        return new StagedRecord(
                new RecordId(Database.uuid(row, "id")),
                new DossierId(Database.uuid(row, "dossier")),
                row.getString("file"),
                row.getString("media_type"),
                row.getLong("size"),
                new Digest(row.getString("digest")),
                Database.instant(row, "received"),
                row.getInt("pages"));
    }
}
