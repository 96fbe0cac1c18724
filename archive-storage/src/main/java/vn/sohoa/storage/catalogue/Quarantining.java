package vn.sohoa.storage.catalogue;

import vn.sohoa.core.ledger.LedgerCode;
import vn.sohoa.core.ledger.Quarantine;
import vn.sohoa.core.provenance.EventType;
import vn.sohoa.core.record.RecordId;
import vn.sohoa.core.record.RecordState;

/** Sets records aside. */
final class Quarantining {

    private final Database database;
    private final Provenance provenance;

    Quarantining(Database database, Provenance provenance) {
        this.database = database;
        this.provenance = provenance;
    }

    /** @return false, and no effect, when the record is not in the state */
    boolean quarantine(RecordId record, RecordState from, Quarantine reason) {
        return database.write(() -> {
            int rows = database.sql("""
                            UPDATE record SET state = 'QUARANTINED', code = :code, detail = :detail, changed = :now
                            WHERE id = :record AND state = :from
                            """)
                    .param("code", reason.code().name())
                    .param("detail", reason.detail())
                    .param("now", database.now())
                    .param("record", record.value())
                    .param("from", from.name())
                    .update();
            if (rows == 1) {
                provenance.append(record, EventType.QUARANTINE, true, detail(reason.code(), reason.detail()));
            }
            return rows == 1;
        });
    }

    static String detail(LedgerCode code, String detail) {
        return detail.isEmpty() ? code.name() : code + ": " + detail;
    }
}
