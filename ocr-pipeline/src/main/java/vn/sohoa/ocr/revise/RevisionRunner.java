package vn.sohoa.ocr.revise;

import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.sohoa.core.record.DossierId;
import vn.sohoa.core.review.RevisionQueue;
import vn.sohoa.ocr.digitise.Indexing;
import vn.sohoa.ocr.digitise.Obstacle;
import vn.sohoa.ocr.digitise.ObstacleWatch;
import vn.sohoa.ocr.digitise.Pauses;

/**
 * Revises one dossier after the other, on a thread of its own beside the digitise job, so that a correction is found within
 * seconds whatever else is being done. A dossier that fails waits longer each time and does not keep the others.
 */
public final class RevisionRunner implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(RevisionRunner.class);
    private static final int AT_A_TIME = 100;
    private static final long PATIENCE_MILLIS = 20_000;

    private final RevisionQueue queue;
    private final Revision revision;
    private final Indexing indexing;
    private final Pauses pauses;
    private final InstantSource clock;
    private final ObstacleWatch obstacle;
    private final Map<DossierId, Failed> failed = new HashMap<>();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Thread thread = Thread.ofPlatform().name("revise").unstarted(this::run);

    public RevisionRunner(
            RevisionQueue queue, Revision revision, Indexing indexing, Pauses pauses, InstantSource clock) {
        this.queue = queue;
        this.revision = revision;
        this.indexing = indexing;
        this.pauses = pauses;
        this.clock = clock;
        obstacle = new ObstacleWatch(clock);
    }

    /** A dossier that could not be revised, so many times in a row, and is not tried before. */
    private record Failed(int times, Instant next) {}

    public void start() {
        thread.start();
    }

    /** What the work waits for; empty while it goes on. */
    public Optional<Obstacle> obstacle() {
        return obstacle.current();
    }

    /** Lets the version in work be finished, then stops; the next start goes on from there. */
    @Override
    public void close() {
        revision.stop();
        closing.countDown();
        try {
            thread.join(PATIENCE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        int failures = 0;
        try {
            do {
                failures = reviseAll() ? 0 : failures + 1;
            } while (!closing.await(pauses.after(failures).toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** @return whether no store was away */
    private boolean reviseAll() {
        try {
            for (Optional<DossierId> next = next(); next.isPresent() && closing.getCount() > 0; next = next()) {
                revise(next.get());
            }
            obstacle.overcome();
            return true;
        } catch (CancellationException e) {
            log.debug("Stopped", e);
            return true;
        } catch (RuntimeException e) {
            obstacle.met("Revised dossiers wait", e);
            return false;
        }
    }

    /** Asked anew each time: who answered comes before who wants pages read again. */
    private Optional<DossierId> next() {
        List<DossierId> awaiting = queue.awaiting(AT_A_TIME);
        Instant now = clock.instant();
        return awaiting.stream()
                .filter(dossier -> !failed.containsKey(dossier)
                        || failed.get(dossier).next().isBefore(now))
                .findFirst();
    }

    private void revise(DossierId dossier) {
        try {
            indexing.indexNow(revision.revise(dossier));
            failed.remove(dossier);
        } catch (CancellationException e) {
            throw e;
        } catch (RuntimeException e) {
            if (Obstacle.in(e, clock.instant()).isPresent()) {
                throw e;
            }
            int times =
                    Optional.ofNullable(failed.get(dossier)).map(Failed::times).orElse(0) + 1;
            failed.put(dossier, new Failed(times, clock.instant().plus(pauses.after(times))));
            log.error("Dossier {} cannot be revised and will be tried again", dossier, e);
        }
    }
}
