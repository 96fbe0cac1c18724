package vn.sohoa.storage.catalogue;

import java.util.List;
import vn.sohoa.core.provenance.EventType;
import vn.sohoa.core.provenance.ProvenanceEvent;
import vn.sohoa.core.record.DossierId;
import vn.sohoa.core.record.RecordId;
import vn.sohoa.core.record.RecordState;

/** Events are appended in the transaction that makes them true; the database refuses to change or delete them. */
final class Provenance {

    private final Database database;

    Provenance(Database database) {
        this.database = database;
    }

    void append(RecordId record, EventType type, boolean success, String detail) {
        database.sql("""
                        INSERT INTO provenance_event (at, record, type, success, detail)
                        VALUES (:at, :record, :type, :success, :detail)
                        """)
                .param("at", database.now())
                .param("record", record.value())
                .param("type", type.name())
                .param("success", success)
                .param("detail", Database.text(detail))
                .update();
    }

    /** An event of each record of a dossier that is part of the package, or will be. */
    void append(DossierId dossier, EventType type, String detail) {
        database.sql(
                        "SELECT id FROM record WHERE dossier = :dossier AND state IN ('DESCRIBED', 'PRESERVED') ORDER BY position")
                .param("dossier", dossier.value())
                .query((row, number) -> new RecordId(Database.uuid(row, "id")))
                .list()
                .forEach(record -> append(record, type, true, detail));
    }

    /** What happened to the dossier's records in this state, in order. */
    List<ProvenanceEvent> events(DossierId dossier, RecordState state) {
        return database.sql("""
                        SELECT e.at, e.record, e.type, e.success, e.detail
                        FROM provenance_event e JOIN record r ON r.id = e.record
                        WHERE r.dossier = :dossier AND r.state = :state
                        ORDER BY e.id
                        """)
                .param("dossier", dossier.value())
                .param("state", state.name())
                .query((row, number) -> new ProvenanceEvent(
                        Database.instant(row, "at"),
                        new RecordId(Database.uuid(row, "record")),
                        EventType.valueOf(row.getString("type")),
                        row.getBoolean("success"),
                        row.getString("detail")))
                .list();
    }
}
