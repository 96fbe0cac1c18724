package vn.sohoa.api.indicators;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.sohoa.core.ArchiveException;
import vn.sohoa.core.indicator.Indicators;

/** Counts what waits to be counted anew: all there is after an update, some after procedures changed. */
public final class CatchUpRunner implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(CatchUpRunner.class);
    private static final Duration PAUSE = Duration.ofSeconds(5);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int AT_ONCE = 50;

    private final Indicators indicators;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("indicators").factory());

    public CatchUpRunner(Indicators indicators) {
        this.indicators = indicators;
    }

    public void start() {
        ScheduledFuture<?> unused =
                thread.scheduleWithFixedDelay(this::catchUp, 0, PAUSE.toSeconds(), TimeUnit.SECONDS);
    }

    /** While the catalogue is away all waits. */
    private void catchUp() {
        try {
            int counted = 0;
            int some = AT_ONCE;
            while (some == AT_ONCE && !thread.isShutdown()) {
                some = indicators.catchUp(AT_ONCE);
                counted += some;
            }
            if (counted > 0) {
                LOG.info("Dossiers counted anew for the indicators: {}", counted);
            }
        } catch (ArchiveException e) {
            LOG.warn("Dossiers wait to be counted: {}", e.getMessage());
        } catch (RuntimeException e) {
            LOG.error("Dossiers wait to be counted", e);
        }
    }

    @Override
    public void close() {
        thread.shutdown();
        try {
            if (!thread.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                LOG.warn("Dossiers are still being counted: the catalogue does not answer");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
