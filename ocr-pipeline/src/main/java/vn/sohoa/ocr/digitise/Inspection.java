package vn.sohoa.ocr.digitise;

import vn.sohoa.core.digitise.Inspected;
import vn.sohoa.core.digitise.InspectionQueue;
import vn.sohoa.core.digitise.StagedRecord;
import vn.sohoa.core.ledger.Quarantine;
import vn.sohoa.core.packaging.StagingArea;
import vn.sohoa.core.record.RecordId;
import vn.sohoa.core.text.UnreadableException;
import vn.sohoa.ocr.DocumentWorkers;

/** Opens a received file, counts its pages and looks how it was made. */
public final class Inspection {

    private final InspectionQueue queue;
    private final StagingArea staging;
    private final DocumentWorkers workers;

    public Inspection(InspectionQueue queue, StagingArea staging, DocumentWorkers workers) {
        this.queue = queue;
        this.staging = staging;
        this.workers = workers;
    }

    sealed interface Outcome {}

    private record Opened(RecordId record, Inspected found) implements Outcome {}

    private record Unreadable(RecordId record, Quarantine reason) implements Outcome {}

    Outcome inspect(RecordId record) {
        try {
            return new Opened(
                    record, workers.inspect(staging.original(queue.get(record).digest())));
        } catch (UnreadableException e) {
            return new Unreadable(record, e.quarantine());
        }
    }

    /** Looks how an original was made that is staged again, where that is not known yet. */
    public void again(StagedRecord record) {
        try {
            queue.inspectedAgain(record.id(), workers.inspect(staging.original(record.digest())));
        } catch (UnreadableException e) {
            // it was readable once; what is known of it stays
        }
    }

    void commit(Outcome outcome) {
        switch (outcome) {
            case Opened(RecordId record, Inspected found) -> queue.inspected(record, found);
            case Unreadable(RecordId record, Quarantine reason) -> queue.quarantine(record, reason);
        }
    }
}
