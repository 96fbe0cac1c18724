package vn.sohoa.api.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Work that Ctrl-C and SIGTERM interrupt, and that may clean up before the process ends. */
final class Interruptible {

    /** The exit code of work that was stopped. */
    static final int STOPPED = 130;

    private static final int PATIENCE_SECONDS = 10;

    private final CountDownLatch done = new CountDownLatch(1);
    private final Thread thread = Thread.currentThread();

    private Interruptible() {}

    @FunctionalInterface
    interface Work {
        void run() throws InterruptedException;
    }

    /** Work with a result. */
    @FunctionalInterface
    interface Task<T> {
        T run() throws InterruptedException;
    }

    /** Does it on this thread. Once this process is told to end, the thread is interrupted and waited for. */
    static void run(Work work) throws InterruptedException {
        get(() -> {
            work.run();
            return true;
        });
    }

    /** Does it like {@link #run} and gives its result. */
    static <T> T get(Task<T> task) throws InterruptedException {
        Interruptible interruptible = new Interruptible();
        Runtime.getRuntime().addShutdownHook(new Thread(interruptible::stop, "stop"));
        try {
            return task.run();
        } finally {
            interruptible.done.countDown();
        }
    }

    private void stop() {
        try {
            if (done.getCount() > 0) {
                thread.interrupt();
                done.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
