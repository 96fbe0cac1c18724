package vn.sohoa.ocr.digitise;

import vn.sohoa.core.digitise.InspectionQueue;
import vn.sohoa.core.ledger.Quarantine;
import vn.sohoa.core.packaging.StagingArea;
import vn.sohoa.core.record.RecordId;
import vn.sohoa.core.text.UnreadableException;
import vn.sohoa.ocr.DocumentWorkers;

/** Opens a received file and counts its pages. */
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

    private record Opened(RecordId record, int pages) implements Outcome {}

    private record Unreadable(RecordId record, Quarantine reason) implements Outcome {}

    Outcome inspect(RecordId record) {
        try {
            return new Opened(
                    record,
                    workers.countPages(staging.original(queue.get(record).digest())));
        } catch (UnreadableException e) {
            return new Unreadable(record, e.quarantine());
        }
    }

    void commit(Outcome outcome) {
        switch (outcome) {
            case Opened(RecordId record, int pages) -> queue.inspected(record, pages);
            case Unreadable(RecordId record, Quarantine reason) -> queue.quarantine(record, reason);
        }
    }
}
