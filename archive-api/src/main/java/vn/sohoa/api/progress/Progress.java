package vn.sohoa.api.progress;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import vn.sohoa.core.catalogue.BatchEntry;
import vn.sohoa.core.ledger.Ledger;
import vn.sohoa.core.record.BatchState;

/**
 * How far a batch is.
 *
 * @param finished nothing is left to do
 * @param pagesDone pages recognised, blank or quarantined
 * @param pagesKnown pages counted so far
 * @param remaining estimated from the pace since reception; empty until there is a pace
 */
public record Progress(boolean finished, int pagesDone, int pagesKnown, Optional<Duration> remaining) {

    /** Fewer pages say nothing about the pace: the first ones pay for starting the workers. */
    private static final int PAGES_FOR_A_PACE = 3;

    public static Progress of(BatchEntry batch, Instant now) {
        Ledger.Pages pages = batch.ledger().pages();
        int done = pages.received() - pages.waiting();
        boolean finished = batch.state() == BatchState.DIGITISED;
        return new Progress(
                finished,
                done,
                pages.received(),
                finished
                        ? Optional.empty()
                        : remaining(done, pages.waiting(), Duration.between(batch.received(), now)));
    }

    private static Optional<Duration> remaining(int done, int waiting, Duration soFar) {
        if (done < PAGES_FOR_A_PACE || soFar.isNegative()) {
            return Optional.empty();
        }
        return Optional.of(soFar.dividedBy(done).multipliedBy(waiting));
    }

    /** 0 to 100. */
    public int percent() {
        if (finished) {
            return 100;
        }
        return pagesKnown == 0 ? 0 : (int) (100L * pagesDone / pagesKnown);
    }
}
