package vn.sohoa.core.catalogue;

import java.util.List;
import java.util.Optional;
import vn.sohoa.core.access.Scope;
import vn.sohoa.core.describe.PaperId;
import vn.sohoa.core.ledger.LedgerLine;
import vn.sohoa.core.record.BatchId;
import vn.sohoa.core.record.DossierId;
import vn.sohoa.core.record.RecordId;

/** What pages and the API show; reading only. */
public interface Catalogue {

    /** Those that agencies of a scope handed in, newest first; named as {@link #batch(BatchId, Scope)} names them. */
    List<BatchEntry> batches(Scope scope, int offset, int limit);

    /** A batch, whoever handed it in: {@link BatchEntry#WITHHELD} where its name names a dossier that lies outside a scope. */
    Optional<BatchEntry> batch(BatchId batch, Scope scope);

    default Optional<BatchEntry> batch(BatchId batch) {
        return batch(batch, Scope.ALL);
    }

    /** A line per received file, and one per page that is blank or quarantined; in order of reception. */
    List<LedgerLine> lines(BatchId batch);

    /** The dossiers of a batch in order of reception. */
    List<DossierEntry> dossiers(BatchId batch);

    /** The dossiers of a batch that lie within a scope, and their lines of the ledger. */
    BatchContents contents(BatchId batch, Scope scope);

    Optional<DossierEntry> dossier(DossierId dossier);

    /** The papers of a dossier in order; none until it is described. */
    List<PaperEntry> papers(DossierId dossier);

    Optional<PaperEntry> paper(PaperId paper);

    /** The last answer of a person to each thing that the papers of a dossier say; none of what nobody looked at. */
    List<PaperAnswer> answers(DossierId dossier);

    /** What people said of whom a dossier is about, newest first. */
    List<OwnerAnswer> ownerAnswers(DossierId dossier);

    Optional<RecordEntry> record(RecordId record);
}
