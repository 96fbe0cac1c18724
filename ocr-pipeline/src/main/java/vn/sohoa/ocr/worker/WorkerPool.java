package vn.sohoa.ocr.worker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.CancellationException;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.sohoa.core.ledger.LedgerCode;
import vn.sohoa.core.ledger.Quarantine;
import vn.sohoa.core.text.UnreadableException;

/**
 * A few child processes, started when first needed. A child that is late is killed, one that died is replaced and asked
 * once more, one that has answered often is renewed. Thread-safe; callers wait for a free child.
 */
public final class WorkerPool implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(WorkerPool.class);
    private static final int ATTEMPTS = 2;

    private final Settings settings;
    private final WorkFolder folder;
    private final List<Slot> slots;
    private final BlockingDeque<Slot> idle;
    private volatile boolean closed;

    /**
     * @param recycleAfter answers after which a child is renewed
     * @param readDeadline for the recogniser inside the child
     */
    public record Settings(
            int workers, int recycleAfter, int heapMegabytes, long maxPixels, int maxPages, Duration readDeadline) {}

    public WorkerPool(Settings settings) {
        this.settings = settings;
        try {
            folder = WorkFolder.create(Path.of(System.getProperty("java.io.tmpdir")));
            NativeLibraries.unpack(Files.createDirectory(natives()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        slots = IntStream.range(0, settings.workers()).mapToObj(i -> new Slot()).toList();
        idle = new LinkedBlockingDeque<>(slots);
    }

    /**
     * Asks a free worker and waits for its answer.
     *
     * @throws UnreadableException when the worker was late, or died twice
     * @throws CancellationException when this thread is interrupted; the worker is killed
     */
    public Answer ask(Request request, Duration deadline) {
        try {
            Slot slot = idle.takeFirst();
            try {
                return ask(slot, request, deadline);
            } finally {
                idle.putFirst(slot);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted while a worker was busy");
        }
    }

    private Answer ask(Slot slot, Request request, Duration deadline) throws InterruptedException {
        String reason = "";
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            WorkerProcess worker = slot.ready();
            boolean finished = false;
            try {
                Answer answer = worker.ask(request, deadline);
                finished = true;
                return answer;
            } catch (TimeoutException e) {
                throw new UnreadableException(
                        new Quarantine(LedgerCode.DEADLINE_EXCEEDED, deadline.toSeconds() + " s"));
            } catch (WorkerGoneException e) {
                reason = String.valueOf(e.getMessage());
                LOG.warn("A worker died on {}: {}", request.getClass().getSimpleName(), reason);
            } finally {
                if (!finished) {
                    slot.discard();
                }
            }
        }
        throw new UnreadableException(new Quarantine(LedgerCode.ENGINE_CRASHED, reason));
    }

    private Path natives() {
        return folder.path().resolve("natives");
    }

    /** The child processes that are running now. */
    List<Long> pids() {
        return slots.stream().flatMap(slot -> slot.pid().stream()).toList();
    }

    /** Stops all children at once, also busy ones. */
    @Override
    public void close() {
        closed = true;
        slots.forEach(Slot::discard);
        folder.close();
    }

    /** A place for one child; only the caller that took it out of the idle ones uses it. */
    private final class Slot {

        private volatile @Nullable WorkerProcess worker;

        WorkerProcess ready() throws InterruptedException {
            WorkerProcess current = worker;
            if (current != null && current.isAlive() && current.answered() < settings.recycleAfter()) {
                return current;
            }
            if (current != null) {
                current.close();
            }
            if (closed) {
                throw new CancellationException("the workers are closed");
            }
            WorkerProcess fresh = start();
            worker = fresh;
            if (closed) {
                discard();
                throw new CancellationException("the workers are closed");
            }
            return fresh;
        }

        private WorkerProcess start() throws InterruptedException {
            WorkerConfig config = new WorkerConfig(
                    settings.maxPixels(),
                    settings.maxPages(),
                    settings.readDeadline().toMillis());
            try {
                Path temp = Files.createTempDirectory(folder.path(), "worker-");
                ProcessBuilder command = WorkerCommand.build(config, settings.heapMegabytes(), natives(), temp);
                return WorkerProcess.start(command, temp);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        void discard() {
            WorkerProcess current = worker;
            worker = null;
            if (current != null) {
                current.kill();
            }
        }

        Optional<Long> pid() {
            return Optional.ofNullable(worker).filter(WorkerProcess::isAlive).map(WorkerProcess::pid);
        }
    }
}
