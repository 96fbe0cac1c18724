package vn.sohoa.storage.catalogue;

import java.util.Optional;
import vn.sohoa.core.ledger.LedgerCode;
import vn.sohoa.core.ledger.Quarantine;
import vn.sohoa.core.provenance.EventType;
import vn.sohoa.core.record.DossierId;
import vn.sohoa.core.record.RecordId;
import vn.sohoa.core.record.RecordState;

/** Sets records aside. */
final class Quarantining {

    private final Database database;
    private final Provenance provenance;
    private final Counting counting;

    Quarantining(Database database, Provenance provenance, Counting counting) {
        this.database = database;
        this.counting = counting;
        this.provenance = provenance;
    }

    /** @return false, and no effect, when the record is not in the state */
    boolean quarantine(RecordId record, RecordState from, Quarantine reason) {
        return database.write(() -> {
            Optional<DossierId> dossier = database.sql("""
                            UPDATE record SET state = 'QUARANTINED', code = :code, detail = :detail, changed = :now
                            WHERE id = :record AND state = :from
                            RETURNING dossier
                            """)
                    .param("code", reason.code().name())
                    .param("detail", reason.detail())
                    .param("now", database.now())
                    .param("record", record.value())
                    .param("from", from.name())
                    .query((row, number) -> new DossierId(Database.uuid(row, "dossier")))
                    .optional();
            dossier.ifPresent(changed -> {
                provenance.append(record, EventType.QUARANTINE, true, detail(reason.code(), reason.detail()));
                counting.changed(changed);
            });
            return dossier.isPresent();
        });
    }

    static String detail(LedgerCode code, String detail) {
        return detail.isEmpty() ? code.name() : code + ": " + detail;
    }
}
