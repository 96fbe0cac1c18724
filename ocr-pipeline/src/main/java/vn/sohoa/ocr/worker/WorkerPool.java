package vn.sohoa.ocr.worker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.CancellationException;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A few child processes, started when first needed. A child that is late or too large is killed; one that was lost is
 * replaced and asked once more; one that has answered often, or has grown, is renewed. Thread-safe; callers wait for a
 * free child.
 */
public final class WorkerPool implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(WorkerPool.class);

    private final Settings settings;
    private final WorkFolder folder;
    private final List<Slot> slots;
    private final BlockingDeque<Slot> idle;
    private volatile boolean closed;

    /** @param recycleAfter answers after which a child is renewed */
    public record Settings(
            int workers, int recycleAfter, Deadlines deadlines, MemoryLimits memory, long maxPixels, int maxPages) {}

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
     * @throws WorkerLostException when workers were lost over it more often than is forgiven
     * @throws CancellationException when this thread is interrupted; the worker is killed
     */
    public Answer ask(Request request) throws WorkerLostException {
        try {
            Slot slot = idle.takeFirst();
            try {
                return ask(slot, request);
            } finally {
                idle.putFirst(slot);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted while a worker was busy");
        }
    }

    private Answer ask(Slot slot, Request request) throws WorkerLostException, InterruptedException {
        Attempts attempts = new Attempts();
        while (true) {
            boolean finished = false;
            try {
                WorkerProcess worker = slot.ready();
                Answer answer = worker.ask(request, watch(worker, request));
                finished = true;
                return answer;
            } catch (WorkerLostException e) {
                LOG.warn("A worker was lost over {}: {}", request.getClass().getSimpleName(), e.getMessage());
                if (!attempts.allowAfter(e)) {
                    throw e;
                }
            } finally {
                if (!finished) {
                    slot.discard();
                }
            }
        }
    }

    private Watch watch(WorkerProcess worker, Request request) {
        long bytes = Path.of(request.file()).toFile().length();
        return new Watch(settings.deadlines(), settings.memory(), worker.vitals(), System::nanoTime, bytes);
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

        WorkerProcess ready() throws WorkerLostException, InterruptedException {
            WorkerProcess current = worker;
            if (current != null && isFit(current)) {
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

        private boolean isFit(WorkerProcess child) {
            return child.isAlive()
                    && child.answered() < settings.recycleAfter()
                    && child.vitals().resident().orElse(0) <= settings.memory().renewAbove();
        }

        private WorkerProcess start() throws WorkerLostException, InterruptedException {
            WorkerConfig config = new WorkerConfig(
                    settings.maxPixels(),
                    settings.maxPages(),
                    Deadlines.patient(settings.deadlines().most()).toMillis());
            try {
                Path temp = Files.createTempDirectory(folder.path(), "worker-");
                ProcessBuilder command =
                        WorkerCommand.build(config, settings.memory().heapMegabytes(), natives(), temp);
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
