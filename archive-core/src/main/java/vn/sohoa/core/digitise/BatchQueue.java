package vn.sohoa.core.digitise;

import java.util.List;
import vn.sohoa.core.record.BatchId;

/** The batches the digitise job has to run for. */
public interface BatchQueue {

    /** Batches in state RECEIVED, oldest first. */
    List<BatchId> awaiting();

    /** RECEIVED becomes DIGITISED. Idempotent. */
    void digitised(BatchId batch);
}
