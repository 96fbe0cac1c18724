package vn.sohoa.ocr.digitise;

import vn.sohoa.core.catalogue.Catalogue;
import vn.sohoa.core.catalogue.DossierEntry;
import vn.sohoa.core.catalogue.RecordEntry;
import vn.sohoa.core.digitise.BatchQueue;
import vn.sohoa.core.packaging.StagingArea;
import vn.sohoa.core.record.BatchId;
import vn.sohoa.core.record.RecordId;
import vn.sohoa.core.record.RecordState;

/** Ends the work on a batch: what is preserved leaves staging, what is quarantined stays there. */
public final class Closing {

    private final Catalogue catalogue;
    private final StagingArea staging;
    private final BatchQueue batches;

    public Closing(Catalogue catalogue, StagingArea staging, BatchQueue batches) {
        this.catalogue = catalogue;
        this.staging = staging;
        this.batches = batches;
    }

    void close(BatchId batch) {
        for (DossierEntry dossier : catalogue.dossiers(batch)) {
            for (RecordEntry record : dossier.records()) {
                if (isPreserved(record)) {
                    record.digest().ifPresent(digest -> staging.release(record.id(), digest));
                }
            }
        }
        batches.digitised(batch);
    }

    /** Itself, or the record that has the same bytes. */
    private boolean isPreserved(RecordEntry record) {
        RecordId holder = record.duplicateOf();
        return record.state() == RecordState.PRESERVED
                || (holder != null
                        && catalogue.record(holder).map(RecordEntry::state).orElse(RecordState.RECEIVED)
                                == RecordState.PRESERVED);
    }
}
