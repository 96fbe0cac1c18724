package vn.sohoa.core.accession;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.sohoa.core.code.AgencyId;
import vn.sohoa.core.describe.Manifest;
import vn.sohoa.core.record.BatchId;
import vn.sohoa.core.record.DossierId;

/** Where receiving commits what it took in. Every method is one transaction, committed when it returns. */
public interface AccessionLog {

    /**
     * Opens a batch in state RECEIVING.
     *
     * @param name for people
     * @param source the folder it is read from, or empty
     * @param agency that keeps what is in it; empty in an archive of one agency
     */
    BatchId open(Origin origin, String name, String source, OptionalInt sheetsAnnounced, Optional<AgencyId> agency);

    /** Opens a batch of nobody in particular. */
    default BatchId open(Origin origin, String name, String source, OptionalInt sheetsAnnounced) {
        return open(origin, name, source, sheetsAnnounced, Optional.empty());
    }

    /**
     * Commits a dossier and its files. Idempotent by the dossier's source within the batch: files of an earlier call are
     * not added again, new ones are. A file whose digest the archive already holds becomes a DUPLICATE line.
     *
     * @param name for people, e.g. the folder's name
     * @param source where the dossier lay, unique in the batch
     * @param manifest {@link Manifest#NONE} leaves what an earlier call said
     */
    DossierId accession(BatchId batch, String name, String source, Manifest manifest, List<ReceivedFile> files);

    /** Commits a dossier that came without a manifest. */
    default DossierId accession(BatchId batch, String name, String source, List<ReceivedFile> files) {
        return accession(batch, name, source, Manifest.NONE, files);
    }

    /** All files of the batch are in: RECEIVING becomes RECEIVED. Idempotent. */
    void complete(BatchId batch);

    /** Batches still RECEIVING, oldest first: a crash interrupted them. */
    List<OpenBatch> interrupted();

    /** A batch that still receives. */
    record OpenBatch(BatchId batch, Origin origin, String source) {}
}
