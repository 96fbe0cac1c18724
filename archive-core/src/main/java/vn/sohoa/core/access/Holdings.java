package vn.sohoa.core.access;

import java.util.Optional;
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

    /** Changes who keeps a dossier, and how closely. Its records are found by others from the next indexing on. */
    void keep(DossierId dossier, Optional<AgencyId> agency, Sensitivity sensitivity);
}
