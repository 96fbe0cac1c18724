package vn.sohoa.ocr.worker;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A running child process. Used by one caller at a time. */
final class WorkerProcess implements AutoCloseable {

    private static final Duration START_LIMIT = Duration.ofSeconds(60);
    private static final Duration END_LIMIT = Duration.ofSeconds(2);

    private final Process process;
    private final Path temp;
    private final DataInputStream in;
    private final DataOutputStream out;
    private int answered;

    private WorkerProcess(Process process, Path temp) {
        this.process = process;
        this.temp = temp;
        in = new DataInputStream(new BufferedInputStream(process.getInputStream(), 1 << 16));
        out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream(), 1 << 16));
    }

    /** Starts a child and waits until it is ready. */
    static WorkerProcess start(ProcessBuilder command, Path temp) throws InterruptedException {
        Process started;
        try {
            started = command.start();
        } catch (IOException e) {
            Folders.delete(temp);
            throw new IllegalStateException("a worker process cannot be started", e);
        }
        WorkerProcess worker = new WorkerProcess(started, temp);
        StandardError errors = StandardError.drain(started);
        try {
            worker.await(() -> Wire.receive(worker.in, Answer.class), START_LIMIT);
            return worker;
        } catch (WorkerGoneException | TimeoutException e) {
            worker.kill();
            throw new IllegalStateException("a worker process does not start: " + errors.tail(), e);
        } catch (InterruptedException e) {
            worker.kill();
            throw e;
        }
    }

    /**
     * Asks and waits.
     *
     * @throws WorkerGoneException when the child has died
     * @throws TimeoutException when it is late; it is of no use any more
     */
    Answer ask(Request request, Duration deadline) throws WorkerGoneException, TimeoutException, InterruptedException {
        Answer answer = await(
                () -> {
                    Wire.send(out, Request.class, request);
                    return Wire.receive(in, Answer.class);
                },
                deadline);
        answered++;
        return answer;
    }

    private interface Exchange {
        Optional<Answer> run() throws IOException;
    }

    private Answer await(Exchange exchange, Duration deadline)
            throws WorkerGoneException, TimeoutException, InterruptedException {
        FutureTask<Optional<Answer>> task = new FutureTask<>(exchange::run);
        Thread thread = new Thread(task, "worker-" + process.pid());
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(deadline.toMillis(), TimeUnit.MILLISECONDS)
                    .orElseThrow(() -> new WorkerGoneException(exitCode()));
        } catch (ExecutionException e) {
            throw new WorkerGoneException(exitCode());
        }
    }

    /** How the child ended. */
    private int exitCode() {
        try {
            if (!process.waitFor(END_LIMIT.toMillis(), TimeUnit.MILLISECONDS)) {
                kill();
            }
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return -1;
        }
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

    /** Lets an idle child end by itself, and helps after a while. */
    @Override
    public void close() {
        try {
            out.close();
            if (process.waitFor(END_LIMIT.toMillis(), TimeUnit.MILLISECONDS)) {
                Folders.delete(temp);
                return;
            }
        } catch (IOException e) {
            // it is gone already
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        kill();
    }

    /** Keeps the last of what a child complains about, so that its pipe never fills. */
    private static final class StandardError {

        private static final int KEPT = 2_000;
        private final StringBuilder tail = new StringBuilder();

        static StandardError drain(Process process) {
            StandardError errors = new StandardError();
            Thread thread = new Thread(() -> errors.read(process.getErrorStream()), "worker-errors-" + process.pid());
            thread.setDaemon(true);
            thread.start();
            return errors;
        }

        private void read(InputStream stream) {
            byte[] buffer = new byte[1024];
            try (stream) {
                for (int n = stream.read(buffer); n >= 0; n = stream.read(buffer)) {
                    keep(new String(buffer, 0, n, java.nio.charset.StandardCharsets.UTF_8));
                }
            } catch (IOException e) {
                // the child is gone
            }
        }

        private synchronized void keep(String text) {
            tail.append(text);
            tail.delete(0, Math.max(0, tail.length() - KEPT));
        }

        synchronized String tail() {
            return tail.toString();
        }
    }
}
