package vn.sohoa.ocr.worker;

import java.util.Optional;

/** Ends this process soon after its parent, even in the middle of a page. */
final class ParentWatch {

    private static final int PARENT_GONE = 4;
    private static final long INTERVAL_MILLIS = 1_000;

    private ParentWatch() {}

    static void start() {
        Optional<ProcessHandle> parent = ProcessHandle.current().parent();
        Thread watch = new Thread(() -> watch(parent), "parent-watch");
        watch.setDaemon(true);
        watch.start();
    }

    private static void watch(Optional<ProcessHandle> parent) {
        try {
            while (parent.isPresent() && parent.get().isAlive()) {
                Thread.sleep(INTERVAL_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(PARENT_GONE);
    }
}
