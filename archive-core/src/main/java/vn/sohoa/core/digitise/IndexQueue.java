package vn.sohoa.core.digitise;

import java.util.List;
import java.util.Optional;
import vn.sohoa.core.access.Holding;
import vn.sohoa.core.record.BatchId;
import vn.sohoa.core.record.DossierId;
import vn.sohoa.core.record.RecordId;

/** Preserved records whose index entry is older than what the archival store holds of them. */
public interface IndexQueue {

    List<RecordId> awaiting(BatchId batch);

    /**
     * Up to so many of any batch, oldest first.
     *
     * @param after only those that follow this record; empty to begin with the oldest
     */
    List<RecordId> awaiting(Optional<RecordId> after, int limit);

    /** The index was lost: from now on it holds no version of any record. */
    void forgetAll();

    /** @throws vn.sohoa.core.NotFoundException when there is no such preserved record */
    PreservedRecord get(RecordId record);

    /**
     * Commits that the index holds this version of the record. Where its dossier has another holding meanwhile it goes on
     * waiting: the index would tell the wrong people.
     */
    void indexed(PreservedRecord record);

    /**
     * A record in the archival store.
     *
     * @param file the name as received
     * @param version of the dossier's object in which it last changed
     */
    record PreservedRecord(RecordId id, DossierId dossier, String file, int pages, int version, Holding holding) {}
}
