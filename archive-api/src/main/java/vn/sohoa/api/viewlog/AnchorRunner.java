package vn.sohoa.api.viewlog;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.sohoa.core.ArchiveException;
import vn.sohoa.core.viewlog.Anchoring;

/** Anchors the view log at the start, every hour, and at an orderly end. */
public final class AnchorRunner implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(AnchorRunner.class);
    private static final Duration PAUSE = Duration.ofHours(1);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Anchoring anchoring;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("view-log-anchor").factory());

    public AnchorRunner(Anchoring anchoring) {
        this.anchoring = anchoring;
    }

    public void start() {
        ScheduledFuture<?> unused = thread.scheduleWithFixedDelay(this::anchor, 0, PAUSE.toSeconds(), TimeUnit.SECONDS);
    }

    /** A store that is away gets its anchor an hour later. */
    private void anchor() {
        try {
            anchoring.anchor();
        } catch (ArchiveException e) {
            LOG.warn("The view log was not anchored: {}", e.getMessage());
        } catch (RuntimeException e) {
            LOG.error("The view log was not anchored", e);
        }
    }

    /** Anchors once more. */
    @Override
    public void close() {
        thread.execute(this::anchor);
        thread.shutdown();
        try {
            if (!thread.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                LOG.warn("The view log was not anchored at the end: the store does not answer");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
