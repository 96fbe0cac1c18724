package vn.sohoa.ocr.worker;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import vn.sohoa.core.ledger.LedgerCode;

/** A running child process. Used by one caller at a time. */
final class WorkerProcess implements AutoCloseable {

    private static final Duration START_LIMIT = Duration.ofMinutes(2);
    private static final Duration END_LIMIT = Duration.ofSeconds(2);

    /** One that writes the class archive needs longer. */
    private static final Duration WRITER_END_LIMIT = Duration.ofSeconds(20);

    /** Between two looks at a busy worker: neither its time nor its memory can be waited for. */
    private static final long LOOK_MILLIS = 200;

    private final Process process;
    private final Path temp;
    private final boolean writer;
    private final Inbox inbox;
    private final DataOutputStream out;
    private int answered;

    private WorkerProcess(Process process, Path temp, boolean writer) {
        this.process = process;
        this.temp = temp;
        this.writer = writer;
        inbox = Inbox.open(process.getInputStream(), "worker-" + process.pid());
        out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream(), 1 << 16));
    }

    /**
     * Starts a child and waits until it is ready.
     *
     * @param writer whether it may write the class archive when it ends
     * @throws WorkerLostException when it is killed before
     */
    static WorkerProcess start(ProcessBuilder command, Path temp, boolean writer)
            throws WorkerLostException, InterruptedException {
        Process started;
        try {
            started = command.start();
        } catch (IOException e) {
            Folders.delete(temp);
            throw new IllegalStateException("a worker process cannot be started", e);
        }
        WorkerProcess worker = new WorkerProcess(started, temp, writer);
        StandardError errors = StandardError.drain(started);
        boolean ready = false;
        try {
            Optional<Inbox.Item> first = worker.inbox.next(START_LIMIT.toMillis());
            ready = first.filter(Inbox.Sent.class::isInstance).isPresent();
            if (!ready) {
                WorkerLostException lost = worker.ended("start", 0);
                if (lost.wasKilled()) {
                    throw lost;
                }
                throw new IllegalStateException("a worker process does not start: " + errors.tail(), lost);
            }
            return worker;
        } finally {
            if (!ready) {
                worker.kill();
            }
        }
    }

    Vitals vitals() {
        return new ProcessVitals(process.toHandle());
    }

    /**
     * Asks and waits.
     *
     * @throws WorkerLostException when the child died, or is of no use any more
     */
    Answer ask(Request request, Watch watch) throws WorkerLostException, InterruptedException {
        try {
            Wire.send(out, Request.class, request);
        } catch (IOException e) {
            throw ended(watch.what(), watch.page());
        }
        long nextLook = soon();
        while (true) {
            long wait = nextLook - System.nanoTime();
            if (wait <= 0) {
                watch.look();
                nextLook = soon();
                continue;
            }
            Inbox.Item item =
                    inbox.next(TimeUnit.NANOSECONDS.toMillis(wait) + 1).orElse(null);
            switch (item) {
                case null -> watch.look();
                case Inbox.Closed closed -> throw ended(watch.what(), watch.page());
                case Inbox.Sent(Begun begun) -> watch.begins(begun);
                case Inbox.Sent(Answer answer) -> {
                    answered++;
                    return answer;
                }
            }
        }
    }

    private static long soon() {
        return System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(LOOK_MILLIS);
    }

    /** Its pipe is closed, so it has ended or is about to. */
    private WorkerLostException ended(String what, int page) throws InterruptedException {
        if (process.waitFor(END_LIMIT.toMillis(), TimeUnit.MILLISECONDS)) {
            return new ExitCode(process.exitValue()).toException(what, page);
        }
        kill();
        return WorkerLostException.own(LedgerCode.ENGINE_CRASHED, what + ": the worker fell silent", page);
    }

    int answered() {
        return answered;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    long pid() {
        return process.pid();
    }

    void kill() {
        process.destroyForcibly();
        try {
            process.waitFor(END_LIMIT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Folders.delete(temp);
    }

    /** Tells an idle child that nothing more will be asked. */
    void dismiss() {
        try {
            out.close();
        } catch (IOException e) {
            // it is gone already
        }
    }

    /** Lets an idle child end by itself, and helps after a while. */
    @Override
    public void close() {
        dismiss();
        try {
            Duration limit = writer ? WRITER_END_LIMIT : END_LIMIT;
            if (process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                Folders.delete(temp);
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        kill();
    }
}
