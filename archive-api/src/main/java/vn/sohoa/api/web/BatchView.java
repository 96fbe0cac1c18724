package vn.sohoa.api.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.sohoa.api.progress.Progress;
import vn.sohoa.core.catalogue.BatchEntry;
import vn.sohoa.core.ledger.Ledger;
import vn.sohoa.core.record.BatchId;

/** A batch as its pages show it. */
record BatchView(BatchEntry entry, Progress progress, Balance balance) {

    static BatchView of(BatchEntry batch, Instant now) {
        return new BatchView(batch, Progress.of(batch, now), Balance.of(batch));
    }

    public BatchId id() {
        return entry.id();
    }

    public Ledger.Files files() {
        return entry.ledger().files();
    }

    public Ledger.Pages pages() {
        return entry.ledger().pages();
    }

    public @Nullable Integer announced() {
        return entry.ledger().sheetsAnnounced().isPresent()
                ? entry.ledger().sheetsAnnounced().getAsInt()
                : null;
    }
}
