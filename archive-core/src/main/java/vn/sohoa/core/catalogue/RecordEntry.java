package vn.sohoa.core.catalogue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sohoa.core.digitise.PageFacts;
import vn.sohoa.core.fixity.Digest;
import vn.sohoa.core.ledger.LedgerCode;
import vn.sohoa.core.record.BatchId;
import vn.sohoa.core.record.DossierId;
import vn.sohoa.core.record.PageState;
import vn.sohoa.core.record.RecordId;
import vn.sohoa.core.record.RecordState;

/**
 * A record and its pages.
 *
 * @param file the name as received
 * @param code why it is where it is; with {@code detail}
 * @param duplicateOf the record that already holds the same bytes
 */
public record RecordEntry(
        RecordId id,
        DossierId dossier,
        BatchId batch,
        String file,
        String mediaType,
        long size,
        Optional<Digest> digest,
        Instant received,
        RecordState state,
        LedgerCode code,
        String detail,
        @Nullable RecordId duplicateOf,
        List<PageEntry> pages) {

    public RecordEntry {
        pages = List.copyOf(pages);
    }

    /**
     * A page.
     *
     * @param number from 1
     * @param facts empty until read
     */
    public record PageEntry(int number, PageState state, LedgerCode code, String detail, Optional<PageFacts> facts) {}
}
