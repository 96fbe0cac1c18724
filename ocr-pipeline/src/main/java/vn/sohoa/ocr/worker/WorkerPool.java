package vn.sohoa.ocr.worker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
    private final ClassArchive archive;
    private final List<Slot> slots;
    private final BlockingDeque<Slot> idle;
    private volatile boolean closed;

    /**
     * @param recycleAfter answers after which a child is renewed
     * @param cache folder of this user alone, for what makes the next start faster; nothing is kept when empty
     */
    public record Settings(
            int workers,
            int recycleAfter,
            Deadlines deadlines,
            MemoryLimits memory,
            long maxPixels,
            int maxPages,
            Optional<Path> cache) {}

    public WorkerPool(Settings settings) {
        this.settings = settings;
        try {
            folder = WorkFolder.create(Path.of(System.getProperty("java.io.tmpdir")));
            NativeLibraries.unpack(Files.createDirectory(natives()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        archive = ClassArchive.in(settings.cache(), System.getProperty("java.class.path"));
        slots = IntStream.range(0, settings.workers())
                .mapToObj(i -> new Slot(i == 0))
                .toList();
        idle = new LinkedBlockingDeque<>(slots);
    }

    /**
     * Asks a free worker and waits for its answer.
     *
     * @throws WorkerLostException when workers were lost over it more often than is forgiven
     * @throws CancellationException when this thread is interrupted; the worker is killed
     */
    public Answer ask(Request request) throws WorkerLostException {
        Attempts attempts = new Attempts();
        while (true) {
            try {
                return askOnce(request);
            } catch (WorkerLostException e) {
                if (!attempts.allowAfter(e)) {
                    throw e;
                }
            }
        }
    }

    /**
     * Asks a free worker, for callers with {@link Attempts} of their own.
     *
     * @throws WorkerLostException when that worker is lost
     * @throws CancellationException when this thread is interrupted; the worker is killed
     */
    public Answer askOnce(Request request) throws WorkerLostException {
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
        boolean finished = false;
        try {
            WorkerProcess worker = slot.ready();
            Answer answer = worker.ask(request, watch(worker, request));
            finished = true;
            return answer;
        } catch (WorkerLostException e) {
            LOG.warn("A worker was lost over {}: {}", request.getClass().getSimpleName(), e.getMessage());
            throw e;
        } finally {
            if (!finished) {
                slot.discard();
            }
        }
    }

    private Watch watch(WorkerProcess worker, Request request) {
        long bytes = Path.of(request.file()).toFile().length();
        return new Watch(settings.deadlines(), settings.memory(), worker.vitals(), System::nanoTime, bytes);
    }

    /** Starts workers in the background, so that this many are ready when they are asked. */
    public void prepare(int wanted) {
        int missing = Math.min(wanted, slots.size()) - pids().size();
        for (int i = 0; i < missing && !closed; i++) {
            Slot cold = idle.pollLast();
            if (cold == null) {
                return;
            }
            Thread starter = new Thread(() -> prepare(cold), "worker-start");
            starter.setDaemon(true);
            starter.start();
        }
    }

    private void prepare(Slot slot) {
        try {
            slot.ready();
        } catch (WorkerLostException | IllegalStateException e) {
            LOG.debug("No worker could be started ahead of time", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            idle.addFirst(slot);
        }
    }

    private Path natives() {
        return folder.path().resolve("natives");
    }

    /** The child processes that are running now. */
    public List<Long> pids() {
        return slots.stream().flatMap(slot -> slot.pid().stream()).toList();
    }

    /** Lets idle children end, and stops busy ones at once. */
    @Override
    public void close() {
        closed = true;
        List<Slot> resting = new ArrayList<>();
        idle.drainTo(resting);
        resting.forEach(Slot::dismiss);
        slots.stream().filter(slot -> !resting.contains(slot)).forEach(Slot::discard);
        resting.forEach(Slot::close);
        idle.addAll(resting);
        folder.close();
    }

    /** A place for one child; only the caller that took it out of the idle ones uses it. */
    private final class Slot {

        private final boolean writer;
        private volatile @Nullable WorkerProcess worker;

        /** @param writer whether its children may write the class archive */
        Slot(boolean writer) {
            this.writer = writer;
        }

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
                    settings.deadlines().longest().toMillis());
            try {
                Path temp = Files.createTempDirectory(folder.path(), "worker-");
                ProcessBuilder command = WorkerCommand.build(
                        config,
                        System.getProperty("java.class.path"),
                        settings.memory().heapMegabytes(),
                        archive.options(writer),
                        natives(),
                        temp);
                return WorkerProcess.start(command, temp, writer);
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

        void dismiss() {
            WorkerProcess current = worker;
            if (current != null) {
                current.dismiss();
            }
        }

        void close() {
            WorkerProcess current = worker;
            worker = null;
            if (current != null) {
                current.close();
            }
        }

        Optional<Long> pid() {
            return Optional.ofNullable(worker).filter(WorkerProcess::isAlive).map(WorkerProcess::pid);
        }
    }
}
