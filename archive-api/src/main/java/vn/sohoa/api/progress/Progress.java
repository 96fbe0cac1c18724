package vn.sohoa.api.progress;

import java.time.Duration;
import java.time.Instant;
import vn.sohoa.core.catalogue.BatchEntry;
import vn.sohoa.core.ledger.Ledger;
import vn.sohoa.core.record.BatchState;

/**
 * How far a batch is.
 *
 * @param known pages known so far
 * @param read pages recognised, blank or quarantined
 * @param finished pages that can be found, are blank or quarantined
 * @param unopened files whose pages are not yet known
 */
public record Progress(
        BatchState state, int known, int read, int finished, int unopened, Instant changed, Instant done, Eta eta) {

    private static final int WHOLE = 100;

    /** How far the batch is now. */
    public static Progress of(BatchEntry batch, Instant now) {
        Ledger.Pages pages = batch.ledger().pages();
        // all files are opened before the first page is read
        int unopened =
                batch.firstPageRead().isPresent() ? 0 : batch.ledger().files().waiting();
        int read = pages.received() - pages.waiting();
        boolean more = unopened > 0 || batch.state() == BatchState.RECEIVING;
        Eta eta =
                Eta.of(read, pages.received(), more, reading(batch, read, now), Duration.between(batch.changed(), now));
        return new Progress(
                batch.state(),
                pages.received(),
                read,
                pages.indexed() + pages.blank() + pages.quarantined(),
                unopened,
                batch.changed(),
                now.plus(eta.left()),
                eta);
    }

    /** How long the pages read so far took: from the first, whose own time nobody saw, so it counts as much as the others. */
    private static Duration reading(BatchEntry batch, int read, Instant now) {
        Duration sinceFirst = Duration.between(batch.firstPageRead().orElse(now), now);
        return read < 2 ? sinceFirst : sinceFirst.multipliedBy(read).dividedBy(read - 1);
    }

    public boolean running() {
        return state != BatchState.DIGITISED;
    }

    public int readPercent() {
        return percent(read);
    }

    public int finishedPercent() {
        return percent(finished);
    }

    private int percent(int pages) {
        if (known == 0) {
            return running() ? 0 : WHOLE;
        }
        return (int) (Math.min(pages, known) * (long) WHOLE / known);
    }
}
