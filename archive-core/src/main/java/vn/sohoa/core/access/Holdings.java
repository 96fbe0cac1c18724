package vn.sohoa.core.access;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import vn.sohoa.core.code.AgencyId;
import vn.sohoa.core.describe.PaperId;
import vn.sohoa.core.record.BatchId;
import vn.sohoa.core.record.DossierId;
import vn.sohoa.core.record.RecordId;

/** What the {@link Policy} has to know, of everything that can be asked for; empty for what there is not. */
public interface Holdings {

    Optional<Holding> ofDossier(DossierId dossier);

    Optional<Holding> ofRecord(RecordId record);

    Optional<Holding> ofPaper(PaperId paper);

    /** Of the batch as it was handed in: the agency that did, no owner. */
    Optional<Holding> ofBatch(BatchId batch);

    /**
     * Says who keeps a dossier, and how closely; a sensitivity that differs from before no later description changes. Its
     * records are found by others from the next indexing on, its package follows. What stands already is not said again.
     *
     * @param who says so
     * @param seen number of the last {@link Keeping} that they knew; empty for who wants to be heard whatever others said
     * @throws vn.sohoa.core.NotFoundException when there is no such dossier
     * @throws vn.sohoa.core.ConflictException when somebody else said otherwise since
     */
    void keep(
            String who,
            DossierId dossier,
            Optional<AgencyId> agency,
            Sensitivity sensitivity,
            String reason,
            OptionalLong seen);

    /** What was said of a dossier, newest first. */
    List<Keeping> said(DossierId dossier);
}
