package vn.sohoa.core.digitise;

import java.util.List;
import vn.sohoa.core.ledger.Quarantine;
import vn.sohoa.core.record.BatchId;
import vn.sohoa.core.record.RecordId;

/** Records that wait for their pages to be counted: RECEIVED → INSPECTED or QUARANTINED. */
public interface InspectionQueue {

    List<RecordId> awaiting(BatchId batch);

    /** @throws vn.sohoa.core.NotFoundException when there is no such record */
    StagedRecord get(RecordId record);

    /** Commits what was found and a RECEIVED row for each page. No effect when the record is past RECEIVED. */
    void inspected(RecordId record, Inspected found);

    /** Commits how the file of a record past RECEIVED was made, where nobody had looked before. */
    void inspectedAgain(RecordId record, Inspected found);

    /** Sets the record aside, with a provenance event. No effect when the record is past RECEIVED. */
    void quarantine(RecordId record, Quarantine reason);
}
