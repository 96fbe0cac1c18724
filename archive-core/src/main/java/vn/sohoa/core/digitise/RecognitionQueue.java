package vn.sohoa.core.digitise;

import java.util.List;
import vn.sohoa.core.ledger.Quarantine;
import vn.sohoa.core.record.BatchId;
import vn.sohoa.core.record.PageId;
import vn.sohoa.core.record.RecordId;

/**
 * Pages that wait to be read: RECEIVED → RECOGNISED, BLANK or QUARANTINED. The last page of a record moves the record to
 * RECOGNISED in the same transaction. A page that is past RECEIVED is not changed again.
 */
public interface RecognitionQueue {

    /** In the order of reception. */
    List<PageId> awaiting(BatchId batch);

    /** @throws vn.sohoa.core.NotFoundException when there is no such record */
    StagedRecord get(RecordId record);

    void recognised(PageId page, PageFacts facts);

    void blank(PageId page, PageFacts facts);

    void quarantine(PageId page, Quarantine reason);
}
