package vn.sohoa.core.catalogue;

import java.time.Instant;
import java.util.Optional;
import vn.sohoa.core.accession.Origin;
import vn.sohoa.core.ledger.Ledger;
import vn.sohoa.core.record.BatchId;
import vn.sohoa.core.record.BatchState;

/**
 * A batch with its sums.
 *
 * @param changed time of the latest change of state of any of its pages
 * @param firstPageRead when the first page was done; empty while none is
 */
public record BatchEntry(
        BatchId id,
        String name,
        Origin origin,
        BatchState state,
        Instant received,
        Instant changed,
        Optional<Instant> firstPageRead,
        Ledger ledger) {

    /** Stands for a name that tells of a dossier which is not for everybody: many batches are named after their only one. */
    public static final String WITHHELD = "•••";
}
