package vn.sohoa.core.catalogue;

import java.time.Instant;
import vn.sohoa.core.accession.Origin;
import vn.sohoa.core.ledger.Ledger;
import vn.sohoa.core.record.BatchId;
import vn.sohoa.core.record.BatchState;

/**
 * A batch with its sums.
 *
 * @param changed time of the latest change of state of any of its pages
 */
public record BatchEntry(
        BatchId id, String name, Origin origin, BatchState state, Instant received, Instant changed, Ledger ledger) {}
